// Finding a word that stands in a text with one character wrong, missing or extra.

/** A stretch of the folded text, [start, end) in UTF-16 units, and how many characters differ. */
export type Approximate = {
	readonly start: number;
	readonly end: number;
	readonly errors: 0 | 1;
};

/**
 * The first stretch of `text` closest to `word`, both folded, if it differs by no more than one character;
 * else null.
 */
export function findApproximate(text: string, word: string): Approximate | null {
	const exact = text.indexOf(word);
	if (exact !== -1) return {start: exact, end: exact + word.length, errors: 0};
	let first: Approximate | null = null;
	for (const found of approximatePlaces(text, word)) {
		if (first === null || found.start < first.start) first = found;
	}
	return first;
}

/**
 * Every place of `text` where a word of two characters or more stands but for one character, in no order; read
 * with an extra one in the text if it can be, for then all of the word is there, else with one wrong, else missing. A place that holds the word as it is counts too.
 */
export function* approximatePlaces(text: string, word: string): Generator<Approximate> {
	const characters = [...word];
	const middle = characters.length >> 1;
	const left = characters.slice(0, middle);
	const right = characters.slice(middle);
	// One difference leaves one half of the word as it is, and most texts have neither.
	const first = left.join('');
	for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
		const found = follow(text, at + first.length, right, 1);
		if (found) yield {start: at, end: found.at, errors: found.errors};
	}
	const second = right.join('');
	for (let at = text.indexOf(second); at !== -1; at = text.indexOf(second, at + 1)) {
		const found = follow(text, at, left.toReversed(), -1);
		if (found) yield {start: found.at, end: at + second.length, errors: found.errors};
	}
}

type Followed = {readonly at: number; readonly errors: 0 | 1};

/** Where the characters end that follow `at`, forwards or backwards, but for one at most. */
function follow(text: string, at: number, characters: readonly string[], step: 1 | -1): Followed | null {
	let same = 0;
	let end = at;
	for (; same < characters.length; same++) {
		const next = beyond(text, end, step);
		if (next === null || between(text, end, next) !== characters[same]) break;
		end = next;
	}
	if (same === characters.length) return {at: end, errors: 0};
	const next = beyond(text, end, step);
	const rest = characters.slice(same);
	const extra = next === null ? null : followAll(text, next, rest, step);
	const wrong = extra ?? (next === null ? null : followAll(text, next, rest.slice(1), step));
	const last = wrong ?? followAll(text, end, rest.slice(1), step);
	return last === null ? null : {at: last, errors: 1};
}

function followAll(text: string, at: number, characters: readonly string[], step: 1 | -1): number | null {
	let end = at;
	for (const character of characters) {
		const next = beyond(text, end, step);
		if (next === null || between(text, end, next) !== character) return null;
		end = next;
	}
	return end;
}

/** The far end of the character beside `at`; null at the end of the text. */
function beyond(text: string, at: number, step: 1 | -1): number | null {
	if (step === 1) {
		const codePoint = text.codePointAt(at);
		return codePoint === undefined ? null : at + (codePoint > 0xffff ? 2 : 1);
	}
	if (at === 0) return null;
	const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
	return at - (isPair ? 2 : 1);
}

function between(text: string, one: number, other: number): string {
	return one < other ? text.slice(one, other) : text.slice(other, one);
}
