// Takes away the tags of HTML and of page-reading models that stand in a line of text.

const names =
	'a|b|big|blockquote|body|br|center|code|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|li|main|mark|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const tag = new RegExp(`</?(?<name>${names})(?:\\s[^<>]*)?/?>`, 'giu');
const heading = /^\s*<h(?<level>[1-6])(?:\s[^<>]*)?>/iu;
// <|ref|>…<|/ref|><|det|>[[12, 40, 96, 60]]<|/det|>: a label and a box of the page, or a mark of the end.
const token =
	/<\|ref\|>[\w ]{0,24}<\|\/ref\|>|<\|(?:det|box_start)\|>[^<]{0,200}<\|(?:\/det|box_end)\|>|<\|[\w/]{1,24}\|>/gu;
// Tags between which words were apart on the page.
const apart = /^(?:br|td|th|li|p|div|tr)$/iu;

/** A line without the tags of HTML, and the level of heading they claimed, 1 to 6, or null. Other angle brackets stay. */
export function untag(line: string): {readonly text: string; readonly heading: number | null} {
	const level = heading.exec(line)?.groups?.level;
	const text = line.replace(token, '').replace(tag, (_, name: string) => (apart.test(name) ? ' ' : ''));
	return {text: text === line ? line : text.trim(), heading: level === undefined ? null : Number(level)};
}
