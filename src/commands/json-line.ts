// JSON as one line that a terminal shows without harm.

/**
 * What JSON lets stand but a terminal or an editor acts on, or hides: DEL, C1, bidi controls, separators of lines,
 * zero widths but those that join, tags, annotations, noncharacters.
 */
const acting =
	/[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

/** `value` as JSON, with a line end. Text is unaltered: what is escaped reads back as it was. */
export function jsonLine(value: unknown): string {
	return `${JSON.stringify(value).replace(acting, escaped)}\n`;
}

function escaped(character: string): string {
	return Array.from({length: character.length}, (_, unit) => {
		return `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
	}).join('');
}
