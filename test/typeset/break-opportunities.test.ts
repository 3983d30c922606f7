import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {eastAsianWidthType} from 'get-east-asian-width';
import {describe, expect, it} from 'vitest';
import {breakOpportunities} from '../../src/typeset/break-opportunities.ts';
import {clusters} from '../../src/typeset/graphemes.ts';
import {wrap} from '../../src/typeset/wrap.ts';
import {acceptance} from '../acceptance.ts';

const isSymbol = (character: string) =>
	!/\p{M}/u.test(character) &&
	(/\p{Sm}/u.test(character) || eastAsianWidthType(character.codePointAt(0) ?? 0) === 'ambiguous');

/** The text with | where it may be broken. */
const broken = (text: string) => {
	const offsets = breakOpportunities(text);
	return offsets.map((offset, index) => text.slice(offsets[index - 1] ?? 0, offset)).join('|');
};

/** A place where we and UAX #14 differ. */
type Place = {
	readonly text: string;
	readonly offset: number;
	/** The code points at either side. */
	readonly before: string;
	readonly after: string;
	/** What stands before, spaces and the marks on a character left out. */
	readonly base: string;
	readonly spaced: boolean;
	/** We break here, and UAX #14 does not. */
	readonly ours: boolean;
};

const marked = /^(?:[\p{M}\p{Emoji_Modifier}]|\u200D)/u;
const closing = /[!),.:;?\]}%\u2024\u203D\u17D6\u232A、。」・ーぁァィゥェォッャュョ]/u;

/** Why we break elsewhere than UAX #14 says, told by the first that holds, and at how many places. */
const reasons: readonly (readonly [reason: string, places: number, holds: (place: Place) => boolean])[] = [
	[
		'controls and hidden characters never come this far; those that do have no say',
		918,
		({before, after, base}) =>
			[before, after, base].some(character => /[\p{Cc}\p{Cf}\uFFFC]/u.test(character)),
	],
	[
		'a space with a mark on it is one character to be seen, not a space',
		316,
		({text, offset, after, before, base}) =>
			!clusters(text).starts.includes(offset) ||
			(after === ' ' && marked.test(text.slice(offset + 1))) ||
			(marked.test(before) && base === ' '),
	],
	[
		'a mark with nothing to stand on is a letter, and keeps none but letters',
		11,
		({before, base}) => marked.test(before) && base === '',
	],
	[
		'a closing mark begins no line, not even after a space, nor do %, small kana and ー',
		279,
		({after, ours}) => !ours && closing.test(after),
	],
	[
		'a straight quote opens and closes in turn; “ « open, ” » close, in every language',
		102,
		({before, after, base}) => [before, after, base].some(character => /["'“”«»]/u.test(character)),
	],
	[
		'a path that begins with / may begin a line',
		63,
		({after, spaced, ours}) => ours && spaced && after === '/',
	],
	['a dash after a space may begin a line', 2, ({after, spaced, ours}) => ours && spaced && after === '—'],
	[
		'# and currency signs stay with what follows, and so do - and /',
		105,
		({base, ours, spaced}) => !ours && !spaced && /[#$/-]/u.test(base),
	],
	[
		'what is written in one goes to the next line in one: letters, digits, ASCII marks',
		71,
		({base, after, spaced, ours}) =>
			!ours && !spaced && /[\p{L}\p{N}!-~]/u.test(base) && /[\p{L}\p{N}!-~]/u.test(after),
	],
	[
		'symbols that a Chinese font draws wide break like Han, for so they are used here',
		45,
		({base, after, ours}) => ours && [base, after].some(isSymbol),
	],
	[
		'scripts without spaces and unassigned characters break anywhere',
		50,
		({base, after, ours}) => ours && /[\p{sc=Thai}\p{Cn}]/u.test(base + after),
	],
	[
		'a mark parts jamo, and parts the letters of a flag',
		11,
		({before, base, after, ours}) =>
			ours && marked.test(before) && /[\p{sc=Hang}\p{Regional_Indicator}]/u.test(base + after),
	],
];

describe('break opportunities', () => {
	it('stand between Han, before opening and after closing marks', () => {
		expect(broken('青河《日报》，通航。')).toBe('青|河|《日|报》，|通|航。');
	});

	it('stand after spaces and newlines, and at the end', () => {
		expect(broken('to the harbour\n\nby 8')).toBe('to |the |harbour\n|\n|by |8');
		expect(broken('青 \n')).toBe('青 \n');
		expect(broken('')).toBe('');
	});

	it('do not stand in words, numbers, prices, addresses', () => {
		expect(broken("don't pay ￥1,234.5 at a.b/c?d=e")).toBe("don't |pay |￥1,234.5 |at |a.b/c?d=e");
	});

	it('are where lines begin that are not forced', () => {
		const piece = fc.constantFrom(
			'青',
			'河',
			'，',
			'“',
			'”',
			'——',
			' ',
			'9.2%',
			'한국',
			'신문이',
			'の',
			'ー',
			'a-b',
		);
		fc.assert(
			fc.property(fc.array(piece), fc.integer({min: 24, max: 60}), (pieces, width) => {
				const text = pieces.join('');
				const offsets = new Set(breakOpportunities(text));
				let offset = 0;
				for (const line of wrap(text, width)) {
					offset = text.indexOf(line, offset);
					if (offset > 0 && line !== '') expect(offsets).toContain(offset);
					offset += line.length;
				}
			}),
		);
	});

	it.skipIf(acceptance === null)('differ from UAX #14 only for reasons of our own', () => {
		const counts = new Map<string, number>();
		const unexplained: string[] = [];
		let lines = 0;
		for (const line of testLines()) {
			lines++;
			for (const place of differences(line)) {
				const reason = reasons.find(([, , holds]) => holds(place))?.[0];
				if (reason === undefined)
					unexplained.push(`${place.ours ? 'ours' : 'theirs'} at ${place.offset}: ${line}`);
				else counts.set(reason, (counts.get(reason) ?? 0) + 1);
			}
		}
		expect(lines).toBe(7654);
		expect(unexplained).toEqual([]);
		expect([...counts].toSorted()).toEqual(reasons.map(([reason, places]) => [reason, places]).toSorted());
	});
});

function testLines(): string[] {
	return readFileSync(path.join(acceptance ?? '', 'ucd/LineBreakTest.txt'), 'utf8')
		.split('\n')
		.filter(line => /^[×÷]/u.test(line));
}

/** The places of one line of the Unicode test file where we differ from it. */
function differences(line: string): Place[] {
	let text = '';
	const starts: number[] = [];
	const theirs = new Set<number>();
	for (const token of (line.split('#')[0] ?? '').trim().split(/\s+/u)) {
		if (token === '÷') {
			theirs.add(text.length);
		} else if (token !== '×') {
			starts.push(text.length);
			text += String.fromCodePoint(Number.parseInt(token, 16));
		}
	}
	const ours = new Set(breakOpportunities(text));
	return starts
		.filter(offset => offset > 0 && ours.has(offset) !== theirs.has(offset))
		.map(offset => {
			const head = text.slice(0, offset);
			const spaced = head.endsWith(' ');
			const unspaced = head.replace(/ +$/u, '');
			return {
				text,
				offset,
				before: [...head].at(-1) ?? '',
				after: [...text.slice(offset)][0] ?? '',
				base: [...unspaced.replace(/(?:[\p{M}\p{Emoji_Modifier}]|\u200D)+$/u, '')].at(-1) ?? '',
				spaced,
				ours: ours.has(offset),
			};
		});
}
