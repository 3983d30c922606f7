// What follows from the terminal's answers: how wide it draws, whether it is light or dark, what the mouse did, whether it shows frames at once, how slow its line is.
import type {BackgroundMemory} from '../terminal/background-memory.ts';
import {mouseEvent} from '../terminal/mouse.ts';
import type {PaintedScreen} from '../terminal/painted-screen.ts';
import type {Reply} from '../terminal/replies.ts';
import type {RoundTrip} from '../terminal/round-trip.ts';
import {synchronizationIn} from '../terminal/synchronization.ts';
import type {TerminalMemory} from '../terminal/terminal-memory.ts';
import type {FollowedWidth} from './ambiguous-width.ts';
import {hearBackground} from './hear-background.ts';
import type {Store} from './store.ts';

export type Hearing = {
	readonly store: Store;
	readonly memory: TerminalMemory;
	readonly screen: PaintedScreen;
	readonly width: FollowedWidth;
	/** Whether the terminal is light or dark. */
	readonly light: BackgroundMemory;
	/** Null where it is no matter how slow the line is. */
	readonly line: RoundTrip | null;
	/** Asks the terminal once more what it is. */
	readonly askAgain: () => void;
};

/** Takes in replies, remembers what they say, and has the reader go by them. */
export function hearReplies({
	store,
	memory,
	screen,
	width,
	light,
	line,
	askAgain,
}: Hearing): (reply: Reply) => void {
	return reply => {
		width.hear(reply);
		const event = reply.kind === 'mouse' ? mouseEvent(reply) : null;
		if (event) store.dispatch({kind: 'mouse', event});
		if (reply.kind === 'background') hearBackground(reply.colour, store, light);
		const synchronizes = synchronizationIn(reply);
		if (synchronizes !== null) {
			screen.synchronizes = synchronizes;
			if (synchronizes !== memory.recall()?.synchronizes) memory.remember({synchronizes});
		}
		const heard = line?.hear(reply);
		if (heard === 'slow') store.dispatch({kind: 'line-slow'});
		if (heard === 'ask again') askAgain();
	};
}
