// The parts of the built reader, each loaded before all others, as any may be by the key that first has need of it.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {Parts} from '../../src/parts.ts';

const folder = path.resolve(import.meta.dirname, '../../dist');
const codeFolder = mkdtempSync(path.join(tmpdir(), 'paper-tui-parts-'));
const packs = ['start.js', 'reader-parts.js', 'reader-later-parts.js'];
const textOf = (file: string) => readFileSync(path.join(folder, file), 'latin1');
const texts = packs.map(textOf).join('\n');
const names = Array.from(texts.matchAll(/^(?:\(\{)?"([\w.-]+\.js)"\(exports,/gmu), ([, name = '']) => name);

afterAll(() => rmSync(codeFolder, {recursive: true}));

function exportsOf(name: string): Readonly<Record<string, unknown>> {
	const require = createRequire(path.join(folder, 'cli.js'));
	const parts = new Parts({folder, require, codeFolder, build: 'test', purpose: 'reader', packs});
	return parts.load(name) as Readonly<Record<string, unknown>>;
}

it('give all that they export, whichever is first', () => {
	expect(names.length).toBeGreaterThan(50);
	// What is not there yet throws when it is read.
	const missing = names.flatMap(name =>
		Object.entries(exportsOf(name)).flatMap(([key, value]) =>
			value === undefined ? [`${key} of ${name}`] : [],
		),
	);
	expect(missing).toEqual([]);
});

it('ask of others only what those export', () => {
	const asked = new Set(
		Array.from(
			texts.matchAll(/\(import_\w+\|\|=require\("\.\/([\w.-]+)"\)\)\.([\w$]+)/gu),
			([, file, name]) => [file, name].join(' '),
		),
	);
	expect(asked.size).toBeGreaterThan(500);
	const unknown = [...asked].filter(one => {
		const [file = '', name = ''] = one.split(' ');
		return !(name in exportsOf(file));
	});
	expect(unknown).toEqual([]);
});
