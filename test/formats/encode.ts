// Encodes text in encodings of several bytes, by asking the decoder what every sequence of them means.

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** `text` in the encoding; throws if a character has no form there. */
export function encode(text: string, label: string): Uint8Array {
	if (label === 'utf-16le' || label === 'utf-16be') {
		const bytes = Buffer.from(text, 'utf16le');
		return label === 'utf-16le' ? bytes : bytes.swap16();
	}
	const table = tables.get(label) ?? tableOf(label);
	tables.set(label, table);
	return Uint8Array.from(
		[...text].flatMap(character => {
			const bytes = table.get(character);
			if (!bytes) throw new Error(`No ${character} in ${label}`);
			return [...bytes];
		}),
	);
}

/** Whether the encoding has every character of `text`. */
export function canEncode(text: string, label: string): boolean {
	const table = tables.get(label) ?? tableOf(label);
	tables.set(label, table);
	return [...text].every(character => table.has(character));
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
	const decoder = new TextDecoder(label);
	const table = new Map<string, readonly number[]>();
	for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
	for (let lead = 0x81; lead < 0xff; lead++) {
		for (let trail = 0x40; trail < 0xff; trail++) {
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) {
				table.set(character, [lead, trail]);
			}
		}
	}
	if (label === 'gb18030') addFourBytes(table, decoder);
	return table;
}

/** The forms of four bytes that characters of the basic plane have in GB18030. */
function addFourBytes(table: Map<string, readonly number[]>, decoder: TextDecoder): void {
	for (let index = 0; index < 39_420; index++) {
		const bytes = [
			0x81 + Math.floor(index / 12_600),
			0x30 + (Math.floor(index / 1260) % 10),
			0x81 + (Math.floor(index / 10) % 126),
			0x30 + (index % 10),
		];
		const character = decoder.decode(Uint8Array.from(bytes));
		if (character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
	}
}
