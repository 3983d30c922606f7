import {describe, expect, test} from 'vitest';
import {kinshipOf} from '../../src/compare/coverage.ts';
import {lettersIn} from '../../src/compare/letters.ts';
import {paragraphs} from './harbour-text.ts';

const text = lettersIn(paragraphs.join(''));
const others = lettersIn(
	'鹤鸣镇中学今年头一回办运动会，操场不够大，借了晒谷场。跑得最快的是放牛的孩子，他说天天追牛追惯了。校长给每人发了两支铅笔，又请镇上的裁缝做了十二面小旗，散会时天已黑透，家长打着手电来接。',
);

/** With another letter in every `step`th place. */
const slipped = (letters: string, step: number) =>
	[...letters].map((letter, index) => (index % step === step - 1 ? '误' : letter)).join('');

describe('two texts', () => {
	test('are copies where one is the beginning of the other', () => {
		expect(kinshipOf(text.slice(0, 90), text)).toMatchObject({kind: 'copy', coverage: 1});
	});

	test('are copies where one letter in thirty is misread', () => {
		expect(kinshipOf(slipped(text, 30), text).kind).toBe('copy');
	});

	test('are copies where one goes on with something of its own no longer than what they share', () => {
		expect(kinshipOf(text.slice(0, 80) + others.slice(0, 60), text).kind).toBe('copy');
	});

	test('share a quotation where one says a sentence of the other and much besides', () => {
		expect(kinshipOf(others + text.slice(100, 155), text).kind).toBe('quotation');
	});

	test('share nothing where they have no more in common than a phrase', () => {
		expect(kinshipOf(others + text.slice(0, 25), text).kind).toBe('none');
		expect(kinshipOf('', text)).toEqual({kind: 'none', shared: 0, coverage: 0});
	});
});
