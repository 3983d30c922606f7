// Phrases printed twice over are told, what is repeated for its sound or its sense is not.
import {expect, test} from 'vitest';
import {doubledPhrases} from '../../../src/page/doubts/doubled-phrase.ts';
import {pageText} from '../../../src/page/doubts/page-text.ts';
import {paragraphs} from './passages.ts';

const told = (...texts: string[]) =>
	doubledPhrases(pageText(paragraphs(...texts))).map(({passage, at}) => passage.text.slice(at));

test.each([
	['每年换板不少于不少于三十块。', '不少于三十块。'],
	['芦汀渡口管理处芦汀渡口管理处添了新船。', '芦汀渡口管理处添了新船。'],
	['贯彻渡口大修会议和渡口大修会议精神。', '渡口大修会议精神。'],
	['他问起孩子的身体和饮食饮食，也问收成。', '饮食饮食，也问收成。'],
])('%s', (text, rest) => {
	expect(told(text)).toEqual([rest]);
});

test.each([
	'请大家研究研究，再商量商量。',
	'船底哗啦啦哗啦啦地响，鼓声咚咚锵咚咚锵。',
	'他一块砖一块砖地把埠头砌好。',
	'他一步又一步又一步地走上埠头。',
	'合作社和合作社之间换船，渡口和渡口比灯。',
	'摆渡管理站和摆渡管理站之间通了电话。',
	'村与村、人与人、心与心都近了。',
	'他和慢慢慢慢走着的老人说话。',
	'12345671234567',
])('%s', text => {
	expect(told(text)).toEqual([]);
});

test('a phrase that ends one paragraph and begins the next is none', () => {
	expect(told('昨天修好了芦汀渡口', '芦汀渡口添了新船。')).toEqual([]);
});

test('a phrase beside itself is doubled, one on both sides of a conjunction joined', () => {
	const kinds = (text: string) => doubledPhrases(pageText(paragraphs(text))).map(doubt => doubt.misreading);
	expect(kinds('每年换板不少于不少于三十块。')).toEqual([{kind: 'doubled', stands: '不少于'}]);
	expect(kinds('贯彻渡口大修会议和渡口大修会议精神。')).toEqual([{kind: 'joined', stands: '渡口大修会议'}]);
});

test('a phrase told three times over is told', () => {
	expect(told('渡口大修渡口大修渡口大修完成了。').length).toBeGreaterThan(0);
});
