// From hit to hit, through the open article and on to the next one that has any.
import {contentRows, firstHitFrom, hitStops, pagesOf, topForHit, topOfPage} from './geometry.ts';
import {nextArticle} from './move.ts';
import {chosenId, type State} from './state.ts';

/** The next (1) or previous (-1) hit: in the text a row of it, elsewhere an article of the results. */
export function nextHit(state: State, by: 1 | -1): State {
	if (state.search === null) return state;
	if (state.focus !== 'article') return nextArticle({...state, focus: 'articles'}, by);
	if (state.article.stored?.id !== chosenId(state)) return state;
	const from = placeOf(state, by);
	const behind = from + (pagesOf(state) === null ? 1 : contentRows(state));
	const hit = by === 1 ? firstHitFrom(state, behind) : (hitStops(state, from).at(-1) ?? null);
	if (hit === null) return nextArticle(state, by, by === 1 ? 'beginning' : 'last-hit');
	return {...state, article: {...state.article, hit, top: topForHit(hit, contentRows(state))}};
}

/** The row to go on from: that of the hit, else the top of the screen, whose own row may still be gone to if it scrolls. */
function placeOf(state: State, by: 1 | -1): number {
	const {hit, top} = state.article;
	if (pagesOf(state) !== null) return topOfPage(state, hit ?? top);
	return hit ?? (by === 1 ? top - 1 : top);
}
