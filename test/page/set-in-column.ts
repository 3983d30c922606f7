// Sets paragraphs in a column as a typesetter would, one printed line a source line.

// Marks that may not open a line; the line before takes them in.
const closing = /[，。、；：？！）》”’]/u;

/**
 * The lines of paragraphs set `ems` wide. A first line is two ems short: by two ideographic spaces where `indent`
 * is `blanks`, as layers of text keep them, else by nothing that is left to see.
 */
export function setInColumn(
	paragraphs: readonly string[],
	ems: number,
	indent: 'blanks' | 'lost' = 'lost',
): string[] {
	return paragraphs.flatMap(paragraph => {
		const lines: string[] = [];
		let line = '';
		let room = ems - 2;
		for (const character of paragraph) {
			if (room <= 0 && !closing.test(character)) {
				lines.push(line);
				line = '';
				room = ems;
			}
			line += character;
			room--;
		}
		lines.push(line);
		return lines.map((text, index) => (index === 0 && indent === 'blanks' ? `\u3000\u3000${text}` : text));
	});
}
