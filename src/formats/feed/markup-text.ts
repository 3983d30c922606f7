// The text of an entry, which may be a fragment of HTML.
import {blocksOf} from '../html/blocks.ts';
import {lighten} from '../html/lighten.ts';
import {measureMarkup} from '../html/measure-markup.ts';
import {partOf} from '../html/news-article.ts';
import {bareLines, parseMarkup} from '../html/parse.ts';
import {writeOutRuby} from '../html/ruby.ts';
import {inOneLine, type ToldPart} from '../tell-page.ts';
import type {FeedText} from './entries.ts';

const tag = /<\/?[a-z][^<>]{0,2000}>/iu;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu;

/** Tags in all entries of a feed that are parsed; a hundred long articles have some ten thousand. */
const mostTags = 100_000;

/** How much of the HTML of one feed is parsed: of what is beyond that only the lines are found. */
export class MarkupAllowance {
	#tags = mostTags;

	/** Whether there is enough left for some HTML, which is taken from it. */
	take(html: string): boolean {
		const {tags} = measureMarkup(html, {tags: this.#tags, depths: Number.MAX_VALUE, depth: Number.MAX_VALUE});
		this.#tags -= tags;
		return this.#tags >= 0;
	}
}

/** Its paragraphs, subheads and captions. Nothing in it is fetched or run. */
export function partsOfMarkup({value, isMarkup}: FeedText, allowance: MarkupAllowance): ToldPart[] {
	const isPlain = !isMarkup || !(tag.test(value) || entity.test(value));
	if (isPlain) return value.split(/[\r\n\u2028\u2029]+/u).flatMap(paragraph);
	const {html} = lighten(value);
	try {
		const document = allowance.take(html) ? parseMarkup(`<html><body>${html}</body></html>`) : null;
		if (document?.body) {
			writeOutRuby(document);
			return blocksOf(document.body).map(partOf);
		}
	} catch (error) {
		// What the parser, which calls itself, can't take.
		if (!(error instanceof RangeError)) throw error;
	}
	return bareLines(html).flatMap(paragraph);
}

/** All of it in one line. */
export function wordsOf(text: FeedText, allowance: MarkupAllowance): string {
	return partsOfMarkup(text, allowance)
		.map(part => part.text)
		.join(' ');
}

function paragraph(text: string): ToldPart[] {
	const words = inOneLine(text);
	return words === '' ? [] : [{role: 'paragraph', text: words}];
}
