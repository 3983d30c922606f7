// Whole small pages, read as a careful reader would.
import {describe, expect, test} from 'vitest';
import type {Edition} from '../../src/page/edition.ts';
import {expectWholeCover, linesOf, lineWith, ownersOf, restore} from './page-of.ts';
import {setInColumn} from './set-in-column.ts';

const boat = [
	'本报讯（记者 甘小雨）昨天清晨，芦汀渡口的新船下水了。新船比旧船宽两尺，过河的人再也不用站着。',
	'老船工丁守渡在渡口撑了三十年的船。他说，坐着过河看得见自己的影子，新船的灯从傍晚亮到天明。',
];
const school = [
	'本报讯（通讯员 柳河）苇岸镇的夜校昨天开课，第一课教的是算账。镇里的木匠、瓦匠来了四十多人。',
	'教算账的是退休会计鲁算珠。她说，账算得清，日子就过得明白，夜校的凳子不够，有人坐在窗台上。',
];
const lotus = [
	'本报讯（记者 桑小满）蓼花湖的莲蓬昨天开摘，今年的莲子比去年早熟九天。采莲人划着木盆进湖去。',
	'湖边的茶馆煮起了莲子羹，头一锅不收钱。采莲人一上午摘了三百斤莲蓬，木盆装不下，只好再添船。',
];
const titles = {
	boat: '芦汀渡口的新船下水',
	school: '苇岸镇的夜校教木匠瓦匠算账',
	lotus: '蓼花湖莲子早熟九天 采莲人划盆进湖',
};

// Longer articles for columns: a measure shows only over several full lines.
const ferry = [
	'本报讯（记者 甘小雨）昨天清晨，芦汀渡口的新船下了水。新船比旧船宽两尺，舱里添了六条长凳，过河的人再也不用站着。',
	'老船工丁守渡在渡口撑了三十年船，旧船的桨换过九回，船底补过的木板数不清。他说，坐着过河，看得见自己的影子，心里便踏实了许多，话也多了起来。',
	'新船的灯是渡口小学的孩子做的，灯罩用的是旧作业本，上面的红勾还看得清。傍晚灯一亮，半条河都是红勾。',
	'下一步，渡口打算把旧船拖上岸，改成一间候船的屋子，屋里摆几本书、一壶茶，等船的人不必在风里站着。',
];
const counting = [
	'本报讯（通讯员 柳河）苇岸镇的夜校前天开课，头一课教的是算账。镇里的木匠、瓦匠、裁缝来了四十多人，凳子不够，有人坐在窗台上，有人把工具箱翻过来当凳子。',
	'教算账的是退休会计鲁算珠，今年七十一岁。她不讲道理，先发给每人一把黄豆，叫大家数清楚了再开口。数错的人不少，都笑了。',
	'夜校一周开两晚，学费是一捆柴。镇里说，柴是给教室取暖用的，开了春便不收了，改收一句学到的话，写在墙上。',
];
const ferryTitle = '芦汀渡口换上新船';
const countingTitle = '苇岸夜校头一课教算账';

function page(...parts: readonly (string | readonly string[])[]): string {
	return parts.flat().join('\n\n');
}

/** Each article as its headline and its paragraphs; a subhead shows its mark. */
function told(edition: Edition): [string | null, string[]][] {
	return edition.articles.map(({headline, body}) => [
		headline,
		body.map(({kind, text}) => (kind === 'subhead' ? `## ${text}` : text)),
	]);
}

