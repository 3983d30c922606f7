// Has the screen drawn once for all that a turn of the event loop brings.
import type {Store} from './store.ts';

/**
 * As `subscribe`, but a listener hears once, at the end of the turn, of all that has changed in it: of every key that had
 * come, and of what was at hand for them.
 */
export function onceATurn(subscribe: Store['subscribe']): Store['subscribe'] {
	return listener => {
		let waiting: NodeJS.Immediate | null = null;
		const unsubscribe = subscribe(() => {
			waiting ??= setImmediate(() => {
				waiting = null;
				listener();
			});
		});
		return () => {
			unsubscribe();
			if (waiting) clearImmediate(waiting);
		};
	};
}
