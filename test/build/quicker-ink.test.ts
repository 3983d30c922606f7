import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';

import {noDeveloperTools} from '../../build/parts.ts';

import {oneMeasure, replacedOnce, wholeRows} from '../../build/quicker-ink.ts';
import {cellRow} from '../../src/terminal/cells.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';
import {secondCell} from '../../src/typeset/second-cell.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-ink-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const common = {
	absWorkingDir: root,
	bundle: true,
	format: 'esm',
	platform: 'node',
	logLevel: 'silent',
} as const satisfies BuildOptions;

async function bundled(entry: string, plugins: Plugin[]) {
	const {metafile} = await build({
		...common,
		entryPoints: [entry],
		outdir: folder,
		plugins: [noDeveloperTools, ...plugins],
		metafile: true,
		write: false,
	});
	return metafile.inputs;
}

type Clip = {readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number};
type Output = {
	write(x: number, y: number, text: string, options: {readonly transformers: readonly never[]}): void;
	clip(clip: Clip): void;
	unclip(): void;
	get(): {readonly output: string};
};
type OutputClass = new (size: {readonly width: number; readonly height: number}) => Output;

type Drawing = {
	/** Ink's class of frames. */
	readonly Output: OutputClass;
	/** What Ink makes of a text in a box, at once. */
	readonly drawnInBox: (text: string, size: {readonly width: number; readonly height: number}) => string;
};

/** What draws in Ink, changed by what is given. */
async function drawingOf(name: string, plugins: Plugin[]): Promise<Drawing> {
	const outfile = path.join(folder, `${name}.mjs`);
	const contents = `import {createElement} from 'react';
import {Box, renderToString, Text} from 'ink';
export {default as Output} from './node_modules/ink/build/output.js';
export const drawnInBox = (text, size) => {
	const lines = [text, 'and ' + text].map((line, key) => createElement(Text, {key, wrap: 'truncate'}, line));
	const box = createElement(Box, {...size, flexDirection: 'column', overflow: 'hidden'}, ...lines, createElement(Text, {key: 2}, text));
	return renderToString(box, {columns: size.width});
};`;
	const banner = {
		js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);",
	};
	const stdin = {contents, resolveDir: root};
	await build({...common, stdin, outfile, banner, plugins: [noDeveloperTools, ...plugins]});
	return import(pathToFileURL(outfile).href);
}

/** The same, as it is changed and as it is. */
const drawings = Promise.all([drawingOf('changed', [wholeRows]), drawingOf('unchanged', [])]);

const text = fc
	.array(
		fc.constantFrom(
			...['青', '河', 'a', ' ', '“', 'e\u0301', '👩‍👧', '\n', '\u{1B}[1m', '\u{1B}[22m', '\u{1B}[38;5;9m'],
			...['\u{1B}[39m', '\u{1B}[7m', '\u{1B}[27m', '\u{1B}[0m', '\u200B', '\u{E0F0}'],
		),
		{maxLength: 14},
	)
	.map(parts => parts.join(''));
const place = fc.integer({min: -4, max: 14});
const rows = fc.integer({min: 0, max: 5});
const frame = fc.array(
	fc.record({
		x: place,
		y: rows,
		text,
		clip: fc.option(fc.record({x1: place, x2: place, y1: rows, y2: rows}), {nil: null}),
	}),
	{maxLength: 8},
);
type Writing = {readonly x: number; readonly y: number; readonly text: string; readonly clip: Clip | null};

function drawn(output: Output, writings: readonly Writing[]): string {
	for (const {x, y, text: written, clip} of writings) {
		if (clip) output.clip(clip);
		output.write(x, y, written, {transformers: []});
		if (clip) output.unclip();
	}
	return output.get().output;
}

const glyphsOf = glyphsOfTerminal(() => true);

