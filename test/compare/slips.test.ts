// Copies with slips and cuts at random: every slip is told once, and a cut is none.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {collate} from '../../src/compare/collation.ts';
import {aCopy, paragraphs} from './harbour-text.ts';

const whole = paragraphs.join('');
const isHan = (letter: string) => /\p{Script=Han}/u.test(letter);

/** Places of Han far enough from each other and from both ends. */
const places = fc
	.uniqueArray(fc.nat(Math.floor(whole.length / 20) - 3), {maxLength: 6})
	.map(drawn => drawn.map(place => (place + 1) * 20).filter(place => isHan(whole[place] ?? '')));

const slipped = (at: readonly number[], letter: string) =>
	[...whole].map((own, place) => (at.includes(place) ? letter : own)).join('');

test('every slip of one copy is a place of its own, with what stands in the other', () => {
	fc.assert(
		fc.property(places, at => {
			const {variants} = collate([aCopy('a', [whole]), aCopy('b', [slipped(at, '谬')])]);
			const told = variants.map(({readings}) => readings.map(({text}) => text));
			expect(told).toEqual(at.toSorted((a, b) => a - b).map(place => [whole[place], '谬']));
		}),
	);
});

test('a letter that is lost or doubled is told, too', () => {
	fc.assert(
		fc.property(places, fc.constantFrom('', '谬谬'), (at, instead) => {
			const {variants} = collate([aCopy('a', [whole]), aCopy('b', [slipped(at, instead)])]);
			expect(variants).toHaveLength(at.length);
		}),
	);
});

test('a copy that is cut anywhere differs only where it has slips', () => {
	fc.assert(
		fc.property(places, fc.nat(60), fc.nat(60), (at, from, cut) => {
			const end = whole.length - cut;
			const kept = slipped(at, '谬').slice(from, end);
			const {variants} = collate([aCopy('a', [whole]), aCopy('b', [kept])]);
			const inside = at.filter(place => place >= from + 10 && place < end - 10);
			const atEdges = at.filter(place => place >= from && place < end).length;
			expect(variants.length).toBeGreaterThanOrEqual(inside.length);
			expect(variants.length).toBeLessThanOrEqual(atEdges);
		}),
	);
});

test('of three copies the two that agree are believed', () => {
	fc.assert(
		fc.property(places, at => {
			const copies = [[slipped(at, '谬')], [whole], [whole]];
			const {variants} = collate(copies.map((body, index) => aCopy(`${index}`, body)));
			for (const {readings, opinion} of variants) {
				expect(opinion.likelier === null ? null : readings[opinion.likelier]?.copies).toEqual([1, 2]);
			}
		}),
	);
});
