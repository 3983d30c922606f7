// Papers in Traditional Chinese, Japanese and Korean are restored where the same cues exist.
import {describe, expect, it} from 'vitest';
import {restore} from './page-of.ts';

describe('a Japanese page', () => {
	const {articles, captions, date, outlet} = restore(
		[
			'港町日報　2023年6月15日（木曜日）　第3版',
			'港町の朝市、四十年ぶりに再開',
			'【港町＝山川太郎】港町の朝市が十四日、四十年ぶりに再開した。漁を終えた船が次々に岸壁に着き、とれたばかりのアジやイカが並んだ。',
			'市場を守ってきた八十二歳の女性は「声が戻ってきた」と話した。朝五時には、隣町からも人が集まっ',
			'た。町は来月から毎週日曜に開く予定だ。',
			'写真＝朝市でアジを並べる人たち（十四日、港町で）',
			'図書館の灯、夜十時まで',
			'（記者・川辺花子）',
			'港町図書館は来月から、夜十時まで灯をともす。仕事帰りの人に本を読んでもらうためだ。',
		].join('\n\n'),
	);

	it('says its paper and its day', () => {
		expect([outlet, date]).toEqual(['港町日報', '2023-06-15']);
	});

	it('parts its articles and knows who wrote them', () => {
		expect(articles.map(({headline, byline, dateline}) => [headline, byline, dateline])).toEqual([
			['港町の朝市、四十年ぶりに再開', null, '港町＝山川太郎'],
			['図書館の灯、夜十時まで', '記者・川辺花子', null],
		]);
	});

	it('heals a paragraph that its column cut', () => {
		expect(articles[0]?.body[1]?.text).toContain('集まった。町は来月から');
	});

	it('sets the caption apart', () => {
		expect(captions.map(({text}) => text)).toEqual(['写真＝朝市でアジを並べる人たち（十四日、港町で）']);
	});
});

describe('a Korean page', () => {
	const {articles, date, outlet} = restore(
		[
			'갯마을신문 2023년 6월 15일 목요일 3면',
			'아침 장터에 돌아온 백 개의 목소리',
			'[갯마을=바다통신] 김수한 기자 = 갯마을 아침 장터가 14일 사십 년 만에 다시 열렸다. 고기잡이를 마친 배들이 차례로 부두에 닿았다.',
			'도서관 불빛, 밤 열 시까지',
			'박하나 기자',
			'갯마을 도서관은 다음 달부터 밤 열 시까지 불을 밝힌다. 일을 마친 사람들이 책을 읽을 수 있게 하려는 것이다.',
		].join('\n\n'),
	);

	it('says its paper and its day', () => {
		expect([outlet, date]).toEqual(['갯마을신문', '2023-06-15']);
	});

	it('parts its articles and knows who wrote them', () => {
		expect(articles.map(({headline, byline}) => [headline, byline])).toEqual([
			['아침 장터에 돌아온 백 개의 목소리', '김수한 기자'],
			['도서관 불빛, 밤 열 시까지', '박하나 기자'],
		]);
	});

	it('keeps the blanks between its words', () => {
		expect(articles[1]?.body[0]?.text).toContain('갯마을 도서관은 다음 달부터');
	});
});

describe('a page in Traditional characters', () => {
	const {articles, captions, date} = restore(
		[
			'竹溪時報',
			'2024年10月23日 星期三',
			'渡口的燈換了新罩',
			'【記者溫小舟／竹溪報導】竹溪渡口的「守夜燈」昨天換上新罩，船工說，十里外也看得見。（相關新聞見A3）',
			'▲渡口的新燈。（記者溫小舟攝）',
			'圖書室週末開到十點',
			'【本報訊】竹溪圖書室昨日宣布，週末延長開放到晚上十點。',
		].join('\n\n'),
	);

	it('has its bylines, jumps and captions', () => {
		expect(date).toBe('2024-10-23');
		expect(articles.map(({headline, byline, jumps}) => [headline, byline, jumps])).toEqual([
			['渡口的燈換了新罩', '記者溫小舟', [{kind: 'to', page: 'A3'}]],
			['圖書室週末開到十點', null, []],
		]);
		expect(captions.map(({text, credit}) => [text, credit])).toEqual([['渡口的新燈。', '記者溫小舟攝']]);
	});
});