describe('a page of whole paragraphs', () => {
	test('headlines part its articles, with or without marks of headings', () => {
		const expected = [
			[titles.boat, boat],
			[titles.school, school],
		];
		expect(told(restore(page(titles.boat, boat, titles.school, school)))).toEqual(expected);
		expect(told(restore(page(`## ${titles.boat}`, boat, `## ${titles.school}`, school)))).toEqual(expected);
	});

	test('a paragraph that a column break cut in two is whole again', () => {
		const [first = '', second = ''] = boat;
		const cut = second.indexOf('自己');
		const text = page(titles.boat, first, second.slice(0, cut), second.slice(cut), titles.school, school);
		expect(told(restore(text))[0]).toEqual([titles.boat, boat]);
	});

	test('a text that breaks off is warned of and not glued to the next article', () => {
		const cut = school[1]?.slice(0, -9) ?? '';
		const text = page(titles.school, school[0] ?? '', cut, titles.boat, boat);
		const edition = restore(text);
		expect(told(edition)).toEqual([
			[titles.school, [school[0], cut]],
			[titles.boat, boat],
		]);
		expect(edition.warnings.map(({kind, line}) => ({kind, line}))).toEqual([
			{kind: 'truncated', line: lineWith(text, cut)},
		]);
	});

	test('a text that ends in a jump is led on, not broken off', () => {
		const edition = restore(
			page(titles.boat, boat[0] ?? '', '老船工说的是， (下转02版)', titles.school, school),
		);
		expect(edition.articles[0]?.jumps).toEqual([{kind: 'to', page: '2'}]);
		expect(edition.articles[0]?.body.at(-1)?.text).toBe('老船工说的是，');
		expect(edition.warnings).toEqual([]);
	});

	test('a jump on a line of its own belongs to the article above it', () => {
		const text = page(titles.boat, boat, '（下转第三版）', titles.school, school);
		const edition = restore(text);
		expect(edition.articles.map(article => article.jumps)).toEqual([[{kind: 'to', page: '3'}], []]);
		expect(ownersOf(edition, lineWith(text, '下转'))).toEqual(['article 0']);
	});

	test('a continuation says where it comes from', () => {
		const edition = restore(page(`（上接1版）${boat[1]}`));
		expect(edition.articles[0]?.jumps).toEqual([{kind: 'from', page: '1'}]);
		expect(edition.articles[0]?.body).toEqual([{kind: 'paragraph', text: boat[1]}]);
	});

	test('a caption in mid-sentence is lifted out, and the sentence closes over it', () => {
		const [first = '', second = ''] = boat;
		const text = page(titles.boat, first.slice(0, 30), '图为下水的新船。 柳河 摄', first.slice(30), second);
		const edition = restore(text);
		expect(told(edition)).toEqual([[titles.boat, boat]]);
		expect(edition.captions).toEqual([
			{text: '图为下水的新船。', credit: '柳河 摄', article: 0, lines: [[5, 5]]},
		]);
		expect(edition.articles[0]?.lines).toEqual([
			[1, 3],
			[7, 9],
		]);
	});

	test('a caption between articles goes to the one it speaks of', () => {
		const text = page(
			titles.boat,
			boat,
			titles.school,
			school,
			'图为蓼花湖边。 柳河 摄',
			titles.lotus,
			lotus,
		);
		expect(restore(text).captions[0]?.article).toBe(2);
	});

	test('headings under the headline are subheads', () => {
		const edition = restore(page(`## ${titles.boat}`, boat[0] ?? '', '### 三十年的旧船歇了', boat[1] ?? ''));
		expect(told(edition)).toEqual([[titles.boat, [boat[0], '## 三十年的旧船歇了', boat[1]]]]);
	});

	test('a document keeps its date, its chapters and its numbered paragraphs', () => {
		const edition = restore(
			page(
				'芦汀市关于修好渡口的意见',
				'（2021年6月1日）',
				'渡口是乡亲过河的路。为修好渡口，现提出以下意见。',
				'一、修好埠头',
				'（一）先修过河人多的。过河的人数由渡工记账。',
				'二、点起灯来',
				'（二）每个渡口点一盏灯。灯从傍晚亮到天明。',
			),
		);
		expect(edition.articles).toHaveLength(1);
		expect(edition.articles[0]?.docDate).toBe('（2021年6月1日）');
		expect(edition.articles[0]?.body.map(({kind}) => kind)).toEqual([
			'paragraph',
			'subhead',
			'paragraph',
			'subhead',
			'paragraph',
		]);
	});

	test('kicker, headline, dash line and byline are told apart', () => {
		const [article] = restore(
			page(
				'芦汀渡口修好以后——',
				'过河的人坐着看影子',
				'——记芦汀渡口的摆渡人丁守渡',
				'□ 本报记者 甘小雨',
				boat[1] ?? '',
			),
		).articles;
		expect(article).toMatchObject({
			kicker: '芦汀渡口修好以后——',
			headline: '过河的人坐着看影子',
			subhead: '——记芦汀渡口的摆渡人丁守渡',
			byline: '本报记者 甘小雨',
			body: [{kind: 'paragraph', text: boat[1]}],
		});
	});

	test('a column title is furniture that the article names as its section', () => {
		const text = page('民生短波', titles.boat, boat);
		const edition = restore(text);
		expect(edition.articles[0]).toMatchObject({section: '民生短波', headline: titles.boat});
		expect(edition.furniture).toEqual([[1, 1]]);
	});

	test('a round-up is one article under its column title', () => {
		const items = ['◆近日，芦汀渡口的新船下水。', '◆近日，苇岸镇的夜校开课。', '◆近日，蓼花湖的莲蓬开摘。'];
		const edition = restore(page('短波', items));
		expect(told(edition)).toEqual([['短波', items]]);
		expect(edition.articles[0]?.section).toBe('短波');
	});

	test('a lead opens a new article though no headline stands over it', () => {
		const edition = restore(page(titles.boat, boat, school));
		expect(edition.articles.map(article => article.headlineMade)).toEqual([false, true]);
		expect(told(edition)[1]?.[1]).toEqual(school);
	});

	test('a headline that the page lacks is made from the first sentence, without the lead, and marked', () => {
		const [article] = restore(page(boat)).articles;
		expect(article).toMatchObject({headlineMade: true, headline: '昨天清晨，芦汀渡口的新船下水了'});
	});

	test('a source under a text is its note', () => {
		const edition = restore(page(titles.boat, boat[1] ?? '', '（苇岸社芦汀6月7日电）'));
		expect(edition.articles[0]).toMatchObject({sourceNote: '苇岸社芦汀6月7日电'});
		expect(edition.articles[0]?.body).toHaveLength(1);
	});

	test('notices are furniture and end no article wrongly', () => {
		const text = page(titles.boat, boat, '遗失声明', '柳河遗失船工证一本，声明作废。');
		const edition = restore(text);
		expect(told(edition)).toEqual([[titles.boat, boat]]);
		expect(ownersOf(edition, lineWith(text, '遗失声明'))).toEqual(['furniture']);
		expect(ownersOf(edition, lineWith(text, '作废'))).toEqual(['furniture']);
	});
});

