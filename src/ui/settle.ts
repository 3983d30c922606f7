// Brings positions back inside what they point into after any change, and keeps the reader's place in the text.
import type {ArticleRows} from '../typeset/article-rows.ts';
import type {ArticleView} from './article-view.ts';
import {blockBegunBy} from './correct/block-rows.ts';
import {
	articleHeights,
	contentRows,
	firstHitFrom,
	openRows,
	outletHeight,
	pagesOf,
	reachableTop,
	topForHit,
	topOfPage,
} from './geometry.ts';
import {isAtJumpEnd} from './jump/follow.ts';
import {listIsEmpty} from './list-is-empty.ts';
import {keepInView} from './list-window.ts';
import type {Position} from './lists.ts';
import {shownOutlets} from './outlet-filter.ts';
import {currentList, listedCount, type State, withList} from './state.ts';
import {rowOfText, textBefore} from './text-place.ts';

/** `next` with every position valid; `previous` is the state the change came from. */
export function settle(previous: State, next: State): State {
	if (next === previous) return previous;
	return settleArticle(previous, withoutUnlisted(settleTrail(settleArticles(settleOutlets(next)))));
}

/** Whoever goes on to another article, or out of the text, does not come back by the way of the jumps. */
function settleTrail(state: State): State {
	return state.trail.length === 0 || isAtJumpEnd(state) ? state : {...state, trail: []};
}

/** Beside a list that has nothing in it no article is open, but for one that is being read. */
function withoutUnlisted(state: State): State {
	const {article, focus} = state;
	if (article.stored === null || focus === 'article' || !listIsEmpty(state)) return state;
	return {...state, article: {stored: null, top: 0, hit: null, arrival: 'beginning'}};
}

function settleOutlets(state: State): State {
	const {outlets} = state;
	const shown = shownOutlets(state);
	const place = {...outlets.position, selected: shown.indexOf(outlets.position.selected)};
	const settled = keepInView(place, shown.length, contentRows(state), outletHeight, windowStep(state));
	if (settled === place) return state;
	const position = {...settled, selected: shown[settled.selected] ?? outlets.position.selected};
	return {...state, outlets: {...outlets, position}};
}

/** A list that moves by one at every key costs nearly all of its pane each time. */
function windowStep({lowBandwidth}: State): 'least' | 'half' {
	return lowBandwidth ? 'half' : 'least';
}

function settleArticles(state: State): State {
	const settled = (position: Position) =>
		keepInView(position, listedCount(state), contentRows(state), articleHeights(state), windowStep(state));
	if (state.search) {
		const position = settled(state.search.position);
		return position === state.search.position ? state : {...state, search: {...state.search, position}};
	}
	const list = currentList(state);
	const position = settled(list.position);
	if (position === list.position) return state;
	return withList(state, {...list, position});
}

function settleArticle(previous: State, state: State): State {
	const {article} = state;
	const before = openRows(previous);
	const after = openRows(state);
	const isSetAnew = before !== after && isStillOpen(previous.article, article);
	const isSame = article.stored === previous.article.stored || pagesOf(state) !== null;
	const text = isSetAnew && isSame ? textAbove(article, before) : null;
	const placed = !isSetAnew
		? article
		: text !== null
			? placeAgain(previous, state, text)
			: {top: topInBlocks(previous, state), hit: null};
	const seen = placed.hit !== null && pagesOf(state) !== null ? placed.hit : placed.top;
	const top = topOfPage(state, reachableTop(state, seen));
	if (isSetAnew) {
		const place = {top, text: text ?? textBefore(after, top)};
		return {...state, article: {...article, top, hit: placed.hit, place}};
	}
	if (top === article.top && placed.hit === article.hit) return state;
	return {...state, article: {...article, top, hit: placed.hit}};
}

/** How much of the text stands above where the reader went last: the pages it was shown on since then don't move that to their tops. */
function textAbove({top, place}: ArticleView, rows: ArticleRows): number {
	return place?.top === top ? place.text : textBefore(rows, top);
}

/** After a correction: as far into the same block as before, however much its head or other blocks have grown. */
function topInBlocks(previous: State, state: State): number {
	const {top} = state.article;
	const before = openRows(previous);
	const block = blockBegunBy(before, top);
	const first = block === null ? null : openRows(state).firstOfBlock(block);
	if (block === null || first === null) return top;
	return first + top - (before.firstOfBlock(block) ?? 0);
}

/** Whether the same article is open, perhaps corrected, and nothing but that has moved it. */
function isStillOpen(previous: ArticleView, next: ArticleView): boolean {
	return previous.stored?.id === next.stored?.id && previous.top === next.top && previous.hit === next.hit;
}

/** After another width was set: the text that was at the top is there again, and a hit jumped to stays in sight. */
function placeAgain(previous: State, state: State, text: number): Pick<ArticleView, 'top' | 'hit'> {
	const {hit} = state.article;
	const after = openRows(state);
	const newTop = text === 0 ? 0 : rowOfText(after, text);
	if (hit === null) return {top: newTop, hit};
	// The rows of a page say nothing about the order of its text; only where it begins is known.
	const known = rowOfText(after, textBefore(openRows(previous), topOfPage(previous, hit)));
	const from = topOfPage(state, Math.max(known, newTop));
	const newHit = firstHitFrom(state, from);
	const height = contentRows(state);
	const isInSight = newHit === null || (newHit >= newTop && newHit < newTop + height);
	return {top: isInSight ? newTop : topForHit(newHit, height), hit: newHit};
}
