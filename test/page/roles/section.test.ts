// Column titles and the names of places are told from headlines by their shape.
import {expect, test} from 'vitest';
import {namesPlace, sectionLikeness} from '../../../src/page/roles/section.ts';

test.each(['芦汀区', '苇岸县', '蓼花镇', '蒜瓣街道', '市渡务局', '芦汀大学', '市船工子弟小学'])(
	'%s is a place or a body',
	text => {
		expect(namesPlace(text)).toBe(true);
	},
);

test.each(['渡口的灯', '看看我们的城市', '走进芦汀区', '新船下水'])('%s is neither', text => {
	expect(namesPlace(text)).toBe(false);
});

test.each([
	['渡口短波', '全市渡口一年修好三十处'],
	['百姓身边', '老船工获“渡口之星”称号'],
	['新春走基层', '芦汀渡口举行换船仪式，三百人到场'],
	['一周动态', '渡口修好以后，过河的人多了'],
])('%s looks more like a column title than %s', (title, headline) => {
	expect(sectionLikeness(title)).toBeGreaterThan(sectionLikeness(headline) + 1);
});

test('a place looks less like a column title than a standing head of its length', () => {
	expect(sectionLikeness('芦汀区')).toBeLessThan(sectionLikeness('民生栏'));
});
