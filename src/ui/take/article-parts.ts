// An article's parts in reading order, safe for the terminal, for any form of running text.
import type {Article, Caption} from '../../page/edition.ts';
import {safe} from '../../terminal/safe.ts';

export type Part = {
	readonly kind:
		| 'section'
		| 'kicker'
		| 'headline'
		| 'deck'
		| 'facts'
		| 'jump'
		| 'subhead'
		| 'paragraph'
		| 'note'
		| 'caption';
	/** One line. */
	readonly text: string;
};

/** Every part that holds text, in the order of a set article: head, body, jumps and notes, captions. */
export function articleParts(article: Article, captions: readonly Caption[]): Part[] {
	const {section, kicker, headline, subhead, docDate, byline, dateline, sourceNote, editorMark} = article;
	const parts: readonly (readonly [Part['kind'], string | null])[] = [
		['section', section],
		['kicker', kicker],
		['headline', headline],
		['deck', subhead],
		['facts', [docDate, byline, dateline].filter(fact => fact !== null).join('  ')],
		...jumps(article, 'from'),
		...article.body.map(({kind, text}) => [kind, text] as const),
		...jumps(article, 'to'),
		['note', sourceNote],
		['note', editorMark],
		...captions.map(({text, credit}) => ['caption', credit === null ? text : `${text}  ${credit}`] as const),
	];
	return parts
		.map(([kind, text]) => ({kind, text: safe(text ?? '', {oneLine: true}).trim()}))
		.filter(part => part.text !== '');
}

function jumps(article: Article, kind: 'to' | 'from'): (readonly [Part['kind'], string])[] {
	return article.jumps
		.filter(jump => jump.kind === kind)
		.map(({page}) => ['jump', kind === 'to' ? `（下转${page}版）` : `（上接${page}版）`]);
}
