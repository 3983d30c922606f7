// What places, sizes and typefaces tell of the lines of a column.
import {describe, expect, it} from 'vitest';
import type {Edition} from '../../src/page/edition.ts';
import {readPage} from '../../src/page/read-page.ts';
import {type ColumnLine, printedColumn, printedParagraph} from './printed-column.ts';

const measure = 12;

const ferry = '渡口的船每天开四趟，早上第一趟坐的都是去对岸读书的孩子，最后一趟坐的是卖完菜的老人。';
const bridge = '船老大说，再过一年，桥就通了，船就可以歇下来了，他自己也想到桥上去走一走，看看水。';
const title: ColumnLine = {text: '渡口最后一年', size: 1.8, face: 1};

function read(...lines: readonly ColumnLine[]): Edition['articles'] {
	return readPage(printedColumn(lines, measure)).articles;
}

const texts = [ferry, bridge].flatMap(text => printedParagraph(text, measure));

describe('under a title', () => {
	const [paragraph, other] = [
		{kind: 'paragraph', text: ferry},
		{kind: 'paragraph', text: bridge},
	];

	it('a name in the middle is its byline, however near to an indent it stands', () => {
		expect(read(title, {text: '单小舟'}, ...texts)).toMatchObject([
			{headline: title.text, byline: '单小舟', body: [paragraph, other]},
		]);
	});

	it('names as wide as the column are its byline', () => {
		expect(read(title, {text: '本报记者 丁守渡 程晚舟', left: 0}, ...texts)).toMatchObject([
			{byline: '本报记者 丁守渡 程晚舟', body: [paragraph, other]},
		]);
	});

	it('names that run over into a second line are one byline', () => {
		expect(read(title, {text: '本报记者 丁守渡、通讯员', left: 0}, {text: '程晚舟'}, ...texts)).toMatchObject(
			[{byline: '本报记者 丁守渡、通讯员程晚舟', body: [paragraph, other]}],
		);
	});

	it('the first line of a text stays with it', () => {
		const short = printedParagraph('渡口的船。', measure);
		expect(read(title, ...short, ...texts)[0]?.body).toEqual([
			{kind: 'paragraph', text: '渡口的船。'},
			paragraph,
			other,
		]);
	});
});

describe('in a text', () => {
	it('a line in another face is a subhead, though the line above it is full', () => {
		const full = `${ferry.slice(0, measure * 2 - 3)}。`;
		const body = read(
			title,
			...printedParagraph(full, measure),
			{text: '二、桥上的人看着水里的桥', left: 0, face: 1},
			...texts,
		)[0]?.body;
		expect(body?.slice(0, 2)).toEqual([
			{kind: 'paragraph', text: full},
			{kind: 'subhead', text: '二、桥上的人看着水里的桥'},
		]);
	});

	it('a subhead that runs over into a second line is one', () => {
		const body = read(
			title,
			...texts,
			{text: '桥上的人看着水里的桥和船', left: 0, face: 1},
			{text: '上的人', face: 1},
			...texts,
		)[0]?.body;
		expect(body?.filter(({kind}) => kind === 'subhead')).toEqual([
			{kind: 'subhead', text: '桥上的人看着水里的桥和船上的人'},
		]);
	});

	it('a mark by itself on the last line belongs to it', () => {
		const asked = `${ferry.slice(0, measure * 2 - 2)}?`;
		expect(read(title, ...printedParagraph(asked, measure), ...texts)[0]?.body[0]?.text).toBe(asked);
	});

	it('a lead that the column breaks after its day opens it', () => {
		const opening = [
			{text: '云岫社青岚6月19日电', left: 2},
			{text: '（记者丁守渡）渡口的船每', left: 0},
			{text: '天开四趟。', left: 0},
		];
		expect(read(title, ...opening, ...texts)[0]).toMatchObject({
			byline: '记者丁守渡',
			dateline: '云岫社青岚6月19日电',
			sourceNote: null,
		});
	});
});