/** What can be seen of a frame: the glyph and the look of each cell. */
function looksOf(drawnFrame: string) {
	return drawnFrame.split('\n').map(row => {
		// What belongs to the character before it would depend on sequences between them that select nothing new.
		const {glyphs, looks} = cellRow(row.replaceAll(secondCell, '■'), 40, glyphsOf);
		return glyphs.map((glyph, column) => `${glyph?.text} ${looks[column]}`);
	});
}

describe('Ink in the bundle', () => {
	it('brings no string-width of its own', async () => {
		const own = (inputs: object) =>
			Object.keys(inputs)
				.filter(file => file.endsWith('/string-width/index.js'))
				.toSorted();
		const inputs = await bundled('src/ui/ink-reader.tsx', [oneMeasure]);
		expect(own(inputs)).toEqual(['node_modules/string-width/index.js']);
		expect(own(await bundled('src/ui/ink-reader.tsx', [])).length).toBeGreaterThan(1);
	});

	it('is measured by our table, our own rows by string-width', async () => {
		const inputs = await bundled('src/ui/ink-reader.tsx', [oneMeasure]);
		const imported = (file: string) => inputs[file]?.imports.map(({path: name}) => name);
		expect(imported('node_modules/ink/build/output.js')).toContain('ink-width:ink-width');
		expect(imported('node_modules/ink/build/line-update.js')).toContain('ink-width:ink-width');
		expect(imported('src/typeset/width.ts')).toContain('node_modules/string-width/index.js');
	});

	it('is not built when it no longer measures where it did', async () => {
		await expect(bundled('src/ui/ink-width.ts', [oneMeasure])).rejects.toThrow(
			'No string-width in ink/build',
		);
	});

	it('is not built when what we change in it is not there', async () => {
		await expect(bundled('src/ui/ink-width.ts', [wholeRows])).rejects.toThrow('Not in Ink');
		expect(() => replacedOnce('one', 'two', '', 'a.js')).toThrow('a.js');
		expect(() => replacedOnce('two two', 'two', '', 'a.js')).toThrow('a.js');
	});

	it('keeps what it found out of the last few hundred texts, not of thousands', async () => {
		await drawings;
		const kept = (name: string) => {
			const bundle = readFileSync(path.join(folder, `${name}.mjs`), 'utf8');
			return bundle
				.matchAll(/maxSize: (\d+)/g)
				.map(([, size]) => Number(size))
				.toArray();
		};
		expect(Math.max(...kept('changed'))).toBe(512);
		expect(Math.max(...kept('unchanged'))).toBeGreaterThan(512);
	});

	it('draws the frames it draws unchanged, one after another', async () => {
		const [{Output: Changed}, {Output: Unchanged}] = await drawings;
		const size = {width: 12, height: 5};
		fc.assert(
			fc.property(frame, writings => {
				const first = looksOf(drawn(new Unchanged(size), writings));
				expect(looksOf(drawn(new Changed(size), writings))).toEqual(first);
				expect(looksOf(drawn(new Changed(size), writings))).toEqual(first);
			}),
			{numRuns: 2000},
		);
	});

	it('draws the texts it draws unchanged, whatever is in them', async () => {
		const [changed, unchanged] = await drawings;
		const sizes = fc.record({width: fc.integer({min: 1, max: 16}), height: fc.integer({min: 1, max: 4})});
		const rough = fc.array(
			fc.oneof(text, fc.constantFrom('\t', '\r\n', '\u{7}', '\u{9B}7m', '\u{1B}[2J', '\u{1B}]8;;')),
		);
		const texts = fc.oneof(
			text,
			rough.map(parts => parts.join('')),
		);
		fc.assert(
			fc.property(texts, sizes, (written, size) => {
				const first = looksOf(unchanged.drawnInBox(written, size));
				expect(looksOf(changed.drawnInBox(written, size))).toEqual(first);
				expect(looksOf(changed.drawnInBox(written, size))).toEqual(first);
			}),
			{numRuns: 300},
		);
	});
});
