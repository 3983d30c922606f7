// Brings positions back inside what they point into after any change, and keeps the reader's place in the text.
import {articleHeights, contentRows, lastTop, openRows, outletHeight} from './geometry.ts';
import {keepInView} from './list-window.ts';
import {currentList, listedCount, outletKey, type Position, type State} from './state.ts';
import {rowOfText, textBefore} from './text-place.ts';

/** `next` with every position valid; `previous` is the state the change came from. */
export function settle(previous: State, next: State): State {
	if (next === previous) return previous;
	return settleArticle(previous, settleArticles(settleOutlets(next)));
}

function settleOutlets(state: State): State {
	const {outlets} = state;
	const count = (outlets.items?.length ?? 0) + 1;
	const position = keepInView(outlets.position, count, contentRows(state), outletHeight);
	return position === outlets.position ? state : {...state, outlets: {...outlets, position}};
}

function settleArticles(state: State): State {
	const settled = (position: Position) =>
		keepInView(position, listedCount(state), contentRows(state), articleHeights(state));
	if (state.search) {
		const position = settled(state.search.position);
		return position === state.search.position ? state : {...state, search: {...state.search, position}};
	}
	const list = currentList(state);
	const position = settled(list.position);
	if (position === list.position) return state;
	return {...state, lists: new Map(state.lists).set(outletKey(state), {...list, position})};
}

function settleArticle(previous: State, state: State): State {
	const {article} = state;
	const before = openRows(previous);
	const after = openRows(state);
	// Set anew, for another width or other hits: the text that was at the top stays there.
	const isSetAnew = article === previous.article && before !== after;
	const wanted =
		isSetAnew && article.top > 0 ? rowOfText(after, textBefore(before, article.top)) : article.top;
	const top = Math.max(0, Math.min(wanted, lastTop(state)));
	const hit = isSetAnew ? null : article.hit;
	return top === article.top && hit === article.hit ? state : {...state, article: {...article, top, hit}};
}
