// Keeps the place in the text while it is being read, so that a dropped line loses little of it.
import {textAbove} from '../left-text.ts';
import type {Store} from '../store.ts';
import {readingIn} from './follow-reading.ts';

/** After so long at a place in a text, it is kept. */
const lingerMilliseconds = 1000;

/** Tells the store where the reader has stayed for a while, until the function it returns is called. */
export function followPlace(store: Store): () => void {
	let timer: NodeJS.Timeout | undefined;
	let article = store.state().article;
	const unsubscribe = store.subscribe(() => {
		const state = store.state();
		if (state.article === article) return;
		article = state.article;
		clearTimeout(timer);
		timer = setTimeout(() => tell(store), lingerMilliseconds);
	});
	return () => {
		clearTimeout(timer);
		unsubscribe();
	};
}

function tell(store: Store): void {
	const state = store.state();
	const reading = readingIn(state);
	if (reading !== null && !state.article.apart)
		store.dispatch({kind: 'lingered', id: reading.id, position: textAbove(state)});
}
