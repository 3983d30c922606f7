// Tells what the terminal answers apart from what is typed: both arrive as one stream.

import type {MouseReport} from './mouse.ts';

/** What a terminal was asked and answers: where the cursor is (CPR), what it is (DA1), how a mode is set (DECRPM), what colour is behind the text (OSC 11); what
 * the mouse did, which it tells unasked once it was told to. */
export type Reply =
	/** Row and column count from 1. */
	| {readonly kind: 'cursor'; readonly row: number; readonly column: number}
	| {readonly kind: 'attributes'}
	/** Its setting: 0 unknown, 1 set, 2 reset, 3 set and 4 reset for good. */
	| {readonly kind: 'mode'; readonly mode: number; readonly setting: number}
	| ({readonly kind: 'mouse'} & MouseReport)
	/** Such as rgb:1e1e/1e1e/1e1e. */
	| {readonly kind: 'background'; readonly colour: string};

export type Sorted = {
	/** What was typed or pasted, in order. */
	readonly keys: string;
	readonly replies: readonly Reply[];
};

const escapeCharacter = '\u{1B}';
/** How a report about a colour ends: BEL or ST. */
const ending = `(?:\u{7}|${escapeCharacter}\\\\)`;
// Both begin behind an escape.
const reply = new RegExp(
	`\\[(?:\\??(?<row>\\d+);(?<column>\\d+)(?:;\\d+)?R|\\?(?<mode>\\d+);(?<setting>\\d+)\\$y|\\?[\\d;]*c|<(?<button>\\d+);(?<x>\\d+);(?<y>\\d+)(?<action>[Mm])|M(?<old>[^]{3}))|\\]11;(?<colour>[\\w:/#]*)${ending}`,
	'uy',
);
/** What may yet become a reply, the beginning of a paste, or a key that is sent as a sequence: CSI and SS3 (ECMA-48). */
const beginning = new RegExp(
	`(?:\\[(?:[0-?]*|\\?[\\d;]*\\$|\\[|M[^]{0,2})|O[\\d;]*|\\](?:1(?:1(?:;[\\w:/#]*${escapeCharacter}?)?)?)?)?$`,
	'uy',
);
const pasteStart = '\u{1B}[200~';
const pasteEnd = '\u{1B}[201~';

/**
 * Takes replies out of what arrives, however it is cut into pieces; a paste is left as it is. Shift-F3 and its
 * like look as the answer from row 1 does and are taken for it.
 */
export class ReplyFilter {
	#held = '';
	#isPasting = false;
	/** The last of a paste that has been handed on, in which its end may begin. */
	#pasted = '';

	/** What has arrived but may be the beginning of a reply. */
	get held(): string {
		return this.#held;
	}

	push(arrived: string): Sorted {
		const text = this.#held + arrived;
		this.#held = '';
		let keys = '';
		const replies: Reply[] = [];
		let index = 0;
		while (index < text.length) {
			if (this.#isPasting) {
				const end = this.#endOfPaste(text, index);
				keys += text.slice(index, end);
				index = end;
				continue;
			}
			const next = text.indexOf(escapeCharacter, index);
			if (next === -1) return {keys: keys + text.slice(index), replies};
			keys += text.slice(index, next);
			index = next;
			if (text.startsWith(pasteStart, index)) {
				this.#isPasting = true;
				this.#pasted = '';
				keys += pasteStart;
				index += pasteStart.length;
				continue;
			}
			const found = matchAt(reply, text, index + 1);
			if (found) {
				replies.push(replyOf(found.groups ?? {}));
				index += 1 + found[0].length;
			} else if (matchAt(beginning, text, index + 1)) {
				this.#held = text.slice(index);
				break;
			} else {
				keys += escapeCharacter;
				index++;
			}
		}
		return {keys, replies};
	}

	/**
	 * Gives up what was held, the rest of which has not come: Escape, or a key held with Alt. What is longer nobody has typed: the
	 * line has lost its end, and it is dropped.
	 */
	release(): string {
		const held = this.#held;
		this.#held = '';
		return held.length > 2 ? '' : held;
	}

	/** Where the paste that goes on at `index` ends in `text`, or the end of `text`. */
	#endOfPaste(text: string, index: number): number {
		const seen = this.#pasted + text.slice(index);
		const found = seen.indexOf(pasteEnd);
		if (found === -1) {
			this.#pasted = seen.slice(1 - pasteEnd.length);
			return text.length;
		}
		this.#isPasting = false;
		return index + found + pasteEnd.length - this.#pasted.length;
	}
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(text);
}

function replyOf({
	row,
	column,
	mode,
	setting,
	colour,
	button,
	x,
	y,
	action,
	old,
}: Record<string, string | undefined>): Reply {
	if (old !== undefined) return oldMouseReport(old);
	if (button !== undefined) {
		return {
			kind: 'mouse',
			button: Number(button),
			column: Number(x),
			row: Number(y),
			isRelease: action === 'm',
		};
	}
	if (colour !== undefined) return {kind: 'background', colour};
	if (row !== undefined) return {kind: 'cursor', row: Number(row), column: Number(column)};
	if (mode !== undefined) return {kind: 'mode', mode: Number(mode), setting: Number(setting)};
	return {kind: 'attributes'};
}

/** As terminals tell it that know no numbers there: three characters, each 32 above what it stands for; button 3 is let go (xterm's mode 1000). */
function oldMouseReport(characters: string): Reply {
	const [button = 0, column = 0, row = 0] = Array.from(
		{length: 3},
		(_, index) => characters.charCodeAt(index) - 32,
	);
	const isRelease = button < 64 && (button & 3) === 3;
	return {kind: 'mouse', button: isRelease ? button & ~3 : button, column, row, isRelease};
}
