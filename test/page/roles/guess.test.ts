// What the page does not say is guessed from its texts, or left alone.
import {expect, test} from 'vitest';
import {guessDate, guessOutlet} from '../../../src/page/roles/guess.ts';

test('the paper is guessed from the place that its articles share', () => {
	const articles = [
		'我市的渡口修好了。在芦汀市，过河的人多了起来。',
		'近日，芦汀市添了三条新船。',
		'芦汀市渡务所说，灯从傍晚亮到天明。',
	];
	expect(guessOutlet(articles)).toBe('芦汀日报');
});

test('a page that calls no place its own gives no guess', () => {
	expect(guessOutlet(['近日，芦汀市添了三条新船。', '芦汀市的灯亮了。'])).toBeNull();
	expect(guessOutlet([])).toBeNull();
});

test('the day is the latest that is told, in the year that is stated', () => {
	const text = '（2021年6月1日）\n6月7日，新船下水了。\n6月5日上午，老船工试了试桨。';
	expect(guessDate(text)).toBe('2021-06-07');
});

test('without a year there is no day to guess', () => {
	expect(guessDate('6月7日，新船下水了。')).toBeNull();
	expect(guessDate('')).toBeNull();
});

test('a day or a month that does not exist is no guess', () => {
	expect(guessDate('（2021年6月1日）13月7日，6月32日，')).toBeNull();
});
