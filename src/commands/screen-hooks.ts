// What the program does besides while a screen opens, each thing when nobody waits for it.
import type {ReaderOptions} from '../ui/open-reader.ts';
import type {Context} from './context.ts';
import {keepMemorySmall} from './keep-memory-small.ts';

/** By then most who leave at once have left. */
const settledMilliseconds = 2000;

/** For whoever opens the reader's screen. */
export function screenHooks({onSettled}: Context): Pick<ReaderOptions, 'onPainted' | 'onReady'> {
	return {
		onPainted: () => {
			// First, for what V8 made is of use only where it is set up in the same way.
			onSettled();
			keepMemorySmall();
		},
		onReady: () => {
			setTimeout(onSettled, settledMilliseconds).unref();
		},
	};
}
