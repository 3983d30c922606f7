// The messages of several tables in one language.
import {expect, it} from 'vitest';
import {commandTables} from '../../../src/ui/messages/commands.ts';
import {inLanguage} from '../../../src/ui/messages/in-language.ts';
import {readerMessages, readerTables} from '../../../src/ui/messages/reader.ts';

it('are each in the table that has them, in the language asked for', () => {
	const tables = [() => ({tide: {zh: '潮', en: 'tide'}}), () => ({tea: {zh: '茶', en: 'tea'}})];
	const messages = inLanguage<{[Name in 'tide' | 'tea']: {zh: string; en: string}}>(tables, 'zh');
	expect([messages.tide, messages.tea]).toEqual(['潮', '茶']);
});

it('leave a table alone as long as those before it have what is asked for', () => {
	let asked = 0;
	const later = () => {
		asked++;
		return {tea: {zh: '茶', en: 'tea'}};
	};
	const messages = inLanguage<{[Name in 'tide' | 'tea']: {zh: string; en: string}}>(
		[() => ({tide: {zh: '潮', en: 'tide'}}), later],
		'en',
	);
	expect(messages.tide).toBe('tide');
	expect(asked).toBe(0);
	expect(messages.tea).toBe('tea');
	expect(asked).toBeGreaterThan(0);
});

it.each([
	['reader', readerTables],
	['commands', commandTables],
])('of the %s have each a name of its own', (_, tables) => {
	const names = tables.flatMap(table => Object.keys(table()));
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('are the same object each time', () => {
	expect(readerMessages('en')).toBe(readerMessages('en'));
});
