// Leads say who wrote a text and where it was wired from.
import {describe, expect, test} from 'vitest';
import {readLead} from '../../../src/page/roles/lead.ts';

describe('a lead of the paper’s own', () => {
	test.each([
		['本报讯（记者 甘小雨）昨天，新船下水了。', '记者 甘小雨'],
		['本报讯(记者 甘小雨)昨天,新船下水了。', '记者 甘小雨'],
		['本报讯 （记者 甘小雨） 昨天，新船下水了。', '记者 甘小雨'],
		['本报讯（记者甘小雨）昨天，新船下水了。', '记者甘小雨'],
		['本报讯（记者 甘小雨 通讯员 柳河）昨天，新船下水了。', '记者 甘小雨 通讯员 柳河'],
		['本报讯（通讯员柳河）昨天，新船下水了。', '通讯员柳河'],
		['本报综合消息（记者 甘小雨）昨天，新船下水了。', '记者 甘小雨'],
	])('%s', (text, byline) => {
		expect(readLead(text)).toEqual({byline, dateline: null});
	});

	test('names nobody where it has no bracket', () => {
		expect(readLead('本报讯 昨天，新船下水了。')).toEqual({byline: null, dateline: null});
	});

	test('takes no bracket for persons that names none', () => {
		expect(readLead('本报讯（见第二版图）昨天，新船下水了。')?.byline).toBeNull();
	});

	test('closes the blanks that stretched type leaves in 记者', () => {
		expect(readLead('本报讯（记 者 甘小雨）昨天，新船下水了。')?.byline).toBe('记者 甘小雨');
	});
});

describe('an agency’s lead', () => {
	test.each([
		['苇岸社芦汀6月7日电（记者 柳河）汛期将至。', '苇岸社芦汀6月7日电', '记者 柳河'],
		['苇岸社芦汀6月7日电 汛期将至。', '苇岸社芦汀6月7日电', null],
		['新华社芦汀6月7日电 汛期将至。', '新华社芦汀6月7日电', null],
		['据苇岸社芦汀6月7日电（记者 柳河）汛期将至。', '据苇岸社芦汀6月7日电', '记者 柳河'],
		['本报芦汀6月7日讯（记者 柳河）汛期将至。', '本报芦汀6月7日讯', '记者 柳河'],
		['苇岸社芦汀 6 月 7 日电 汛期将至。', '苇岸社芦汀6月7日电', null],
	])('%s', (text, dateline, byline) => {
		expect(readLead(text)).toEqual({byline, dateline});
	});
});

test('a bracket with a reporter opens a text that goes on with a day', () => {
	expect(readLead('（记者 柳河）近日，渡口添了一盏灯。')).toEqual({byline: '记者 柳河', dateline: null});
});

test.each(['渡口的灯从傍晚亮到天明。', '（一）修好埠头。', '本报今起改版。', '据老船工说，水要涨了。', ''])(
	'%s opens without a lead',
	text => {
		expect(readLead(text)).toBeNull();
	},
);
