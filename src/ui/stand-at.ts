// Where to stand in an article that has just been opened.

import type {Arrival} from './article-view.ts';
import {contentRows, firstHitFrom, hitStops, openRows, topForHit} from './geometry.ts';
import type {State} from './state.ts';
import {rowOfText} from './text-place.ts';
import {knownPosition} from './visits/follow-reading.ts';

/**
 * Stands in the open article at its first or last hit or, where it has none, with `position` of its text above the screen:
 * unless one is given, as much as when it was left.
 */
export function standAt(state: State, arrival: Arrival, position: number | null = null): State {
	const {stored} = state.article;
	const hit =
		position !== null
			? null
			: arrival === 'last-hit'
				? (hitStops(state).at(-1) ?? null)
				: firstHitFrom(state, 0);
	const article = {...state.article, hit, arrival: 'beginning' as const};
	if (hit !== null) return {...state, article: {...article, top: topForHit(hit, contentRows(state))}};
	const text = position ?? (stored ? knownPosition(state, stored) : 0);
	if (text === 0) return {...state, article: {...article, top: 0}};
	const top = rowOfText(openRows(state), text);
	return {...state, article: {...article, top, place: {top, text}}};
}
