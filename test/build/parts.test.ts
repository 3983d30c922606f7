import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {filesOf, packOf, partOf} from '../../build/parts.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** What a part exports, loaded with the others by their names; tells what was loaded. */
function loaded(part: string, others: Readonly<Record<string, object>> = {}) {
	const names: string[] = [];
	const module = {exports: {} as Record<string, unknown>};
	const load = (name: string) => {
		names.push(name);
		return others[name];
	};
	new Function('exports', 'require', 'module', '__filename', part)(
		module.exports,
		load,
		module,
		'/parts/own.js',
	);
	return {exports: module.exports, names};
}

describe('a part', () => {
	it('is made of ASCII alone, and means the same', async () => {
		const part = await partOf("export const text = '河湾𠮷'; export const pattern = /^[河-湾“]+𠮷$/u;");
		expect(part).toMatch(/^[\0-\x7f]*$/u);
		const {text, pattern} = loaded(part).exports as {text: string; pattern: RegExp};
		expect(text).toBe('河湾𠮷');
		expect(['河“𠮷', '𠮷河'].map(own => pattern.test(own))).toEqual([true, false]);
	});

	it('is refused where an escape would be another text', async () => {
		await expect(partOf('export const text = String.raw`河湾`;')).rejects.toThrow('raw template');
	});

	it('is refused where it waits at its top', async () => {
		await expect(partOf('export const river = await fetch("x");')).rejects.toThrow('await');
	});

	it('loads another when it first uses something of it', async () => {
		const part = await partOf("import {width} from './river.js'; export const doubled = () => width * 2;");
		const {exports, names} = loaded(part, {'./river.js': {width: 21}});
		expect(names).toEqual([]);
		expect((exports.doubled as () => number)()).toBe(42);
		expect((exports.doubled as () => number)()).toBe(42);
		expect(names).toEqual(['./river.js']);
	});

	it('loads what is imported in its midst then', async () => {
		const part = await partOf("export const later = async () => (await import('./river.js')).width;");
		const {exports, names} = loaded(part, {'./river.js': {width: 21}});
		expect(names).toEqual([]);
		await expect((exports.later as () => Promise<number>)()).resolves.toBe(21);
	});

	it('exports what its names stand for at the time, without functions of its own for that', async () => {
		const part = await partOf(
			"export {width as breadth} from './river.js'; export let count = 0; export const add = () => ++count;",
		);
		const {exports} = loaded(part, {'./river.js': {width: 21}});
		(exports.add as () => number)();
		expect({...exports}).toMatchObject({__esModule: true, breadth: 21, count: 1});
		expect(part).not.toContain('__export');
	});

	it('knows its address', async () => {
		const part = await partOf('export const address = __address;');
		expect(
			loaded(part, {'node:url': {pathToFileURL: (file: string) => ({href: `of ${file}`})}}).exports.address,
		).toBe('of /parts/own.js');
	});
});

it('a pack holds each part under its name', () => {
	const pack = new Function(
		`return ${packOf([
			['a.js', 'exports.a=1//'],
			['b.js', 'exports.b=2;'],
		])}`,
	)();
	const exports = {};
	pack['a.js'](exports);
	pack['b.js'](exports);
	expect(exports).toEqual({a: 1, b: 2});
});

it('what is loaded with a module is all that it imports, but not what it imports in its midst', () => {
	const file = (imports: readonly (readonly [string, string])[], entryPoint?: string) => ({
		bytes: 0,
		inputs: {},
		exports: [],
		imports: imports.map(([name, kind]) => ({path: name, kind: kind as 'import-statement'})),
		...(entryPoint !== undefined && {entryPoint}),
	});
	const outputs = {
		'dist/run.js': file(
			[
				['dist/shared.js', 'import-statement'],
				['dist/late.js', 'dynamic-import'],
			],
			'src/run.ts',
		),
		'dist/shared.js': file([['dist/deep.js', 'import-statement']]),
		'dist/deep.js': file([]),
		'dist/late.js': file([]),
	};
	expect(filesOf(['src/run.ts'], outputs).sort()).toEqual(['deep.js', 'run.js', 'shared.js']);
	expect(() => filesOf(['src/other.ts'], outputs)).toThrow('src/other.ts');
});

it('every part of the built program is of ASCII alone', () => {
	const others = readdirSync(dist)
		.filter(name => name.endsWith('.js') && name !== 'cli.js')
		.filter(name => !/^[\0-\x7f]*$/u.test(readFileSync(path.join(dist, name), 'utf8')));
	expect(others).toEqual([]);
});
