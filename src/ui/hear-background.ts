// Takes in what the terminal says of its background: it is remembered, and the theme follows it.
import {backgroundIn} from '../terminal/background.ts';
import type {BackgroundMemory} from '../terminal/background-memory.ts';
import type {Store} from './store.ts';

/** Takes in an answer to OSC 11; one that says nothing, or what is known, changes nothing. */
export function hearBackground(colour: string, store: Store, memory: BackgroundMemory): void {
	const background = backgroundIn(colour);
	if (background === null) return;
	if (background !== memory.recall()) memory.remember(background);
	if (background !== store.state().look.background) store.dispatch({kind: 'background', background});
}
