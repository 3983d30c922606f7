import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fullWidthPunctuation} from '../../src/typeset/full-width-punctuation.ts';

describe('punctuation beside Han', () => {
	it.each([
		['昨日,青河通航;两岸相庆!', '昨日，青河通航；两岸相庆！'],
		['好吗?!好', '好吗？！好'],
		['他说“通航了”,大家都笑', '他说“通航了”，大家都笑'],
		['2031年,GDP增长,2032年', '2031年，GDP增长，2032年'],
		['时间:10:30,地点:渡口', '时间：10:30，地点：渡口'],
	])('is full-width: %s', (given, shown) => {
		expect(fullWidthPunctuation(given)).toBe(shown);
	});

	it.each([
		'1.25',
		'1,234,567',
		'12:30',
		'E-mail:青河',
		'http:',
		'http://example.cn:80/a?b',
		'Yes, (he) said: no!',
	])('stays half-width where it is none: %s', text => {
		expect(fullWidthPunctuation(text)).toBe(text);
	});

	it('turns brackets in pairs', () => {
		expect(fullWidthPunctuation('(GDP)增长')).toBe('（GDP）增长');
		expect(fullWidthPunctuation('总值(GDP) up')).toBe('总值（GDP） up');
		expect(fullWidthPunctuation('(二)通航')).toBe('（二）通航');
		expect(fullWidthPunctuation('GDP (gross) 增长')).toBe('GDP (gross) 增长');
		expect(fullWidthPunctuation('渡口(未完')).toBe('渡口（未完');
	});

	it('keeps every offset', () => {
		const unit = fc.constantFrom('青', ',', ':', '(', ')', '?', 'a', '1', '”', ' ', '𠀀', '👩');
		fc.assert(
			fc.property(
				fc.array(unit).map(parts => parts.join('')),
				text => {
					const shown = fullWidthPunctuation(text);
					expect(shown.length).toBe(text.length);
					expect(shown.normalize('NFKC')).toBe(text.normalize('NFKC'));
				},
			),
		);
	});
});