describe('displaced headlines', () => {
	test('a headline printed after its text goes to it', () => {
		const edition = restore(page(titles.boat, boat, school, titles.school));
		expect(told(edition)).toEqual([
			[titles.boat, boat],
			[titles.school, school],
		]);
	});

	test('headlines in a cluster, in another order, go each to the text they name', () => {
		const text = page(boat, school, lotus, titles.lotus, titles.boat, titles.school);
		const edition = restore(text);
		expect(told(edition)).toEqual([
			[titles.boat, boat],
			[titles.school, school],
			[titles.lotus, lotus],
		]);
		expect(ownersOf(edition, lineWith(text, titles.lotus))).toEqual(['article 2']);
	});

	test('display lines without any text are told as unplaced', () => {
		const edition = restore(page(titles.boat, titles.school));
		expect(edition.articles).toEqual([]);
		expect(edition.warnings.map(({kind, line}) => [kind, line])).toEqual([
			['headline-unplaced', 1],
			['headline-unplaced', 3],
		]);
	});
});

describe('what the page says of itself', () => {
	const masthead = [
		'芦汀日报',
		'LU TING RI BAO',
		'2021年6月8日 星期二',
		'农历辛丑年四月廿八',
		'总第1207期 今日8版',
		'国内统一连续出版物号:CN 00-0001',
		'芦汀日报社出版',
		'第1版 要闻',
	];

	test('is read from its masthead, which is furniture', () => {
		const edition = restore(page(masthead, titles.boat, boat));
		expect(edition).toMatchObject({
			outlet: '芦汀日报',
			date: '2021-06-08',
			issueNumber: '1207',
			cn: '00-0001',
			page: '1',
			outletGuess: null,
			dateGuess: null,
		});
		expect(edition.furniture).toEqual([[1, 15]]);
		expect(told(edition)).toEqual([[titles.boat, boat]]);
	});

	test('may stand on one line', () => {
		const line = '芦汀日报 2021年6月8日 星期二 第3版';
		expect(restore(page(line, titles.boat, boat))).toMatchObject({
			outlet: '芦汀日报',
			date: '2021-06-08',
			page: '3',
		});
	});

	test('is null where it says nothing, and a date in a text is no fact', () => {
		const edition = restore(page(titles.boat, boat, '渡口建于1931年6月8日，已经九十年了。'));
		expect(edition).toMatchObject({outlet: null, date: null, issueNumber: null, cn: null, page: null});
	});

	test('staff lines and folios are furniture wherever they stand', () => {
		const text = page('- 3 -', titles.boat, boat, '责任编辑：甘小雨 美编：柳河', titles.school, school);
		const edition = restore(text);
		expect(told(edition)).toEqual([
			[titles.boat, boat],
			[titles.school, school],
		]);
		expect(ownersOf(edition, lineWith(text, '责任编辑'))).toEqual(['furniture']);
		expect(ownersOf(edition, 1)).toEqual(['furniture']);
	});
});

