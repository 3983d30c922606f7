// Times the reader over articles of 1 MB: the first screen, a line down, the end, and going from hit to hit.
import type {ArticleSummary, StoredArticle} from '../src/library/library.ts';
import type {KeyName} from '../src/terminal/keys.ts';
import {actionOf} from '../src/ui/press.ts';
import {reduce} from '../src/ui/reducer.ts';
import {screenRows} from '../src/ui/screen.ts';
import {initialState, type State} from '../src/ui/state.ts';
import {longArticle} from './long-article.ts';
import {samplePages} from './sample-pages.ts';
import {secondsAfter} from './seconds-for.ts';

type Work = (state: State) => State;

const size = {columns: 120, rows: 40};
const paragraphs = samplePages()
	.flatMap(page => page.split('\n'))
	.filter(line => line.trim() !== '');
const all = paragraphs.join('');
const times = Math.ceil(1e6 / Buffer.byteLength(all));
/** Two Han from the middle of the text, as one types them. */
const query = /\p{Script=Han}{2}/u.exec(all.slice(all.length >> 1))?.[0] ?? '';

const provenance = {
	id: 'long',
	outlet: '河湾日报',
	outletGuess: null,
	date: '2031-03-04',
	dateGuess: null,
	page: '1',
	source: 'long.txt',
	section: null,
	headline: '河湾',
	headlineMade: false,
};
const summary: ArticleSummary = {...provenance, read: true, starred: false, noted: false};

function articleOf(texts: readonly string[], isDoubted: boolean): StoredArticle {
	return {
		...summary,
		position: 0,
		note: null,
		tags: [],
		article: longArticle(texts),
		captions: [],
		warnings: isDoubted ? [{line: texts.length, kind: 'truncated', message: 'invented'}] : [],
		issueNumber: null,
		lines: [[1, texts.length]],
	};
}

/** The reader, its article on the way. */
function waiting(): State {
	const start = initialState({language: 'zh', source: 'library', size});
	const listed = reduce(start, {
		kind: 'articles-arrived',
		place: {kind: 'articles', filter: {}, order: 'newest'},
		after: null,
		listing: {items: [summary], next: null},
	});
	return {...listed, focus: 'article'};
}

/** The reader, its article and a search found together on the way. */
function searching(): State {
	const typed = [...query].reduce(
		(state, text) => reduce(state, {kind: 'edit', edit: {kind: 'insert', text}}),
		press(waiting(), '/'),
	);
	const snippet = {snippet: '', snippetRanges: [], headlineRanges: []};
	const marks = {read: false, starred: false};
	const hits = [{...provenance, ...snippet, ...marks, match: 'exact', score: 1} as const];
	const found = reduce(typed, {
		kind: 'search-arrived',
		request: {query, stage: 'newest', toRead: [], narrowed: null, known: [], open: []},
		answer: {hits, toRead: [], open: []},
	});
	return {...reduce(found, {kind: 'submit'}), focus: 'article'};
}

function opened(state: State, stored: StoredArticle): State {
	return shown(reduce(state, {kind: 'article-arrived', stored: {...stored}}));
}

function shown(state: State): State {
	screenRows(state);
	return state;
}

function press(state: State, ...keys: readonly KeyName[]): State {
	return keys.reduce((before, key) => {
		const action = actionOf(key, before);
		return shown(action ? reduce(before, action) : before);
	}, state);
}

function milliseconds(name: string, prepare: () => State, work: Work): void {
	console.log(`${name.padEnd(52)}${(secondsAfter(prepare, work) * 1000).toFixed(2).padStart(8)} ms`);
}

function report(name: string, stored: StoredArticle): void {
	const open = () => opened(waiting(), stored);
	const found = () => opened(searching(), stored);
	milliseconds(`${name}, the first screen`, waiting, state => opened(state, stored));
	milliseconds(`${name}, a line down`, open, state => press(state, 'j'));
	milliseconds(
		`${name}, the line after that`,
		() => press(open(), 'j'),
		state => press(state, 'j'),
	);
	milliseconds(`${name}, a page down`, open, state => press(state, 'PageDown'));
	milliseconds(`${name}, its end`, open, state => press(state, 'G'));
	milliseconds(`${name}, narrower`, open, state =>
		shown(reduce(state, {kind: 'resized', size: {...size, columns: 100}})),
	);
	milliseconds(`${name}, the first hit`, searching, state => opened(state, stored));
	milliseconds(`${name}, the next hit`, found, state => press(state, 'n'));
	milliseconds(`${name}, ambiguous wide, first screen`, waiting, state =>
		opened({...state, ambiguousWidth: 2}, stored),
	);
}

const many = Array.from({length: times}, () => paragraphs).flat();
const one = [all.repeat(times)];
for (const [name, texts] of [
	['paragraphs', many],
	['one paragraph', one],
] as const) {
	report(name, articleOf(texts, false));
	report(`${name}, in doubt`, articleOf(texts, true));
}
