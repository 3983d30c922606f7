// Invented papers for the reader's tests, and a reader whose library answers at once.
import {collate} from '../../src/compare/collation.ts';
import {copyOf} from '../../src/library/copies.ts';
import type {ArticleSummary, Listing, OutletSummary, StoredArticle} from '../../src/library/library.ts';
import type {Place} from '../../src/library/places.ts';
import type {Hit} from '../../src/search/find.ts';
import type {KeyName} from '../../src/terminal/keys.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import type {Arrived} from '../../src/ui/action.ts';
import type {CorrectionRequest} from '../../src/ui/correct/correcting.ts';
import type {Size} from '../../src/ui/layout.ts';
import type {Language} from '../../src/ui/messages/language.ts';
import {type Need, needsOf} from '../../src/ui/needs.ts';
import {actionOf} from '../../src/ui/press.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {toChoose} from '../../src/ui/search/new-search.ts';
import {initialState, type Source, type State} from '../../src/ui/state.ts';
import type {QuietChange} from '../../src/ui/visits/quiet-change.ts';

const sentence = '河湾的风从水面上吹来，把晒在竹竿上的渔网吹得轻轻作响，老人说这是要下雨的样子。';

type Paper = Pick<OutletSummary, 'key' | 'name' | 'known'> & {readonly date: string | null};

const papers: readonly Paper[] = [
	{key: '河湾日报', name: '河湾日报', known: 'stated', date: '2031-03-04'},
	{key: '?青石晚报', name: '青石晚报', known: 'guessed', date: null},
	{key: '=scan-07.txt', name: 'scan-07.txt', known: 'source', date: null},
];

function provenance(paper: Paper) {
	return {
		outlet: paper.known === 'stated' ? paper.name : null,
		outletGuess: paper.known === 'guessed' ? paper.name : null,
		date: paper.date,
		dateGuess: null,
		page: paper.date === null ? null : '1',
		source: `pages/${paper.key}`,
	};
}

/** Twelve articles of each paper; the fourth of each speaks of 渡口 in its last paragraph, and has no headline of its own. */
const articles: readonly (StoredArticle & {readonly paper: Paper})[] = papers.flatMap(paper =>
	Array.from({length: 12}, (_, index) => {
		const made = index === 3;
		const headline = `${paper.name}第${index + 1}篇：村里的图书室今天开门`;
		const body = Array.from({length: 8}, (_, paragraph) => ({
			kind: 'paragraph' as const,
			text: sentence.repeat(paragraph + 1) + (made && paragraph === 7 ? '旧渡口还在等船。' : ''),
		}));
		return {
			...provenance(paper),
			paper,
			id: `${paper.key}-${index}`,
			section: null,
			headline,
			headlineMade: made,
			read: false,
			starred: false,
			noted: false,
			position: 0,
			note: null,
			tags: [],
			article: {
				section: null,
				kicker: null,
				headline,
				headlineMade: made,
				subhead: null,
				byline: '记者 闻秋',
				dateline: null,
				docDate: null,
				body,
				jumps: [],
				sourceNote: null,
				editorMark: null,
				lines: [],
			},
			captions: [],
			warnings: [],
			issueNumber: null,
			lines: [],
		};
	}),
);

/** Printed lines of ten characters between two that belong to others; the text begins on line 3. */
export function rawTexts({headline, body}: StoredArticle['article']): string[] {
	const printed = body.flatMap(block => ['', ...(`　　${block.text}`.match(/.{1,10}/gsu) ?? [])]);
	return ['河湾日报　第一版', '', headline ?? '', ...printed, '上一篇的末行\u{1B}[31m'];
}

/** A reader as a test drives it: keys in, screen out. */
export class TestReader {
	state: State;
	/** The corrections that were asked for; the library says that each was made, and changes nothing. */
	readonly corrections: CorrectionRequest[] = [];
	/** What was kept without a word. */
	readonly kept: QuietChange[] = [];
	readonly #positions: Readonly<Record<string, number>>;

	constructor(
		options: Partial<{
			size: Size;
			language: Language;
			source: Source;
			choosing: string;
			positions: Record<string, number>;
		}> = {},
	) {
		const {
			size = {columns: 120, rows: 40},
			language = 'zh',
			source = 'library',
			choosing,
			positions = {},
		} = options;
		this.#positions = positions;
		const opened = initialState({size, language, source});
		this.state = choosing === undefined ? opened : toChoose(opened, choosing);
		this.#supply();
	}

	/** Presses keys, or sequences of them with a space between any two. */
	press(...keys: KeyName[]): this {
		for (const key of keys.flatMap(sequence => sequence.split(' '))) {
			const action = actionOf(key, this.state);
			if (action) this.state = reduce(this.state, action);
			this.#supply();
		}
		return this;
	}

	resize(columns: number, rows: number): this {
		this.state = reduce(this.state, {kind: 'resized', size: {columns, rows}});
		this.#supply();
		return this;
	}

