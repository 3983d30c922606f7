// Articles that go on elsewhere, in sample editions of several pages.
import {beforeEach, describe, expect, test} from 'vitest';
import type {Library, NewPage} from '../../src/library/library.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {joinParts, wholeArticle} from '../../src/library/whole-article.ts';
import type {Article, Jump} from '../../src/page/edition.ts';
import {anArticle, aPage} from './an-edition.ts';

const to = (page: string): Jump => ({kind: 'to', page});
const from = (page: string): Jump => ({kind: 'from', page});

function printed(page: string, articles: readonly Article[], outlet = '望潮日报'): NewPage {
	return aPage(`${outlet}-${page}.txt`, articles, {outlet, date: '2031-03-04', page});
}

const dyke = anArticle(
	'长堤昨日合龙',
	['望潮港东侧的长堤昨日合龙，三千名民工鸣锣相庆。最后一船石料由乔三水押运，他说，'],
	{
		jumps: [to('3')],
	},
);
const dykeOn = anArticle(
	'长堤合龙',
	['堤上的石头每一块都有编号，错不了。长堤全长九里，合龙口宽四丈。', '今后潮水再大，东乡也不会淹了。'],
	{
		jumps: [from('1')],
	},
);
const fair = anArticle(
	'庙会今日开锣',
	['云岭庙会今日开锣，为期五天。十二个戏班轮流登台，糖人、面塑摊子摆满两条街。'],
	{
		jumps: [to('3')],
	},
);
const fairOn = anArticle(
	'庙会开锣戏班多',
	['戏班里最年长的班主七十八岁，头一次带孙女登台。面塑摊主说今年庙会生意好过往年。'],
	{
		jumps: [from('1')],
	},
);
const school = anArticle('夜校招收渔民', ['鹤鸣镇夜校本月招收渔民学员六十人，教识字和算账，'], {
	jumps: [to('2')],
});
/** Its mark is lost. */
const schoolOn = anArticle('夜校招收渔民学员', [
	'学员每晚带一盏油灯来上课，渔民算账从此不求人。夜校教员都是镇上的先生。',
]);
const bridge = anArticle('新桥图纸公布', ['新桥图纸昨日在县衙门口公布，桥长六十丈，'], {jumps: [to('4')]});
const others = [
	anArticle('米价平稳', ['本周米价平稳，粜米的船照常靠岸。']),
	anArticle('灯会改期', ['灯会因雨改期，定在十八日。'], {jumps: [from('2')]}),
];

const front = printed('1', [dyke, fair, school, bridge]);
const second = printed('2', [others[0]!, schoolOn]);
const third = printed('3', [others[1]!, fairOn, dykeOn]);

let library: Library;
beforeEach(async () => {
	library = await openMemoryLibrary();
	await library.add([third, front, second, printed('3', [dykeOn], '云岭晚报')]);
});

async function stored(headline: string, outlet = '望潮日报') {
	const {items} = await library.articles({outlet}, null, 99);
	const found = await library.article(items.find(item => item.headline === headline)?.id ?? '');
	if (found.kind !== 'found') throw new Error(`${headline} is ${found.kind}`);
	return found.article;
}

async function parts(headline: string) {
	const whole = await wholeArticle(library, await stored(headline));
	return [
		whole.parts.map(part => part.headline),
		whole.unresolved.map(({jump, why}) => `${jump.kind} ${jump.page} ${why}`),
	];
}

