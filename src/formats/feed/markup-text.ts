// The text of an entry, which may be a fragment of HTML.
import {blocksOf} from '../html/blocks.ts';
import {lighten} from '../html/lighten.ts';
import {partOf} from '../html/news-article.ts';
import {bareLines, parseMarkup} from '../html/parse.ts';
import {writeOutRuby} from '../html/ruby.ts';
import {inOneLine, type ToldPart} from '../tell-page.ts';
import type {FeedText} from './entries.ts';

const tag = /<\/?[a-z][^<>]{0,2000}>/iu;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu;

/** Its paragraphs, subheads and captions. Nothing in it is fetched or run. */
export function partsOfMarkup({value, isMarkup}: FeedText): ToldPart[] {
	const isPlain = !isMarkup || !(tag.test(value) || entity.test(value));
	if (isPlain) return value.split(/[\r\n\u2028\u2029]+/u).flatMap(paragraph);
	const {html} = lighten(value);
	try {
		const document = parseMarkup(`<html><body>${html}</body></html>`);
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
export function wordsOf(text: FeedText): string {
	return partsOfMarkup(text)
		.map(part => part.text)
		.join(' ');
}

function paragraph(text: string): ToldPart[] {
	const words = inOneLine(text);
	return words === '' ? [] : [{role: 'paragraph', text: words}];
}
