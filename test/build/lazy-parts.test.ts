// Parsers are loaded when a document of their format is met, and not before.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const dist = path.resolve(import.meta.dirname, '../../dist');
if (!existsSync(path.join(dist, 'cli.js'))) throw new Error('Run "npm run build" first.');

/** Words that stand in one parser each. */
const parsers = {
	linkedom: 'HTMLUnknownElement',
	readability: 'readability-page-',
	saxes: 'disallowed character in attribute name',
	yauzl: 'End of central directory record signature not found',
	'csv-parse': 'CSV_INVALID_CLOSING_QUOTE',
	yaml: 'YAMLParseError',
};

/** The files of the bundle that are loaded with one, and those loaded with them. */
function loadedWith(name: string, seen = new Set<string>()): Set<string> {
	if (seen.has(name)) return seen;
	seen.add(name);
	const text = readFileSync(path.join(dist, name), 'utf8');
	for (const {groups} of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/(?<file>[\w.-]+\.js)["']/gu)) {
		loadedWith(groups?.file ?? '', seen);
	}
	return seen;
}

const textOf = (files: Iterable<string>) =>
	[...files].map(name => readFileSync(path.join(dist, name), 'utf8')).join();

describe('the bundle', () => {
	it.each(['cli.js', 'restore-worker.js'])('loads no parser with %s', entry => {
		const text = textOf(loadedWith(entry));
		expect(Object.entries(parsers).filter(([, words]) => text.includes(words))).toEqual([]);
	});

	it('has every parser in a part of its own', () => {
		const names = [
			...new Set(readFileSync(path.join(dist, 'restore-worker.js'), 'utf8').matchAll(/[\w-]+\.js/gu)),
		].map(([name]) => name);
		const reached = new Set<string>();
		const reach = (name: string): void => {
			if (reached.has(name) || !existsSync(path.join(dist, name))) return;
			reached.add(name);
			for (const [next] of readFileSync(path.join(dist, name), 'utf8').matchAll(/[\w-]+\.js/gu)) reach(next);
		};
		for (const name of names) reach(name);
		const text = textOf(reached);
		expect(Object.entries(parsers).filter(([, words]) => !text.includes(words))).toEqual([]);
	});
});
