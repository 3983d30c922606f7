import {describe, expect, it} from 'vitest';
import {findStretch} from '../../../src/ui/correct/stretch.ts';

const blocks = ['渡口的船,昨天开了。', '渡口的人回来了。', '船上的人回来了。'].map(text => ({
	kind: 'paragraph' as const,
	text,
}));

describe('what is wrong', () => {
	it('is found where it stands once', () => {
		expect(findStretch('昨天', blocks, [0, 1])).toEqual({block: 0, offset: 5, from: '昨天'});
	});

	it('is found as it is shown, and told as it is stored', () => {
		expect(findStretch('船，昨', blocks, [0])).toEqual({block: 0, offset: 3, from: '船,昨'});
	});

	it('must stand in what is on the screen', () => {
		expect(findStretch('昨天', blocks, [1, 2])).toBe('absent');
	});

	it('must stand there only once', () => {
		expect(findStretch('渡口', blocks, [0, 1])).toBe('several');
		expect(findStretch('渡口', blocks, [1, 2])).toEqual({block: 1, offset: 0, from: '渡口'});
		expect(findStretch('呀呀', [{kind: 'paragraph', text: '呀呀呀'}], [0])).toBe('several');
	});
});
