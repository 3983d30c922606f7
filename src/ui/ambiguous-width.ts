// Keeps the width the reader gives to ambiguous characters true to its terminal: asks, hears, remembers, repaints.
import type {Reply} from '../terminal/replies.ts';
import type {KnownWidth, TerminalMemory} from '../terminal/terminal-memory.ts';
import {WidthAnswer} from '../terminal/width-question.ts';
import type {AmbiguousWidth} from '../typeset/ambiguous.ts';
import type {Store} from './store.ts';

/** What the reader wishes: what the terminal says, or a width of their own choosing. */
export type WidthWish = 'auto' | AmbiguousWidth;

/** What is known before the terminal is asked: a wish, else what it said or its reader chose the last time. */
export function widthAtFirst(wish: WidthWish, asks: boolean, memory: TerminalMemory): KnownWidth {
	if (wish !== 'auto') return {answered: memory.recall()?.answered ?? null, used: wish};
	return (asks ? memory.recall() : null) ?? {answered: null, used: 1};
}

export type FollowedWidth = {
	/** Takes in a reply of the terminal. */
	readonly hear: (reply: Reply) => void;
	/** Whether the width that is used is what the terminal said. */
	readonly isSure: () => boolean;
};

/**
 * Follows the terminal and the reader from `known` on. What the terminal answers is used, unless its reader chose
 * otherwise after the same answer; `repaint` is called whenever another width comes into use, for what was
 * drawn before may stand in wrong places.
 */
export function followWidth(
	store: Store,
	memory: TerminalMemory,
	known: KnownWidth,
	repaint: () => void,
): FollowedWidth {
	let {answered, used} = known;
	const answer = new WidthAnswer();
	store.subscribe(() => {
		const {ambiguousWidth} = store.state();
		if (ambiguousWidth === used) return;
		used = ambiguousWidth;
		memory.remember({answered, used});
		repaint();
	});
	return {
		hear: reply => {
			const width = answer.hear(reply);
			if (width === null || width === answered) return;
			answered = width;
			if (width === used) memory.remember({answered, used});
			else store.dispatch({kind: 'ambiguous-width', width});
		},
		isSure: () => answered === used,
	};
}
