// The text that was left for another, and is come back to, perhaps in another setting.

import type {ArticleView, LeftText} from './article-view.ts';
import {openRows, topOfPage} from './geometry.ts';
import type {State} from './state.ts';
import {rowOfText, textBefore} from './text-place.ts';

/** The open text as it is left now. */
export function leaveText(state: State): LeftText {
	const {article} = state;
	return {article, above: textBefore(openRows(state), article.top)};
}

/** How much of the open text stands above the top of the screen. */
export function textAbove(state: State): number {
	const {top, place} = state.article;
	return place?.top === top ? place.text : textBefore(openRows(state), top);
}

/** The article that was left, at the same place of its text where that has been set anew since. */
export function asSetNow(state: State, {article, above}: LeftText): ArticleView {
	const rows = openRows({...state, article});
	if (textBefore(rows, article.top) === above) return article;
	const text = article.place?.top === article.top ? article.place.text : above;
	const top = topOfPage(state, rowOfText(rows, text));
	return {...article, top, hit: null, place: {top, text}};
}
