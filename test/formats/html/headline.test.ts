import {describe, expect, it} from 'vitest';
import {headlineOnPage, partTitle} from '../../../src/formats/html/headline.ts';

describe('the title of a page', () => {
	it.each([
		['新渡口大桥通车_要闻_柳湾新闻网_liuwan.example', '新渡口大桥通车', '柳湾新闻网'],
		['新渡口大桥通车--要闻--柳湾网', '新渡口大桥通车', '柳湾网'],
		['新渡口大桥通车 - 柳湾日报', '新渡口大桥通车', '柳湾日报'],
		['渡し口の橋が開通：柳川新聞', '渡し口の橋が開通', '柳川新聞'],
		['大桥通车：两岸的人都来了', '大桥通车：两岸的人都来了', null],
		['Bridge opens | The Ferry Times', 'Bridge opens', 'The Ferry Times'],
		['2021-10-08', '2021-10-08', null],
		['新冠-19的一年-柳湾网', '新冠-19的一年', '柳湾网'],
		['', '', null],
	])('%s', (title, headline, site) => {
		expect(partTitle(title)).toEqual({headline, site});
	});
});

describe('the headline on a page', () => {
	const titles = ['新渡口大桥通车（图）_柳湾新闻网'];

	it('is the longest line that the title begins with', () => {
		expect(headlineOnPage(['首页', '新渡口', '新渡口大桥 通车', '大桥'], titles)).toBe('新渡口大桥 通车');
	});

	it('is none where no line is in the title', () => {
		expect(headlineOnPage(['首页', '渔汛提前到来'], titles)).toBeNull();
	});
});
