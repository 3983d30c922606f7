import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {balancedLines} from '../../src/typeset/balance.ts';
import {cellWidth} from '../../src/typeset/width.ts';
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

	it('break between words', () => {
		expect(balanced('全省渡口工作会议昨日召开', 14)).toEqual(['全省渡口工作', '会议昨日召开']);
		expect(balanced('青河自动化码头建成投产', 12)).toEqual(['青河自动化', '码头建成投产']);
	});

	it('break after a mark rather than between words', () => {
		expect(balanced('渡口通了，两岸近了许多', 20)).toEqual(['渡口通了，', '两岸近了许多']);
	});

	it('cut a word only where it is longer than a line', () => {
		expect(balanced('青河 two ferryboatsandbridges', 20)).toEqual(['青河 two', 'ferryboatsandbridges']);
		expect(balanced('supercalifragilistic', 12)).toEqual(['supercalif', 'ragilistic']);
	});

	it('are evened out in a text too long for a headline, and broken at its newlines', () => {
		const long = balanced('青河两岸'.repeat(200), 30);
		expect(new Set(long.slice(0, -1).map(line => line.length)).size).toBe(1);
		expect(balanced('青河\n两岸渡口通航', 8)).toEqual(['青河', '两岸渡', '口通航']);
	});

	it('leave no lone character where two can stand together', () => {
		const title = fc.array(fc.constantFrom(...'青河两岸渡口通航今日举行的了'), {minLength: 6, maxLength: 40});
		fc.assert(
			fc.property(title, fc.integer({min: 8, max: 40}), (characters, width) => {
				for (const line of balanced(characters.join(''), width)) expect(line.length).toBeGreaterThan(1);
			}),
		);
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
				for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});
});
