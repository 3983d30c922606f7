// What has been typed of a command that takes several keys: a count, and the first keys of a sequence.
import type {KeyName} from '../terminal/keys.ts';
import {
	type Binding,
	type Command,
	commandFor,
	type Situation,
	sequencesFrom,
	takesLetter,
} from './keymap.ts';

export type Pending = {
	/** Null if no digit was typed. */
	readonly count: number | null;
	readonly keys: readonly KeyName[];
};

/** What a key is, after those before it. */
export type Typed =
	| {
			readonly kind: 'command';
			readonly command: Command;
			readonly count?: number;
			/** The letter that was asked for. */
			readonly letter?: string;
	  }
	/** Null: what was typed before means nothing together with the key, and is given up. */
	| {readonly kind: 'pending'; readonly pending: Pending | null};

/** No list and no text is longer. */
const mostCounted = 9_999_999;

/** What a key asks for after what was typed before it; null if it means nothing by itself. */
export function typedKey(
	key: KeyName,
	pending: Pending | null,
	situation: Situation,
	bindings: readonly Binding[],
): Typed | null {
	const alone = commandFor(key, situation, bindings);
	// The way out is never part of anything else.
	if (alone === 'interrupt') return {kind: 'command', command: alone};
	if (pending !== null && key === 'Escape') return {kind: 'pending', pending: null};
	const {count, keys} = pending ?? {count: null, keys: []};
	const counted = count === null ? {} : {count};
	const sequence = [...keys, key].join(' ');
	const opener = keys.at(-1);
	if (opener !== undefined && takesLetter(keys.join(' '), situation, bindings)) {
		const command = commandFor(keys.join(' '), situation, bindings);
		if (command !== null && isLetter(key)) return {kind: 'command', command, letter: key, ...counted};
		return {kind: 'pending', pending: null};
	}
	if (takesLetter(sequence, situation, bindings))
		return {kind: 'pending', pending: {count, keys: [...keys, key]}};
	const command = commandFor(sequence, situation, bindings);
	if (command !== null) return {kind: 'command', command, ...counted};
	if (sequencesFrom(sequence, situation, bindings).length > 0) {
		return {kind: 'pending', pending: {count, keys: [...keys, key]}};
	}
	if (keys.length === 0 && /^\d$/u.test(key) && (count !== null || key !== '0')) {
		return {
			kind: 'pending',
			pending: {count: Math.min(mostCounted, (count ?? 0) * 10 + Number(key)), keys},
		};
	}
	return pending === null ? null : {kind: 'pending', pending: null};
}

/** The keys typed so far as they are shown. */
export function typedSoFar({count, keys}: Pending): string {
	return `${count ?? ''}${keys.join(' ')}`;
}

/** A small letter, or the sign that means the place before the last jump. */
function isLetter(key: KeyName): boolean {
	return /^[a-z']$/u.test(key);
}
