// Which paper --outlet means.
import {expect, it} from 'vitest';
import {withKnownOutlet} from '../../src/commands/known-outlet.ts';
import {UsageError} from '../../src/commands/usage-error.ts';
import type {OutletSummary} from '../../src/library/library.ts';

const counted = {articles: 1, unread: 1, newest: null};
const outlets: readonly OutletSummary[] = [
	{...counted, key: '河湾日报', name: '河湾日报', known: 'stated'},
	{...counted, key: 'guess:河湾日报', name: '河湾日报', known: 'guessed'},
	{...counted, key: 'guess:青石晚报', name: '青石晚报', known: 'guessed'},
	{...counted, key: 'source:a/1.txt', name: '1.txt', known: 'source'},
	{...counted, key: 'source:b/1.txt', name: '1.txt', known: 'source'},
	{...counted, key: 'source:b/2.txt', name: '2.txt', known: 'source'},
];
const known = async (outlet: string) =>
	(await withKnownOutlet({outlets: async () => [...outlets]}, {outlet})).outlet;

it('a stated name and a key are what they are', async () => {
	expect(await known('河湾日报')).toBe('河湾日报');
	expect(await known('guess:河湾日报')).toBe('guess:河湾日报');
	expect(await known('source:b/1.txt')).toBe('source:b/1.txt');
});

it('a guess is known with its question mark, and without it where no paper states that name', async () => {
	expect(await known('河湾日报?')).toBe('guess:河湾日报');
	expect(await known('青石晚报')).toBe('guess:青石晚报');
});

it('a page that names no paper is known by its file, if no other file is called so', async () => {
	expect(await known('2.txt')).toBe('source:b/2.txt');
	await expect(known('1.txt')).rejects.toThrow(UsageError);
});

it('part of a name is no name', async () => {
	expect(await known('河湾')).toBe('河湾');
});
