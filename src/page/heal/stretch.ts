// Lines that a typesetter stretched over the measure, and text set twice to look bold.

const hanOrMark = /[\p{Script=Han}\p{P}\u3000-\u303f\uff00-\uffef]/u;

/** Whether single blanks stand between most characters of the line, and at least six times. */
export function isStretched(text: string): boolean {
	if (text.split(' ').length < 7) return false;
	const characters = [...text.trim()];
	let gaps = 0;
	let inked = 0;
	for (const [index, character] of characters.entries()) {
		if (!/\s/u.test(character)) {
			inked++;
			continue;
		}
		const before = characters[index - 1] ?? '';
		const after = characters[index + 1] ?? '';
		if (hanOrMark.test(before) && hanOrMark.test(after)) gaps++;
	}
	return gaps >= 6 && gaps >= inked * 0.4;
}

/** The line with the stretching blanks between its characters taken out. */
export function unstretch(text: string): string {
	return text.replace(/(?<=[^\u0021-\u007e])\s(?=\S)|(?<=\S)\s(?=[^\u0021-\u007e])/gu, '');
}

/** The half of a line that consists of the same text twice (fake bold of a text layer), else null. */
export function undouble(text: string): string | null {
	const plain = text.replace(/\s+/gu, '');
	if (plain.length < 4 || plain[0] !== plain[plain.length >> 1]) return null;
	const characters = [...plain];
	if (characters.length < 4 || characters.length % 2 === 1) return null;
	const half = characters.length / 2;
	const first = characters.slice(0, half).join('');
	return first === characters.slice(half).join('') && /\p{Script=Han}/u.test(first) ? first : null;
}
