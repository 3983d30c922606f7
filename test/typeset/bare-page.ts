// An article page with nothing on it, for tests to put on it what they are about.
import type {ArticlePage} from '../../src/typeset/article-blocks.ts';

export const barePage: ArticlePage = {
	section: null,
	kicker: null,
	headline: null,
	headlineMade: false,
	subhead: null,
	byline: null,
	dateline: null,
	docDate: null,
	body: [],
	jumps: [],
	sourceNote: null,
	editorMark: null,
	captions: [],
};
