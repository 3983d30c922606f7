// A searcher that is not loaded before something is to be searched.
import type {Searcher} from './searcher.ts';

/** Does what the searcher does that `load` gives, which is called at the first question. */
export function searcherWhenAsked(load: () => Promise<Searcher>): Searcher {
	let loading: Promise<Searcher> | null = null;
	const loaded = () => {
		loading ??= load();
		return loading;
	};
	return {
		prepare: async () => (await loaded()).prepare(),
		search: async (request, signal) => {
			const searcher = await loaded();
			signal.throwIfAborted();
			return searcher.search(request, signal);
		},
		count: async (request, signal, tell) => {
			const searcher = await loaded();
			signal.throwIfAborted();
			return searcher.count(request, signal, tell);
		},
		copies: async (signal, tell) => {
			const searcher = await loaded();
			signal.throwIfAborted();
			return searcher.copies(signal, tell);
		},
		close: async () => (await loading)?.close(),
	};
}
