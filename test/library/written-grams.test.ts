import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {gramsText} from '../../src/library/sqlite/gram-tokens.ts';
import {writtenGrams} from '../../src/library/sqlite/written-grams.ts';
import {textGrams} from '../../src/search/grams.ts';

describe('the grams of a text as they are indexed', () => {
	it('are the grams of the text, each once, in their order', () => {
		const few = fc.string({unit: fc.constantFrom(...'河湾渡口船aA1 ，𠀀𠮷\u0301\uD800'), maxLength: 40});
		const any = fc.string({unit: 'binary', maxLength: 40});
		fc.assert(
			fc.property(fc.array(fc.oneof(few, any), {maxLength: 4}), pieces => {
				expect(writtenGrams(pieces)).toBe(gramsText(textGrams(pieces)));
			}),
		);
	});

	it('may be thousands', () => {
		const characters = Array.from({length: 5000}, (_, index) =>
			String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
		);
		const text = characters.join('');
		expect(writtenGrams([text])).toBe(gramsText(textGrams([text])));
	});
});
