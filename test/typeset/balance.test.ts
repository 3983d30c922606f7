import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {balancedLines} from '../../src/typeset/balance.ts';
import {wrap} from '../../src/typeset/wrap.ts';

const balanced = (text: string, width: number) =>
	balancedLines(text, width).map(line => text.slice(line.start, line.end));

describe('balanced lines', () => {
	it('leave a headline that fits on its one line', () => {
		expect(balanced('青河两岸通航', 12)).toEqual(['青河两岸通航']);
	});

	it('leave no lone character on the last line', () => {
		expect(wrap('青河两岸渡口通航', 14)).toEqual(['青河两岸渡口通', '航']);
		expect(balanced('青河两岸渡口通航', 14)).toEqual(['青河两岸', '渡口通航']);
	});

	it('break at a space between two halves of a headline', () => {
		expect(balanced('深化渡口改革 建设水上公交网', 24)).toEqual(['深化渡口改革', '建设水上公交网']);
	});

	it('pay no regard to a space that would leave a short line', () => {
		expect(balanced('青河 两岸渡口今日正式通航', 16)).toEqual(['青河 两岸渡口', '今日正式通航']);
	});

	it('are never more or wider than plain ones', () => {
		const title = fc
			.array(fc.constantFrom('青', '河', '，', ' ', '2031年', '“', '”', '——', 'GDP'), {maxLength: 40})
			.map(parts => parts.join('').trim());
		fc.assert(
			fc.property(title, fc.integer({min: 2, max: 40}), (text, width) => {
				const lines = balanced(text, width);
				const plain = wrap(text, width);
				expect(lines.length).toBeLessThanOrEqual(plain.length);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});
});