describe.each(['blanks', 'lost'] as const)('a page of printed lines, its indents %s', indent => {
	test.each([14, 17, 22])('paragraphs set %i ems wide are whole again', ems => {
		const lines = [
			ferryTitle,
			...setInColumn(ferry, ems, indent),
			countingTitle,
			...setInColumn(counting, ems, indent),
		];
		expect(told(restore(lines.join('\n')))).toEqual([
			[ferryTitle, ferry],
			[countingTitle, counting],
		]);
	});

	test('blank lines between printed lines mean nothing', () => {
		const lines = [ferryTitle, ...setInColumn(ferry, 17, indent)];
		expect(told(restore(lines.join('\n\n')))).toEqual([[ferryTitle, ferry]]);
	});

	test('articles of two measures stay apart', () => {
		const lines = [
			ferryTitle,
			...setInColumn(ferry, 17, indent),
			countingTitle,
			...setInColumn(counting, 22, indent),
		];
		expect(told(restore(lines.join('\n\n')))).toEqual([
			[ferryTitle, ferry],
			[countingTitle, counting],
		]);
	});

	test('a line that was printed twice is a subhead', () => {
		const lines = [
			ferryTitle,
			...setInColumn(ferry.slice(0, 2), 17, indent),
			'船上的灯亮了船上的灯亮了',
			...setInColumn(ferry.slice(2), 17, indent),
		];
		expect(told(restore(lines.join('\n')))).toEqual([
			[ferryTitle, [...ferry.slice(0, 2), '## 船上的灯亮了', ...ferry.slice(2)]],
		]);
	});

	test('a jump at the end of the last line is taken off', () => {
		const text = [...ferry.slice(0, -1), `${ferry.at(-1)}（下转3版）`];
		const [article] = restore([ferryTitle, ...setInColumn(text, 17, indent)].join('\n')).articles;
		expect(article?.body.map(block => block.text)).toEqual(ferry);
		expect(article?.jumps).toEqual([{kind: 'to', page: '3'}]);
	});

	test('headlines printed in a cluster after the columns go to their texts', () => {
		const lines = [
			...setInColumn(ferry, 17, indent),
			...setInColumn(counting, 17, indent),
			countingTitle,
			ferryTitle,
		];
		expect(told(restore(lines.join('\n\n')))).toEqual([
			[ferryTitle, ferry],
			[countingTitle, counting],
		]);
	});

	test('a line stretched over its measure reads without the blanks', () => {
		const lines = setInColumn(ferry, 17, indent);
		const stretched = lines.map((line, index) => (index === 5 ? [...line].join(' ') : line));
		expect(told(restore([ferryTitle, ...stretched].join('\n')))).toEqual([[ferryTitle, ferry]]);
	});
});

test('a column goes on below another article that was set into it', () => {
	const first = setInColumn(ferry, 16, 'blanks');
	const cut = first.findIndex(line => line.includes('灯罩用的')) + 1;
	const lines = [
		ferryTitle,
		...first.slice(0, cut),
		countingTitle,
		...setInColumn(counting, 22, 'blanks'),
		...first.slice(cut),
	];
	const edition = restore(lines.join('\n'));
	expect(told(edition)).toEqual([
		[ferryTitle, ferry],
		[countingTitle, counting],
	]);
	expect(edition.articles[0]?.lines).toHaveLength(2);
});

test('blanks that the layout left around figures are closed', () => {
	const text = page(titles.boat, '新船长 12 米，一次坐 30 人，到 2021年6月8日已过河 400 趟，没有一趟误点。');
	expect(restore(text).articles[0]?.body[0]?.text).toBe(
		'新船长12米，一次坐30人，到2021年6月8日已过河400趟，没有一趟误点。',
	);
});

test('source characters are never corrected', () => {
	const slip = '新船船下水了,芦丁渡口的人都来看,看船船的人站满满了岸,有人站在树树上。';
	expect(restore(page(titles.boat, slip)).articles[0]?.body[0]?.text).toBe(slip);
});

test('a page of captions alone has no article', () => {
	const edition = restore(page('图为下水的新船。 甘小雨 摄', '图为苇岸镇的夜校。 柳河 摄'));
	expect(edition.articles).toEqual([]);
	expect(edition.captions.map(({credit, article}) => [credit, article])).toEqual([
		['甘小雨 摄', null],
		['柳河 摄', null],
	]);
});

test('tabs and trailing blanks around lines change nothing', () => {
	const text = page(titles.boat, boat);
	const blanks = text
		.split('\n')
		.map(line => (line === '' ? ' \t' : `\t${line}  `))
		.join('\n');
	expect(told(restore(blanks))).toEqual(told(restore(text)));
	expectWholeCover(restore(blanks), linesOf(blanks));
});
