// Loops of a reading machine are told, what writers repeat is not.
import {expect, test} from 'vitest';
import {loopedClauses} from '../../../src/page/doubts/looped-clauses.ts';
import {paragraph, subhead} from './passages.ts';

const told = (text: string) => loopedClauses(paragraph([text])).map(({at}) => at);

test('a clause that follows itself', () => {
	const passage = paragraph(['渡口的灯从傍晚亮着，渡口的灯从傍晚亮着，过河的人看得见水。']);
	const misreading = {kind: 'looped', stands: '渡口的灯从傍晚亮着'};
	expect(loopedClauses(passage)).toEqual([{passage, at: 10, misreading}]);
});

test('a clause that comes a third time', () => {
	expect(told('新船昨天下水试航，众人叫好。新船昨天下水试航，孩子拍手。新船昨天下水试航。')).toEqual([28]);
});

test('a long clause that comes a second time', () => {
	expect(told('船工们正在给新船的底板刷第三遍桐油。天晴了，船工们正在给新船的底板刷第三遍桐油。')).toEqual([
		22,
	]);
});

test('a loop of several clauses is told once', () => {
	const loop = '老船工把缆绳一圈圈盘好，年轻的船工站在旁边看着，';
	expect(told(`${loop}${loop}${loop}灯亮了。`)).toHaveLength(1);
});

test.each([
	'灯亮了，灯亮了，过河的人笑了。',
	'新船昨天下水试航，众人叫好。新船昨天下水试航，孩子拍手。',
	'坐船的人多了，等船的人少了，坐船的人多了。',
])('%s', text => {
	expect(told(text)).toEqual([]);
});

test('only running text is looked at', () => {
	expect(loopedClauses(subhead('渡口的灯从傍晚亮着，渡口的灯从傍晚亮着'))).toEqual([]);
});
