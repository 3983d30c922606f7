import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Parts} from '../src/parts.ts';

let home = '';
let folder = '';
let codeFolder = '';

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-parts-'));
	folder = path.join(home, 'parts');
	codeFolder = path.join(home, 'cache/code');
	mkdirSync(folder);
	part('river.js', 'exports.name=()=>"河"+require("./bay.js").name();');
	part('bay.js', 'exports.name=()=>"湾";');
});

afterEach(() => rmSync(home, {recursive: true, force: true}));

function part(name: string, text: string): void {
	writeFileSync(
		path.join(folder, name),
		text.replace(/[^\0-\x7f]/gu, own => `\\u${own.charCodeAt(0).toString(16)}`),
	);
}

function parts({build = 'one', purpose = 'reader', packs = [] as string[]} = {}): Parts {
	return new Parts({folder, codeFolder, build, purpose, packs, require: createRequire(import.meta.url)});
}

function nameBy(loader: Parts): string {
	return (loader.load('river.js') as {readonly name: () => string}).name();
}

/** The files of code that are kept, and when each was written. */
function kept(): Map<string, number> {
	const files = readdirSync(codeFolder, {recursive: true, withFileTypes: true}).filter(entry =>
		entry.isFile(),
	);
	return new Map(
		files.map(entry => {
			const file = path.join(entry.parentPath, entry.name);
			return [file, statSync(file).mtimeMs];
		}),
	);
}

describe('parts of the program', () => {
	it('load one another, each once', () => {
		part(
			'count.js',
			'globalThis.partsLoaded=(globalThis.partsLoaded??0)+1;exports.count=globalThis.partsLoaded;',
		);
		const loader = parts();
		expect(nameBy(loader)).toBe('河湾');
		expect([loader.load('count.js'), loader.load('count.js')]).toEqual([{count: 1}, {count: 1}]);
	});

	it('give what they export to one that they have need of while they are run, and to themselves', () => {
		part('upper.js', 'module.exports={name:()=>"上"+lower.name()};const lower=require("./lower.js");');
		part(
			'lower.js',
			'const upper=require("./upper.js");module.exports={name:()=>"下",both:()=>upper.name()};',
		);
		part('alone.js', 'module.exports={name:()=>"独",own:()=>own.name()};const own=require("./alone.js");');
		const loader = parts();
		expect((loader.load('upper.js') as {name: () => string}).name()).toBe('上下');
		expect((loader.load('lower.js') as {both: () => string}).both()).toBe('上下');
		expect((loader.load('alone.js') as {own: () => string}).own()).toBe('独');
	});

	it('load what is none of them from Node', () => {
		part('path.js', 'module.exports=require("node:path");');
		expect(parts().load('path.js')).toBe(path);
	});

	it('can share a file, from which each is run when it is asked for', () => {
		part(
			'both.js',
			'({"sea.js"(exports){exports.name="sea"},"land.js"(){throw new Error("not asked for")}})',
		);
		const loader = parts({packs: ['both.js', 'absent.js']});
		expect(loader.load('sea.js')).toEqual({name: 'sea'});
		expect(() => loader.load('land.js')).toThrow('not asked for');
	});
});

describe('their code', () => {
	const keep = (loader: Parts) => {
		nameBy(loader);
		loader.keep();
	};

	it('is kept for the next run, which need not keep it again', () => {
		keep(parts());
		const before = kept();
		expect([...before.keys()].map(file => path.basename(file)).sort()).toEqual(['bay.js', 'river.js']);
		const next = parts();
		expect(nameBy(next)).toBe('河湾');
		next.keep();
		expect(kept()).toEqual(before);
	});

	it('is for its owner alone', () => {
		keep(parts());
		for (const file of kept().keys()) expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it.each([{build: 'two'}, {purpose: 'search'}])('is another for %o', other => {
		keep(parts());
		keep(parts(other));
		expect(kept().size).toBe(4);
	});

	it('is made anew where what is kept is no code', () => {
		// In a process of its own: V8 has the code of this one at hand.
		const run = () => {
			const options = JSON.stringify({folder, codeFolder, build: 'one', purpose: 'reader', packs: []});
			const script = `
				import {Parts} from ${JSON.stringify(pathToFileURL(path.resolve('src/parts.ts')).href)};
				const parts = new Parts({...${options}, require: () => {}});
				process.stdout.write(parts.load('river.js').name());
				parts.keep();`;
			return spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'}).stdout;
		};
		expect(run()).toBe('河湾');
		const [file = ''] = kept().keys();
		const {length} = readFileSync(file);
		truncateSync(file, 100);
		expect(run()).toBe('河湾');
		expect(readFileSync(file).length).toBe(length);
	});

	it('is not taken from a folder that others can write to', () => {
		keep(parts());
		const before = kept();
		chmodSync(codeFolder, 0o777);
		part('bay.js', 'exports.name=()=>"岸";');
		keep(parts());
		expect(kept()).toEqual(before);
	});

	it('is gone without a word where it can not be kept', () => {
		writeFileSync(path.join(home, 'cache'), 'a file where a folder should be');
		const loader = parts();
		expect(nameBy(loader)).toBe('河湾');
		expect(() => loader.keep()).not.toThrow();
	});

	it('does not gather: what was kept first goes', () => {
		for (let build = 0; build < 20; build++) {
			keep(parts({build: String(build)}));
			const own = readdirSync(codeFolder).find(name => name.startsWith(`${build}-`)) ?? '';
			utimesSync(path.join(codeFolder, own), build + 1, build + 1);
		}
		const left = readdirSync(codeFolder).map(name => Number(name.split('-')[0]));
		expect(left).not.toContain(0);
		expect(left).toContain(19);
		expect(left.length).toBeLessThan(16);
	});
});
