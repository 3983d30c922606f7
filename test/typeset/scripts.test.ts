import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {wrap} from '../../src/typeset/wrap.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';

describe('Traditional Chinese', () => {
	it('keeps 「」 and 『』 from the wrong ends, in all their forms', () => {
		expect(wrap('他說「青河」通', 6)).toEqual(['他說', '「青', '河」通']);
		expect(wrap('他說﹁青河﹂通', 6)).toEqual(['他說', '﹁青', '河﹂通']);
		expect(wrap('青河兩﹐岸', 6)).toEqual(['青河', '兩﹐岸']);
	});

	it('keeps a tone mark with its Bopomofo', () => {
		expect(wrap('青河兩ㄏㄜˊ', 10)).toEqual(['青河兩ㄏ', 'ㄜˊ']);
	});
});

describe('short titles and numbers', () => {
	it('stay whole where little is lost by it', () => {
		expect(wrap('昨日渡口的人读《晚报》了', 20)).toEqual(['昨日渡口的人读', '《晚报》了']);
		expect(wrap('昨日渡口共运送了120万人', 20)).toEqual(['昨日渡口共运送了', '120万人']);
	});

	it('are parted where much would be lost', () => {
		expect(wrap('渡口的人读《青河晚报》了', 20)).toEqual(['渡口的人读《青河晚', '报》了']);
		expect(wrap('他《晚报》了', 8)).toEqual(['他《晚', '报》了']);
	});
});

describe('Japanese', () => {
	it('begins no line with small kana, ー, 々, ゝ or a middle dot', () => {
		expect(wrap('あいきょうとは', 6)).toEqual(['あい', 'きょう', 'とは']);
		expect(wrap('青いフェリー', 10)).toEqual(['青いフェ', 'リー']);
		expect(wrap('その人々の', 6)).toEqual(['その', '人々の']);
		expect(wrap('青河・両岸', 4)).toEqual(['青', '河・', '両岸']);
	});
});

describe('Korean', () => {
	it('breaks at spaces, and keeps particles with what they follow', () => {
		expect(wrap('새 나루터가 오늘 문을 열었다', 14)).toEqual(['새 나루터가', '오늘 문을', '열었다']);
		expect(wrap('나루터의 GDP가 올랐다', 14)).toEqual(['나루터의 GDP가', '올랐다']);
	});

	it('breaks inside a word where too much would be lost', () => {
		expect(wrap('새 나루터노동조합총연합회', 16)).toEqual(['새 나루터노동조', '합총연합회']);
	});
});

describe('Latin', () => {
	it('breaks at spaces and keeps marks with words', () => {
		expect(wrap('The ferry, (it says) "sails" at 8:30 a.m. today', 12)).toEqual([
			'The ferry,',
			'(it says)',
			'"sails" at',
			'8:30 a.m.',
			'today',
		]);
	});
});

describe('scripts from right to left', () => {
	it('break at spaces, and no line begins with their marks', () => {
		expect(wrap('سافر العبّارة، اليوم؟ نعم', 14)).toEqual(['سافر العبّارة،', 'اليوم؟ نعم']);
		expect(wrap('המעבורת ׳נמל׳ יצאה', 9)).toEqual(['המעבורת', '׳נמל׳', 'יצאה']);
	});
});

describe('text in any scripts', () => {
	const mixed = fc
		.array(
			fc.constantFrom(
				'青河',
				'，',
				'「',
				'」',
				'渡口',
				'フェリー',
				'っ',
				'きょう',
				'々',
				'나루터',
				'가 ',
				' ferry ',
				"don't",
				'a-b',
				'العبّارة',
				'،',
				'המעבורת',
				' ',
				'ไทย',
				'क्षेत्र',
				'👩‍👩‍👧',
				'——',
				'12',
				'%',
				'《报》',
				'ㄏㄜˊ',
				'\n',
			),
			{maxLength: 60},
		)
		.map(parts => parts.join(''));

	it('is never too wide and stays in order at any width from 8 to 120', () => {
		fc.assert(
			fc.property(mixed, fc.integer({min: 8, max: 120}), (text, width) => {
				const lines = wrap(text, width);
				for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
			}),
			{numRuns: 2000},
		);
	});

	it('begins no line with a mark that ends something', () => {
		fc.assert(
			fc.property(mixed, fc.integer({min: 24, max: 120}), (text, width) => {
				const ends = /^[，」》、々っょー،%ˊ]/u;
				// A mark that begins the text, or follows a newline, has nowhere else to stand.
				if (new RegExp(ends.source, 'mu').test(text.replaceAll(/ *\n */gu, '\n').trimStart())) return;
				if (/[，」》々っょー،%ˊ]{6}|[「《]{6}|—{12}/u.test(text.replaceAll(' ', ''))) return;
				for (const line of wrap(text, width)) expect(line).not.toMatch(ends);
			}),
			{numRuns: 2000},
		);
	});
});

describe.skipIf(acceptance === null)('more real pages', () => {
	it('break no rule at any width from 8 to 120', () => {
		const paragraphs = [...acceptancePages('dev').values()]
			.flatMap(text => text.split('\n'))
			.filter(line => line.trim() !== '');
		const faults: string[] = [];
		for (let width = 8; width <= 120; width++) {
			for (const paragraph of paragraphs) {
				const lines = wrap(paragraph, width, {firstIndent: 4});
				for (const [index, line] of lines.entries()) {
					const before = lines[index - 1] ?? '';
					if (cellWidth(line) > width) faults.push(`${width}: wide ${line}`);
					if (index > 0 && /^[。．，、；：！？）〕］｝】》〉」』〗”’·～％‰℃々]/u.test(line))
						faults.push(`${width}: start ${line}`);
					if (index < lines.length - 1 && /[（〔［｛【《〈「『〖“‘]$/u.test(line))
						faults.push(`${width}: end ${line}`);
					if (/[—…]$/u.test(before) && before.at(-1) === line[0]) faults.push(`${width}: parted ${line}`);
				}
				if (lines.join('').replaceAll(/\s/gu, '') !== paragraph.replaceAll(/\s/gu, ''))
					faults.push(`${width}: lost`);
			}
		}
		expect(faults.slice(0, 20)).toEqual([]);
	});
});
