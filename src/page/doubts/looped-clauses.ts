// Clauses that come again in one paragraph, as machines that read pages fall into loops.
import type {Doubt, Passage} from './passage.ts';

// Writers repeat short clauses and, at a distance, long ones; these lengths gave no false alarm on 90 000 characters.
const shortest = 8;
const longest = 16;

type Clause = {readonly text: string; readonly at: number};

/**
 * The places where a paragraph falls into a loop: a clause of 8 characters or more that follows itself or comes a
 * third time, or one of 16 that comes a second time. A loop of several clauses is told once.
 */
export function loopedClauses(passage: Passage): Doubt[] {
	if (passage.kind !== 'paragraph') return [];
	const clauses = clausesOf(passage.text);
	const times = new Map<string, number>();
	const doubts: Doubt[] = [];
	let looping = false;
	for (const [index, {text, at}] of clauses.entries()) {
		const time = (times.get(text) ?? 0) + 1;
		times.set(text, time);
		const follows = clauses[index - 1]?.text === text;
		const repeats = text.length >= shortest && time > 1 && (follows || time > 2 || text.length >= longest);
		if (repeats && !looping) doubts.push({passage, at, message: `the words “${text}” come again`});
		looping = repeats;
	}
	return doubts;
}

function clausesOf(text: string): Clause[] {
	return [...text.matchAll(/[^。！？；，：、,;:!?“”"\s]+/gu)].map(found => ({
		text: found[0],
		at: found.index,
	}));
}
