// Where each block of the open article stands among its rows.
import type {StoredArticle} from '../../library/library.ts';
import type {Block} from '../../page/edition.ts';
import {setBody} from '../../typeset/body.ts';
import {contentRows, layoutOf, openRows} from '../geometry.ts';
import {measureOf} from '../layout.ts';
import {articleRows} from '../panes/article-rows.ts';
import {shownBlock} from '../shown-block.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';

/** The rows of a block: from the first up to, not including, `end`. None for a block of spaces. */
export type BlockRows = {
	readonly first: number;
	readonly end: number;
};

const known = new WeakMap<readonly unknown[], readonly BlockRows[]>();

/** For each block of the open article's body, its rows. */
export function blockRows(state: State): readonly BlockRows[] {
	const layout = layoutOf(state);
	const {stored} = state.article;
	if (layout.kind === 'too-small' || stored === null) return [];
	const rows = openRows(state);
	const found = known.get(rows);
	if (found) return found;
	const {width} = measureOf(layout.widths.article, state.setting.measure);
	const made = place(stored, width, bodyStart(stored, width, state), wordingFor(state));
	known.set(rows, made);
	return made;
}

/** Indices of the blocks of which at least a row is on the screen. */
export function blocksInView(state: State): number[] {
	const {top} = state.article;
	const bottom = top + contentRows(state);
	return blockRows(state).flatMap(({first, end}, index) =>
		first < end && first < bottom && end > top ? [index] : [],
	);
}

/** The row the body begins on: as many as its head alone has, and the blank one below. */
function bodyStart(stored: StoredArticle, width: number, state: State): number {
	const jumps = stored.article.jumps.filter(jump => jump.kind === 'from');
	const article = {...stored.article, jumps, body: [], sourceNote: null, editorMark: null};
	const head: StoredArticle = {...stored, article, headlineMade: false, captions: [], warnings: []};
	const {length} = articleRows(head, width, '', wordingFor(state));
	return length > 0 ? length + 1 : 0;
}

function place({article}: StoredArticle, width: number, start: number, messages: Wording): BlockRows[] {
	let end = start;
	let previous: Block | null = null;
	return article.body.map(block => {
		const shown = shownBlock(block, messages);
		const own = setBody([shown], width).length;
		if (own === 0) return {first: end, end};
		// What two blocks have together more than apart stands between them.
		const between: number = previous
			? setBody([previous, shown], width).length - setBody([previous], width).length - own
			: 0;
		previous = shown;
		const first = end + between;
		end = first + own;
		return {first, end};
	});
}
