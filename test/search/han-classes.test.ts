// The table of characters that are taken for one another is what its maker makes, and sound.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {hanClassesSource} from '../../build/make-han-classes.ts';
import {fold} from '../../src/search/fold.ts';
import {hanClasses} from '../../src/search/han-classes.ts';

const classes = hanClasses()
	.split(' ')
	.map(members => [...members]);

test('the table is as made from the dictionaries', async () => {
	const stored = readFileSync(new URL('../../src/search/han-classes.ts', import.meta.url), 'utf8');
	expect(stored).toBe(await hanClassesSource());
});

test('no character is in two classes, and none alone in one', () => {
	const all = classes.flat();
	expect(new Set(all).size).toBe(all.length);
	expect(classes.filter(members => members.length < 2)).toEqual([]);
});

test('all characters of a class fold to its first', () => {
	for (const members of classes) {
		expect([...new Set(members.map(fold))]).toEqual([members[0]]);
	}
});

test('no class is so wide that it would make words equal that are not', () => {
	expect(Math.max(...classes.map(members => members.length))).toBeLessThanOrEqual(6);
});
