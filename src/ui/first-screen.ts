// When all is there that the first screen shows.
import {needsOf} from './needs.ts';
import type {Store} from './store.ts';

/** What is not there after so many milliseconds is not waited for: the screen says that it is on its way. */
const patience = 150;

/** Lists and the text beside them; what a search brings comes when it comes. */
const shown: ReadonlySet<string> = new Set(['outlets', 'articles', 'article']);

/** Resolves when a store that is being supplied holds what the first screen shows, or what could not be had of it has failed. */
export function firstScreen(store: Store): Promise<void> {
	return new Promise(resolve => {
		const finish = () => {
			clearTimeout(timer);
			unsubscribe();
			resolve();
		};
		const look = () => {
			if (!needsOf(store.state()).some(({kind}) => shown.has(kind))) finish();
		};
		const timer = setTimeout(finish, patience);
		const unsubscribe = store.subscribe(look);
		look();
	});
}
