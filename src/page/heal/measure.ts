// How wide a printed line is, in ems of its type.

const narrow = /[\u0020-\u007e\u00a0-\u024f]/u;
const mark = /[，。、；：？！（）《》〈〉“”‘’「」『』【】〔〕·…—]/u;

/** How a page's typesetter set full-width marks: on a full em, or squeezed into half of one. */
export type Marks = 'full' | 'half';

/** The width of a line's text in ems: a Han character 1, Latin and digits ½, blanks ¼, marks as given. */
export function measure(text: string, marks: Marks): number {
	let ems = 0;
	for (const character of text) {
		if (/\s/u.test(character)) ems += character === '\u3000' ? 1 : 0.25;
		else if (narrow.test(character)) ems += 0.5;
		else if (mark.test(character)) ems += marks === 'full' ? 1 : 0.5;
		else ems += 1;
	}
	return ems;
}

/** Which setting of marks makes neighbouring lines of a column more alike: the page's own, since full lines are equally wide. */
export function marksOf(texts: readonly string[]): Marks {
	return unevenness(texts, 'full') <= unevenness(texts, 'half') ? 'full' : 'half';
}

function unevenness(texts: readonly string[], marks: Marks): number {
	const widths = texts.map(text => measure(text, marks));
	const steps = widths.slice(1).map((width, index) => Math.min(3, Math.abs(width - (widths[index] ?? 0))));
	return steps.reduce((sum, step) => sum + step, 0);
}
