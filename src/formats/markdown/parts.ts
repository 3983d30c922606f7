// The parts of an article in Markdown (CommonMark, as far as articles use it), without their marks.
import type {ToldPart} from '../tell-page.ts';

const heading = /^ {0,3}#{1,6}(?:\s+|$)/u;
const rule = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const underline = /^ {0,3}(?:=+|-+)\s*$/u;
const item = /^\s{0,6}(?:[-*+]|\d{1,3}[.)])\s+/u;
const image = /^!\[(?<alt>[^\]]{0,300})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,300}")?\)$/u;
const fence = /^ {0,3}(?:```|~~~)/u;

/** Paragraphs may be broken over several lines, which follow as what goes on with them. */
export function markdownParts(text: string): ToldPart[] {
	const parts: ToldPart[] = [];
	let inParagraph = false;
	let inFence = false;
	for (const line of text.split(/\r\n|\n|\r/u)) {
		if (fence.test(line)) {
			inFence = !inFence;
			inParagraph = false;
			continue;
		}
		const plain = inFence ? line : line.replace(/^\s{0,3}(?:>\s?)+/u, '');
		if (plain.trim() === '' || (rule.test(plain) && !inParagraph)) {
			inParagraph = false;
			continue;
		}
		if (inParagraph && underline.test(plain)) {
			// The line above was a heading, underlined.
			const above = parts.pop();
			if (above) parts.push({...above, role: 'crosshead'});
			inParagraph = false;
			continue;
		}
		const picture = image.exec(plain.trim())?.groups?.alt;
		if (picture !== undefined) {
			parts.push({role: 'caption', text: inline(picture)});
			inParagraph = false;
		} else if (heading.test(plain) && !inFence) {
			parts.push({role: 'crosshead', text: inline(plain.replace(heading, '').replace(/\s+#+\s*$/u, ''))});
			inParagraph = false;
		} else {
			const opens = !inParagraph || item.test(plain);
			parts.push({role: opens ? 'paragraph' : 'more', text: inline(plain.replace(item, ''))});
			// Two blanks at its end break a line for good.
			inParagraph = !/ {2}$|\\$/u.test(plain);
		}
	}
	return parts.filter(({text: words}) => words.trim() !== '');
}

/** Words without the marks within a line. */
function inline(line: string): string {
	return line
		.replace(/!?\[(?<words>[^\][]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,300}")?\)/gu, '$<words>')
		.replace(/<(?<address>https?:[^<>\s]{1,2000})>/gu, '$<address>')
		.replace(/<\/?[a-z][^<>]{0,300}>/giu, '')
		.replace(/(?<mark>\*{1,3}|~~)(?=\S)(?<words>[^*~]{1,1000}?)(?<=\S)\k<mark>/gu, '$<words>')
		.replace(
			/(?<![\p{L}\p{N}])(?<mark>_{1,3})(?=\S)(?<words>[^_]{1,1000}?)(?<=\S)\k<mark>(?![\p{L}\p{N}])/gu,
			'$<words>',
		)
		.replace(/`(?<words>[^`]{1,1000})`/gu, '$<words>')
		.replace(/\\(?<mark>[\\`*_{}[\]()#+\-.!~|<>&$])/gu, '$<mark>')
		.replace(/\\$/u, '')
		.trim();
}