	/** The screen as text, without the spaces at the ends of rows. */
	screen(): string[] {
		return screenRows(this.state).map(plainText);
	}

	#leftAt(arrived: Extract<Arrived, {kind: 'article-arrived'}>): Arrived {
		const position = this.#positions[arrived.stored.id];
		return position === undefined ? arrived : {...arrived, stored: {...arrived.stored, position}};
	}

	#supply(): void {
		for (let needs = needsOf(this.state); needs.length > 0; needs = needsOf(this.state)) {
			const need = needs[0] as Need;
			if (need.kind === 'correction') this.corrections.push(need.request);
			if (need.kind === 'keep') this.kept.push(need.change);
			const arrived = answer(need);
			this.state = reduce(this.state, arrived.kind === 'article-arrived' ? this.#leftAt(arrived) : arrived);
		}
	}
}

function answer(need: Need): Arrived {
	switch (need.kind) {
		case 'outlets':
			return {kind: 'outlets-arrived', items: papers.map(outlet)};
		case 'articles':
			return {...need, kind: 'articles-arrived', listing: listing(need.place)};
		case 'reload':
			return {...need, kind: 'list-reloaded', listing: listing(need.place)};
		case 'correction': {
			const {request} = need;
			const outlets = papers.map(outlet);
			const stored = articles.find(({id}) => id === request.id) as StoredArticle;
			return {kind: 'corrected', request, undone: null, stored, outlets};
		}
		case 'article':
			return {kind: 'article-arrived', stored: articles.find(({id}) => id === need.id) as StoredArticle};
		case 'raw': {
			const {id, source, article} = articles.find(({id}) => id === need.id) as StoredArticle;
			const lines = rawTexts(article).map((text, index) => ({number: index + 1, text}));
			return {kind: 'raw-arrived', raw: {id, source, lines, ranges: [[3, lines.length - 1]]}};
		}
		case 'copies': {
			const article = articles.find(({id}) => id === need.id) as StoredArticle;
			const printed = [{article, order: 1, of: 12}];
			const collation = collate(printed.map(copy => copyOf(copy.article)));
			return {kind: 'copies-arrived', id: need.id, compared: {printed, collation, own: 0, series: []}};
		}
		case 'whole':
			return {kind: 'whole-arrived', from: need.from, whole: {parts: [need.from], unresolved: []}};
		case 'jump':
			return {kind: 'jump-arrived', from: need.from, pages: need.jumps.map(({page}) => page), targets: []};
		case 'search': {
			const {query, stage} = need.request;
			const hits = articles.flatMap((article): Hit[] => {
				const text = article.article.body.map(block => block.text).join('');
				const place = (article.headline + text).indexOf(query);
				if (place === -1 || stage !== 'newest') return [];
				const {headline, id, read, starred} = article;
				return [
					{
						...provenance(article.paper),
						id,
						headline,
						read,
						starred,
						headlineRanges: [],
						snippet: text.slice(-20),
						snippetRanges: [],
						match: 'exact',
						score: 1,
					},
				];
			});
			return {kind: 'search-arrived', request: need.request, answer: {hits, toRead: [], open: []}};
		}
		case 'count': {
			const tally = {articles: 3, outlets: [], months: [], share: 1};
			return {kind: 'tally-arrived', request: need.request, tally};
		}
		case 'history':
			return {kind: 'history-arrived', queries: ['旧渡口', '图书室']};
		case 'saved-searches':
			return {kind: 'saved-searches-arrived', saved: [{name: '渡', query: '旧渡口'}]};
		case 'save-search':
			return {kind: 'search-saved'};
		case 'remember':
			return {kind: 'remembered', query: need.query};
		case 'save':
			return {kind: 'saved', change: need.change};
		case 'keep':
			return {kind: 'kept', change: need.change};
		case 'collections':
			return {kind: 'collections-arrived', collections: []};
		case 'bookmarks':
			return {kind: 'bookmarks-arrived', bookmarks: []};
		case 'go': {
			const {going} = need;
			return {kind: 'gone-to', going, stored: articles.find(({id}) => id === going.id) ?? null};
		}
		case 'issue':
			return {kind: 'issue-found', beside: need.beside, id: null};
		case 'days':
			return {...need, kind: 'days-arrived', days: [{date: '2031-03-04', pages: 1, articles: 12}]};
		case 'day':
			return {kind: 'day-found', by: need.by, date: null};
		case 'map':
			return {kind: 'map-arrived', id: need.id, map: null, pages: []};
		case 'unread':
			return {kind: 'unread-found', seeking: need.seeking, id: null};
	}
}

function listing(place: Place): Listing<ArticleSummary> {
	const {outlet} = place.kind === 'articles' ? place.filter : {};
	return {items: articles.filter(({paper}) => outlet === undefined || paper.key === outlet), next: null};
}

function outlet({key, name, known, date}: Paper): OutletSummary {
	return {key, name, known, articles: 12, unread: 12, newest: date};
}
