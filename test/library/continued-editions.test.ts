// Editions of several pages, invented at random: every article finds its continuation, and none another's.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {continuations, type Piece} from '../../src/library/continuations.ts';
import type {Jump} from '../../src/page/edition.ts';

const common = [
	'昨日',
	'记者',
	'获悉',
	'有关',
	'工作',
	'今年',
	'全县',
	'群众',
	'目前',
	'开展',
	'进行',
	'举行',
];

/** Words that only one story of an edition uses. */
function wordsOf(story: number): string[] {
	return Array.from({length: 6}, (_, index) => {
		const first = 0x5000 + story * 40 + index * 2;
		return String.fromCharCode(first, first + 1);
	});
}

type Story = {
	readonly number: number;
	/** Where it goes on. */
	readonly page: string;
	/** The continuation has lost its mark, or its headline. */
	readonly lost: 'mark' | 'headline' | null;
	readonly breaksOff: boolean;
	/** How the words follow each other. */
	readonly order: readonly number[];
};

function sentence(words: readonly string[], order: readonly number[], from: number): string {
	return order
		.map((place, index) =>
			(index + from) % 2 === 0 ? common[place % common.length] : words[place % words.length],
		)
		.join('');
}

function piece(
	id: string,
	page: string,
	headline: string | null,
	text: string,
	jumps: readonly Jump[],
): Piece {
	const article = {kicker: null, headline, headlineMade: headline === null, jumps};
	return {id, page, article: {...article, body: [{kind: 'paragraph', text}]}};
}

function front({number, page, breaksOff, order}: Story): Piece {
	const words = wordsOf(number);
	const text = `${sentence(words, order, 0)}，${sentence(words, order, 1)}${breaksOff ? '，' : '。'}`;
	return piece(`front-${number}`, '1', `${words[0]}${words[1]}举行`, text, [{kind: 'to', page}]);
}

function inside({number, page, lost, order}: Story): Piece {
	const words = wordsOf(number);
	const headline = lost === 'headline' ? null : `${words[0]}${words[1]}`;
	const jumps: Jump[] = lost === 'mark' ? [] : [{kind: 'from', page: '1'}];
	return piece(`inside-${number}`, page, headline, `${sentence(words, order.toReversed(), 1)}。`, jumps);
}

const stories = fc
	.array(
		fc.record({
			page: fc.constantFrom('2', '3'),
			lost: fc.constantFrom(null, null, 'mark' as const, 'headline' as const),
			breaksOff: fc.boolean(),
			order: fc.array(fc.nat(11), {minLength: 10, maxLength: 16}),
			isThere: fc.boolean(),
		}),
		{minLength: 1, maxLength: 6},
	)
	.map(drawn => drawn.map((story, number) => ({...story, number})));

function pairs(drawn: readonly (Story & {isThere: boolean})[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const page of ['2', '3']) {
		const following = drawn.filter(story => story.page === page && story.isThere).map(inside);
		const unrelated = piece(
			`other-${page}`,
			page,
			'米价平稳',
			`${sentence(['粜米', '靠岸'], [0, 1, 2, 3], 0)}。`,
			[],
		);
		for (const pair of continuations(drawn.map(front), [unrelated, ...following.reverse()]))
			found.set(...pair);
	}
	return found;
}

test('no article is ever joined with another’s continuation', () => {
	fc.assert(
		fc.property(stories, drawn => {
			for (const [from, to] of pairs(drawn)) expect(to).toBe(from.replace('front', 'inside'));
		}),
		{numRuns: 500},
	);
});

test('every article whose continuation is there with mark and headline is joined', () => {
	fc.assert(
		fc.property(stories, drawn => {
			const found = pairs(drawn);
			for (const {number, lost, isThere} of drawn) {
				if (isThere && lost === null) expect(found.get(`front-${number}`)).toBe(`inside-${number}`);
			}
		}),
		{numRuns: 500},
	);
});
