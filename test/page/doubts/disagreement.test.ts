// Words that a page prints in two ways are told, words that differ on purpose are not.
import {expect, test} from 'vitest';
import {disagreements} from '../../../src/page/doubts/disagreement.ts';
import {pageText} from '../../../src/page/doubts/page-text.ts';
import {paragraphs, saidOf} from './passages.ts';

const messages = (...texts: string[]) => saidOf(disagreements(pageText(paragraphs(...texts))));
// Keeps what differs further apart than parallel clauses stand.
const between =
	'清晨的雾散得慢，摆渡人先把缆绳理好，再去看水尺。今天水位比昨天低两寸，浅滩露出来半截，鹭鸟落在上面。' +
	'等船的人不多，有挑菜的，有上学的，还有一位抱着琴的老人。船离岸时没有声音，只看见竹篙轻轻一点，水面便开了一道纹。';

test('one of two readings between the same words', () => {
	expect(messages('营造敬水爱水护水的良好风气。', between, '要营造敬水爱水戏水的良好风气。')).toEqual([
		'“爱水戏水的” here, “爱水护水的” elsewhere on the page',
	]);
});

test('half-width and full-width marks are the same words', () => {
	expect(messages('修船，补帆，换缆绳，添灯油。', between, '修船,补帆,换绳绳,添灯油。')).toHaveLength(1);
});

test('one reading against many, between fewer words', () => {
	const often = ['船长柳小河介绍渡口。', '船长柳小河介绍新船。', '船长柳小河介绍灯塔。'];
	expect(messages(...often, between, '船长柳小何介绍水情。')).toEqual([
		'“柳小何介绍” here, “柳小河介绍” elsewhere on the page',
	]);
});

test('the name of a place against one that looks like it', () => {
	const often = [
		'他在沁汀县修船。',
		'她到沁汀县看灯。',
		'沁汀县的水清。',
		'人说沁汀县好。',
		'他在沁汀县等船。',
	];
	expect(messages(...often, '孩子在泌汀县长大。')).toEqual([
		'“子在泌汀县” here, “他在沁汀县” elsewhere on the page',
	]);
	expect(messages(...often, '孩子在芦汀县长大。')).toEqual([]);
	expect(messages(...often.slice(0, 3), '孩子在泌汀县长大。')).toEqual([]);
});

test.each([
	['numbers', '全县第三次渡口大会今天召开。', '全县第四次渡口大会今天召开。'],
	['opposites', '渡口工程上半年完成过半任务。', '渡口工程下半年完成过半任务。'],
	['levels', '评出一批渡口省级能工巧匠来。', '评出一批渡口市级能工巧匠来。'],
	['figures', '今天修船2条，补帆甲3张。', '今天修船2条，补帆乙3张。'],
])('%s differ on purpose', (_, one, other) => {
	expect(messages(one, between, other)).toEqual([]);
});

test('parallel clauses differ on purpose', () => {
	expect(messages('老人定下的规矩记得住一天，孩子定下的规矩守得住一天。')).toEqual([]);
	expect(messages('渡口的老船工记得住一天。渡口的老船工守得住一天。')).toEqual([]);
});

test('words don’t reach from one paragraph into the next', () => {
	expect(messages('营造敬水爱水', '护水的良好风气。', between, '营造敬水爱水', '戏水的良好风气。')).toEqual(
		[],
	);
});

test('what is far longer than a page needn’t agree with itself', () => {
	const filler = paragraphs(
		'营造敬水爱水护水的良好风气。',
		between.repeat(2000),
		'营造敬水爱水戏水的良好风气。',
	);
	expect(disagreements(pageText(filler))).toEqual([]);
});
