// The lines over an article are told apart; only what a whole page says of them counts.
import {describe, expect, test} from 'vitest';
import type {Article} from '../../../src/page/edition.ts';
import {fold, restore} from '../page-of.ts';

const body = '昨天清晨，芦汀渡口的新船下水了。新船比旧船宽两尺，过河的人再也不用站着，船头还添了一盏灯。';

function titled(...lines: readonly string[]): Article | undefined {
	return restore([...lines, body].join('\n\n')).articles[0];
}

describe('over one article', () => {
	test('a line that ends in a dash or a colon is the kicker of the next', () => {
		expect(titled('旧船歇下以后——', '新船坐得下三十人')).toMatchObject({
			kicker: '旧船歇下以后——',
			headline: '新船坐得下三十人',
		});
		expect(titled('从第一班到末班：', '新船坐得下三十人')).toMatchObject({
			kicker: '从第一班到末班：',
			headline: '新船坐得下三十人',
		});
	});

	test('the name of a place is a kicker, not a section', () => {
		expect(titled('芦汀区', '渡口换上新船')).toMatchObject({
			section: null,
			kicker: '芦汀区',
			headline: '渡口换上新船',
		});
	});

	test('the label of a series is a kicker', () => {
		expect(titled('渡口百姓谈系列评论④', '说说“等船”', '□ 本报评论员')).toMatchObject({
			kicker: '渡口百姓谈系列评论④',
			headline: '说说“等船”',
			byline: '本报评论员',
		});
	});

	test('a line that opens with a dash is the subhead', () => {
		expect(titled('新船坐得下三十人', '——芦汀渡口见闻')).toMatchObject({
			headline: '新船坐得下三十人',
			subhead: '——芦汀渡口见闻',
		});
	});

	test('a headline broken within a word is one', () => {
		expect(fold(titled('芦汀渡口的新船下', '水了')?.headline ?? '')).toBe('芦汀渡口的新船下水了');
	});

	test('a bare name under the headline is the byline', () => {
		expect(titled('渡口的清晨', '柳小河')).toMatchObject({headline: '渡口的清晨', byline: '柳小河'});
	});
});

test('a column title stands over all the placed reports under it', () => {
	const reports = [
		[
			'芦汀区',
			'老船工教娃娃认水纹',
			'近日，芦汀区的船工丁守渡进了学堂。他带去一块黑板、一盆水、三种石头，讲水面上哪一种纹路底下藏着哪一种石头。四十个孩子听得不肯下课，有人伸手去摸水里的石头。',
		],
		[
			'苇岸县',
			'埠头换石 一级一字',
			'近日，苇岸县把朽了的木埠头换成青石。石匠在每级台阶上刻了一个字，从下往上念，正好是一首歌谣。过往的人一边上岸一边念，念错了的退回去重走一遍。',
		],
		[
			'蓼花县',
			'莲蓬过秤先请蛙叫',
			'近日，蓼花县的莲农立了个规矩，夜里蛙声不响不开秤。谁家的塘蛙多，谁家的莲蓬先卖。收莲蓬的贩子起初不信，在塘边蹲了一夜，数出七种蛙声，第二天把价钱抬高了一成。',
		],
		[
			'蒜瓣县',
			'旧钟楼里又有人上发条',
			'近日，蒜瓣县的钟楼停摆多年后重新敲响。上发条的是两名裁缝，她们说钟和缝纫机原是一家亲戚。钟楼每天敲五回，最后一回不为报时，是叫街上的孩子回家吃饭。',
		],
	].map(report => report.join('\n\n'));
	const {articles} = restore(['渡口新风景', ...reports].join('\n\n'));
	expect(articles.map(({section, kicker}) => [section, kicker])).toEqual([
		['渡口新风景', '芦汀区'],
		['渡口新风景', '苇岸县'],
		['渡口新风景', '蓼花县'],
		['渡口新风景', '蒜瓣县'],
	]);
});
