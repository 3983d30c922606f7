// Reads an article, or a page of several, under front matter.
import {decodeText} from '../decode-text.ts';
import type {FormatPage, PlainDocument} from '../format.ts';
import {tellPage} from '../tell-page.ts';
import {readFrontMatter} from './front-matter.ts';
import {markdownParts} from './parts.ts';

const fenced = /^\s*---[ \t]*\r?\n(?<yaml>[\s\S]*?\n)(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/u;

/**
 * One article, its headline from the front matter, else the first heading. A text with several headings of the first
 * level is a page, and restored as one; so is text whose front matter can't be read.
 *
 * @throws {SourceError} if the bytes can't be decoded.
 */
export function readMarkdown({name, bytes}: Pick<PlainDocument, 'name' | 'bytes'>): FormatPage {
	const text = decodeText(bytes, name);
	const found = fenced.exec(text);
	const said = found ? readFrontMatter(found.groups?.yaml ?? '') : null;
	if (!found || said === null) return {source: name, text, hints: null};
	const body = text.slice(found[0].length);
	const isPage = (body.match(/^# +\S/gmu)?.length ?? 0) > 1;
	if (isPage) return {source: name, text, hints: {facts: said.facts, lines: []}};
	const parts = markdownParts(body);
	const isTitled = said.parts.some(({role}) => role === 'headline');
	const first = parts[0];
	const titled =
		!isTitled && first?.role === 'crosshead'
			? [{...first, role: 'headline'} as const, ...parts.slice(1)]
			: parts;
	const headline = said.parts.find(({role}) => role === 'headline')?.text;
	// Many repeat over the text what the front matter says.
	const rest = titled.filter(
		({role, text: words}, index) => index > 0 || role !== 'crosshead' || words !== headline,
	);
	return tellPage({source: name, facts: said.facts, articles: [[...said.parts, ...rest]]});
}
