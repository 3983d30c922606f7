// How wide a printed line is, in ems of its type.

const narrow = /[\u0020-\u007e\u00a0-\u024f]/u;
const mark = /[，。、；：？！（）《》〈〉“”‘’「」『』【】〔〕·…—]/u;

/** How a page's typesetter set full-width marks: on a full em, or squeezed into half of one. */
export type Marks = 'full' | 'half';

/** The width of a line's text in ems: a Han character 1, Latin and digits ½, blanks ¼, marks as given. */
export function measure(text: string, marks: Marks): number {
	let ems = 0;
	for (let index = 0; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		ems += kind === isMark ? (marks === 'full' ? 1 : 0.5) : (fixed[kind] ?? 1);
	}
	return ems;
}

// What each UTF-16 unit is, found once: lines are measured character by character. The second half of a pair adds nothing.
const isMark = 5;
const fixed = [0, 1, 0.5, 0.25, 0, 0];
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const known = kinds[unit] ?? 0;
	if (known !== 0) return known;
	const character = String.fromCharCode(unit);
	const blankKind = character === '\u3000' ? 1 : 3;
	const kind = /\s/u.test(character)
		? blankKind
		: unit >= 0xdc00 && unit <= 0xdfff
			? 4
			: narrow.test(character)
				? 2
				: mark.test(character)
					? isMark
					: 1;
	kinds[unit] = kind;
	return kind;
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
