// Builds invented pages by hand, so that tests of the library need no parser.
import type {NewPage} from '../../src/library/library.ts';
import type {Article, Edition} from '../../src/page/edition.ts';

/** An article of a headline and paragraphs; `facts` replaces anything else. */
export function anArticle(
	headline: string | null,
	paragraphs: readonly string[],
	facts: Partial<Article> = {},
): Article {
	return {
		section: null,
		kicker: null,
		headline,
		headlineMade: false,
		subhead: null,
		byline: null,
		dateline: null,
		docDate: null,
		body: paragraphs.map(text => ({kind: 'paragraph', text})),
		jumps: [],
		sourceNote: null,
		editorMark: null,
		lines: [[1, 1]],
		...facts,
	};
}

/** An edition that states nothing of itself but what `facts` says. */
export function anEdition(articles: readonly Article[], facts: Partial<Edition> = {}): Edition {
	return {
		outlet: null,
		date: null,
		issueNumber: null,
		cn: null,
		page: null,
		outletGuess: null,
		dateGuess: null,
		articles,
		captions: [],
		furniture: [],
		warnings: [],
		...facts,
	};
}

/** A page of these articles whose decoded text is made from them and its source. */
export function aPage(
	source: string,
	articles: readonly Article[],
	facts: Partial<Edition> = {},
	override?: NewPage['override'],
): NewPage {
	const text = [
		source,
		...articles.flatMap(({headline, body}) => [headline, ...body.map(block => block.text)]),
	];
	return {
		source,
		text: text.join('\n'),
		edition: anEdition(articles, facts),
		...(override && {override}),
	};
}
