// Does what the state asks for outside of the reader, one thing after another, and reports what became of it.
import type {Store} from '../store.ts';
import type {Outside} from './outside.ts';
import type {Taken, TakeRequest} from './taking.ts';

/** Loaded only for this: nothing of it is needed to read. */
async function takeOut(request: TakeRequest, outside: Outside): Promise<Taken> {
	const {takeOut} = await import('./outside.ts');
	return takeOut(request, outside);
}

/** Serves a store until the function it returns is called; a fault of the program goes to `crash`. */
export function serveTaking(store: Store, outside: Outside, crash: (error: unknown) => void): () => void {
	let running: TakeRequest | null = null;
	return store.subscribe(() => {
		const {takeRequest} = store.state();
		if (takeRequest === null || takeRequest === running) return;
		running = takeRequest;
		takeOut(takeRequest, outside).then(taken => store.dispatch({kind: 'taken', taken}), crash);
	});
}
