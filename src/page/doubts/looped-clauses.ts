// Clauses that come again in one paragraph, as machines that read pages fall into loops.
import type {Doubt, Passage} from './passage.ts';
import {unitSet} from './unit-set.ts';

// Writers repeat short clauses and, at a distance, long ones; these lengths gave no false alarm on 90 000 characters.
const shortest = 8;
const atDistance = 16;

type Clause = {readonly text: string; readonly at: number};

/**
 * The places where a paragraph falls into a loop: a clause of 8 characters or more that follows itself or comes a
 * third time, or one of 16 that comes a second time. A loop of several clauses is told once.
 */
export function loopedClauses(passage: Passage): Doubt[] {
	if (passage.kind !== 'paragraph') return [];
	const times = new Map<string, number>();
	const doubts: Doubt[] = [];
	let end = -1;
	let before = '';
	let looping = false;
	for (const {text, at} of clausesOf(passage.text)) {
		const time = (times.get(text) ?? 0) + 1;
		times.set(text, time);
		const repeats =
			time > 1 && ((text === before && at === end + 1) || time > 2 || text.length >= atDistance);
		if (repeats && !looping) doubts.push({passage, at, misreading: {kind: 'looped', stands: text}});
		looping = repeats;
		before = text;
		end = at + text.length;
	}
	return doubts;
}

const stops = unitSet('。！？；，：、,;:!?“”" \u3000');

/** The clauses of a text that are long enough to be told. */
function clausesOf(text: string): Clause[] {
	const clauses: Clause[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		if (at < text.length && stops[text.charCodeAt(at)] === 0) continue;
		if (at - start >= shortest) clauses.push({text: text.slice(start, at), at: start});
		start = at + 1;
	}
	return clauses;
}
