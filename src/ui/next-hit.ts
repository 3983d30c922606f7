// From hit to hit, through the open article and on to the next one that has any.
import {contentRows, openRows, topForHit} from './geometry.ts';
import {nextArticle} from './move.ts';
import {hitRows} from './panes/article-rows.ts';
import {chosenId, type State} from './state.ts';

/** The next (1) or previous (-1) hit: in the text a row of it, elsewhere an article of the results. */
export function nextHit(state: State, by: 1 | -1): State {
	if (state.search === null) return state;
	if (state.focus !== 'article') return nextArticle({...state, focus: 'articles'}, by);
	if (state.article.stored?.id !== chosenId(state)) return state;
	const hits = hitRows(openRows(state));
	const from = state.article.hit ?? (by === 1 ? state.article.top - 1 : state.article.top);
	const hit = by === 1 ? hits.find(row => row > from) : hits.findLast(row => row < from);
	if (hit === undefined) return nextArticle(state, by, by === 1 ? 'beginning' : 'last-hit');
	return {...state, article: {...state.article, hit, top: topForHit(hit, contentRows(state))}};
}
