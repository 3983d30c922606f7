// Sets of UTF-16 units that are asked for at every place of a page.

/** A table over all units: 1 for those of `characters`, else 0. */
export function unitSet(characters: string): Uint8Array {
	const table = new Uint8Array(0x10000);
	for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
	return table;
}