describe('an article that goes on on another page', () => {
	test('is one with its continuation there, of several that come from its page', async () => {
		expect(await parts('长堤昨日合龙')).toEqual([['长堤昨日合龙', '长堤合龙'], []]);
		expect(await parts('庙会今日开锣')).toEqual([['庙会今日开锣', '庙会开锣戏班多'], []]);
	});

	test('is found from its continuation', async () => {
		expect(await parts('庙会开锣戏班多')).toEqual([['庙会今日开锣', '庙会开锣戏班多'], []]);
	});

	test('is one with a continuation whose mark is lost, known by its headline and sense', async () => {
		expect(await parts('夜校招收渔民')).toEqual([['夜校招收渔民', '夜校招收渔民学员'], []]);
	});

	test('says so where the page is not there', async () => {
		expect(await parts('新桥图纸公布')).toEqual([['新桥图纸公布'], ['to 4 page-absent']]);
	});

	test('says so where nothing on the page belongs to it', async () => {
		expect(await parts('灯会改期')).toEqual([['灯会改期'], ['from 2 not-found']]);
	});

	test('takes nothing of another paper', async () => {
		const whole = await wholeArticle(library, await stored('长堤合龙', '云岭晚报'));
		expect(whole.parts).toHaveLength(1);
		expect(whole.unresolved).toMatchObject([{why: 'page-absent'}]);
	});

	test('reads as one, the sentence that was broken off too', async () => {
		const whole = joinParts(await wholeArticle(library, await stored('长堤合龙')));
		expect(whole?.article.headline).toBe('长堤昨日合龙');
		expect(whole?.article.jumps).toEqual([]);
		expect(whole?.article.body.map(({text}) => text)).toEqual([
			dyke.body[0]!.text + dykeOn.body[0]!.text,
			dykeOn.body[1]!.text,
		]);
	});
});

describe('an article that comes from the page, but not from the article', () => {
	test('is not taken for its continuation', async () => {
		library = await openMemoryLibrary();
		await library.add([printed('1', [bridge, school]), printed('4', [{...fairOn, jumps: [from('1')]}])]);
		expect(await parts('新桥图纸公布')).toEqual([['新桥图纸公布'], ['to 4 not-found']]);
	});

	test('is taken for it where it has no headline, and the other breaks off', async () => {
		library = await openMemoryLibrary();
		const on = anArticle(null, ['两年完工。'], {jumps: [from('1')]});
		await library.add([printed('1', [bridge, school]), printed('4', [on])]);
		expect((await parts('新桥图纸公布'))[0]).toHaveLength(2);
	});
});

describe('two articles that jump to the same page', () => {
	test('are not told apart where nothing but the page speaks for either', async () => {
		const bare = anArticle(null, ['船队归来。'], {jumps: [from('1')]});
		const again = await openMemoryLibrary();
		await again.add([
			printed('1', [
				anArticle('甲事', ['风起。'], {jumps: [to('3')]}),
				anArticle('乙事', ['云涌。'], {jumps: [to('3')]}),
			]),
			printed('3', [bare]),
		]);
		library = again;
		expect(await parts('甲事')).toEqual([['甲事'], ['to 3 not-found']]);
	});

	test('are not told apart by one breaking off, where the other has more to say on what is there', async () => {
		const on = anArticle(null, ['船队带回海盐和桐油。'], {jumps: [from('1')]});
		const again = await openMemoryLibrary();
		await again.add([
			printed('1', [
				anArticle('新井出水', ['南村打井十二丈，井水甘甜，取水的船队不绝，'], {jumps: [to('3')]}),
				anArticle('码头开市', ['码头今日开市，船队泊满两岸，海盐论斤卖。'], {jumps: [to('3')]}),
			]),
			printed('3', [on]),
		]);
		library = again;
		expect((await parts('新井出水'))[0]).toEqual(['新井出水']);
	});
});

describe('an article over three pages', () => {
	test('is one from any of them', async () => {
		const again = await openMemoryLibrary();
		await again.add([
			printed('1', [
				anArticle('长堤昨日合龙', ['长堤合龙的消息传来，东乡人放了一夜的爆竹，'], {jumps: [to('3')]}),
			]),
			printed('3', [
				anArticle('长堤合龙', ['爆竹声里，东乡的老人说起当年的大水。长堤未修时，'], {
					jumps: [from('1'), to('5')],
				}),
			]),
			printed('5', [
				anArticle('长堤合龙', ['东乡每逢大水便要逃荒，长堤修成再不用逃。'], {jumps: [from('3')]}),
			]),
		]);
		library = again;
		const {items} = await again.articles({}, null, 9);
		for (const {id} of items) {
			const found = await again.article(id);
			const whole = found.kind === 'found' ? await wholeArticle(again, found.article) : null;
			expect(whole?.parts.map(({page}) => page)).toEqual(['1', '3', '5']);
			expect(whole?.unresolved).toEqual([]);
		}
	});
});
