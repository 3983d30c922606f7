// What is lit up in lists and in the text.
import type {Match} from '../search/match.ts';
import {queryOf} from './find/finding.ts';
import {listedAt, listPosition, type State} from './state.ts';

/** How what is lit up in the text answers, so far as that lights it up differently. */
export function textMatch(state: State): Match {
	// What is found in the text stands there as it was typed.
	if (state.find) return 'exact';
	const chosen = listedAt(state, listPosition(state).selected);
	return chosen?.kind === 'hit' && chosen.summary.match === 'pinyin' ? 'pinyin' : 'approximate';
}

/** The query whose hits are lit up, empty for none. */
export function litQuery(state: State): string {
	return state.search?.answer?.query ?? '';
}

/** The query whose hits are lit up in the text: that of the words to be found in it, else that of the search. */
export function textQuery(state: State): string {
	return state.find ? queryOf(state.find) : litQuery(state);
}
