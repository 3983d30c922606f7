// The number of a newspaper's page, out of the ways in which data writes it.

/** 第03版 and 3 are page 3, A02 is page A2; null for what is no page. */
export function pageNumber(text: string): string | null {
	const found =
		/^(?:第|page|p\.?)?\s*(?<letter>[A-Za-z]?)\s*0*(?<number>\d{1,3})\s*(?:版|面)?(?:\s*[:：·\s].{0,20})?$/iu.exec(
			text.normalize('NFKC').trim(),
		);
	return found ? `${found.groups?.letter?.toUpperCase() ?? ''}${found.groups?.number ?? ''}` : null;
}
