// Phrases printed twice over, at once or on either side of a conjunction.
import {isHan, type PageText} from './page-text.ts';
import type {Doubt} from './passage.ts';
import {unitSet} from './unit-set.ts';

// Verbs of two characters are doubled to say “a little” (研究研究).
const shortest = 3;
const longest = 24;
// Three characters are still said of two of a kind: 合作社和合作社.
const pairShortest = 4;

const conjunctions = unitSet('和与及或與');

/** Phrases that follow themselves, and phrases of four characters or more that a conjunction joins to themselves. */
export function doubledPhrases(page: PageText): Doubt[] {
	return [...repeatedAtOnce(page), ...joinedToItself(page)];
}

// Room for the last places of many times more threes than stand between two halves; of two that meet, the later stays.
const lastPlaces = 4099;

// Whatever follows itself begins with three characters that came a phrase's length before: the last place of every
// three is kept.
function repeatedAtOnce({units, slice, doubt}: PageText): Doubt[] {
	const doubts: Doubt[] = [];
	const lastPlace = new Int32Array(lastPlaces).fill(-longest - 1);
	for (let at = 0; at + shortest <= units.length; at++) {
		const three = (units[at] ?? 0) * 0x9e5 + (units[at + 1] ?? 0) * 0x35b + (units[at + 2] ?? 0);
		const before = lastPlace[three % lastPlaces] ?? 0;
		lastPlace[three % lastPlaces] = at;
		const length = at - before;
		if (length < shortest || length > longest || !isRepeated(units, before, at)) continue;
		const phrase = slice(before, at);
		if (isMeant(phrase)) continue;
		doubts.push(doubt(at, {kind: 'doubled', stands: phrase}));
		at += length - 1;
	}
	return doubts;
}

function isRepeated(units: Uint16Array, before: number, at: number): boolean {
	for (let index = before; index < at; index++) {
		const unit = units[index] ?? 0;
		if (!isHan(unit) || unit !== units[index + at - before]) return false;
	}
	return true;
}

// Sounds and counting repeat: 哗啦啦哗啦啦, 咚咚锵咚咚锵, 一块砖一块砖, 一步又一步又.
function isMeant(phrase: string): boolean {
	if (phrase.startsWith('一') || /(?<one>.)\k<one>/u.test(phrase)) return true;
	return phrase.length === shortest && /一.?[又接挨连連]|[又接挨连連].?一/u.test(phrase);
}

function joinedToItself(page: PageText): Doubt[] {
	const {units, slice, doubt} = page;
	const doubts: Doubt[] = [];
	for (let at = 2; at < units.length; at++) {
		if (conjunctions[units[at] ?? 0] === 0) continue;
		for (let length = pairShortest; length <= longest && length <= at; length++) {
			if (units[at - length] !== units[at + 1] || !isSame(units, at - length, at + 1, length)) continue;
			const phrase = slice(at + 1, at + 1 + length);
			// Of two of a kind something is said between them.
			if (/^(?:之?[间間]|相|互)/u.test(slice(at + 1 + length, at + 3 + length))) continue;
			doubts.push(doubt(at + 1, {kind: 'joined', stands: phrase}));
			break;
		}
		// Between a conjunction and a stop stands a noun, and nouns of two characters are not doubled.
		const isNoun = isSame(units, at + 1, at + 3, 2) && units[at + 1] !== units[at + 2];
		if (isNoun && /^[，。；、！？\0]$/u.test(slice(at + 5, at + 6))) {
			doubts.push(doubt(at + 1, {kind: 'doubled', stands: slice(at + 1, at + 3)}));
		}
	}
	return doubts;
}

/** Whether the same Han stand from either position on. */
function isSame(units: Uint16Array, one: number, other: number, length: number): boolean {
	for (let index = 0; index < length; index++) {
		const unit = units[one + index] ?? 0;
		if (!isHan(unit) || unit !== units[other + index]) return false;
	}
	return true;
}
