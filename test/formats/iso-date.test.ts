import {describe, expect, it} from 'vitest';
import {dayIn, dayOfField} from '../../src/formats/iso-date.ts';

describe('the day that a text names', () => {
	it.each([
		['2021年10月08日 08:18　来源：柳湾日报', '2021-10-08'],
		['发布于 2021-10-8 20:30', '2021-10-08'],
		['2021.10.08', '2021-10-08'],
		['1921/10/08', '1921-10-08'],
		['第20211008号', null],
		['2021年13月8日', null],
		['2021年2月30日', null],
		['电话 0000-2021-10-0812', null],
		['十月八日', null],
	])('%s: %s', (text, day) => {
		expect(dayIn(text)).toBe(day);
	});

	it.each([
		['2021-10-08T23:59:00-05:00', '2021-10-08'],
		['20211008T055000+0900', '2021-10-08'],
		['08.10.1921', '1921-10-08'],
		['Fri, 08 Oct 2021 23:50:00 GMT', '2021-10-08'],
		['8 October 2021', '2021-10-08'],
		['8 Nonsense 2021', null],
		['', null],
	])('in a field of its own, %s: %s', (text, day) => {
		expect(dayOfField(text)).toBe(day);
	});
});
