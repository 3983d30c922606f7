// JSON as one line that a terminal shows without harm.

/** What JSON lets stand but a terminal or an editor acts on: DEL, C1, bidi controls, separators of lines. */
const acting = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** `value` as JSON, with a line end. Text is unaltered: what is escaped reads back as it was. */
export function jsonLine(value: unknown): string {
	const json = JSON.stringify(value).replace(
		acting,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `${json}\n`;
}
