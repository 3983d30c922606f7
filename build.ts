// Bundles the program into dist/: its entry, and the parts that it and the program's threads load.
import {createHash} from 'node:crypto';
import {chmod, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {type BuildOptions, build} from 'esbuild';
import {addressOfAll, behindKeys, behindKeysPart, isBehindKeys} from './build/behind-keys.ts';
import {laterWidth} from './build/later-width.ts';
import {writeHanClasses} from './build/make-han-classes.ts';
import {writeHanOrder} from './build/make-han-order.ts';
import {writeHanReadings} from './build/make-han-readings.ts';
import {
	addressName,
	filesOf,
	fromParts,
	layoutWhenAsked,
	noDeveloperTools,
	orderFile,
	packOf,
	partOf,
	tablesApart,
	whenUsed,
} from './build/parts.ts';
import {oneMeasure, wholeRows} from './build/quicker-ink.ts';
import {smallerRanges} from './build/smaller-ranges.ts';

/** Names stay as they are, to be readable in the report of a crash. */
const common = {
	bundle: true,
	platform: 'node',
	target: 'node22.13',
	minifyWhitespace: true,
	minifySyntax: true,
	define: {'process.env.NODE_ENV': '"production"'},
	write: false,
} as const satisfies BuildOptions;

/** What every run begins with. */
const start = ['src/commands/run.ts'];
/** What is run from a shell again and again: each has its parts in one file. */
const often = ['search', 'show', 'list'];

/**
 * Modules that stand apart from those that import them, with what only they need: where an article is read they are not
 * even run, let alone kept as code.
 */
const seldom = [
	...[
		'add-exported',
		'add-pages',
		'back-up',
		'copy-before-upgrade',
		'correct-article',
		'examine',
		'feeds',
		'export-pages',
	],
	...[
		'articles-on-page',
		'merge-index',
		'newest-containing',
		'remove',
		'renumber',
		'rescue',
		'restore-again',
	],
	...['searches', 'source-files', 'tally', 'undo-removal'],
].map(name => `src/library/sqlite/${name}.ts`);

/** Likewise the tables of messages that no first screen needs. */
const seldomSaid = [
	...['command-help', 'comparing', 'configuring', 'correcting', 'fetching', 'housekeeping', 'importing'],
	...['library-fault', 'query-problem', 'searching', 'sources', 'usage'],
	...['reader-comparing', 'reader-correcting', 'reader-errands', 'reader-keys', 'reader-looks'],
	...['reader-notices', 'reader-places', 'reader-searching', 'reader-taking'],
].map(name => `src/ui/messages/${name}.ts`);

/** Of both, what a first screen needs yet, and what a fault is told with. */
const neededAtFirst: ReadonlySet<string> = new Set(['renumber', 'searches', 'reader-notices']);

/** All but the entry, by the names of their files. */
async function parts(): Promise<Map<string, string>> {
	const {outputFiles, metafile} = await build({
		...common,
		metafile: true,
		entryPoints: {
			run: 'src/commands/run.ts',
			'restore-worker': 'src/commands/import/restore-worker.ts',
			'pdf-worker': 'src/formats/pdf/pdf-worker.ts',
			'search-worker': 'src/ui/search/search-worker.ts',
			[behindKeysPart]: behindKeysPart,
			...Object.fromEntries([...seldom, ...seldomSaid].map(file => [path.basename(file, '.ts'), file])),
		},
		external: ['./han-*.js'],
		outdir: 'dist',
		format: 'esm',
		splitting: true,
		legalComments: 'linked',
		define: {...common.define, 'import.meta.url': addressName},
		plugins: [
			tablesApart,
			laterWidth,
			noDeveloperTools,
			layoutWhenAsked,
			oneMeasure,
			wholeRows,
			smallerRanges,
			behindKeys,
		],
	});
	const texts = outputFiles.map(async ({path: file, text}) => {
		const name = path.basename(file);
		return [name, name.endsWith('.js') ? await partOf(text) : text] as const;
	});
	const files = new Map(await Promise.all(texts));
	// Threads load theirs by themselves: nothing that they may share is taken out.
	const pack = (names: readonly string[]) => packOf(names.map(name => [name, files.get(name) ?? '']));
	const first = filesOf(start, metafile.outputs);
	files.set('start.js', pack(first));
	for (const name of often) {
		const all = filesOf([`src/commands/${name}.ts`], metafile.outputs);
		files.set(`${name}-parts.js`, pack(all.filter(part => !first.includes(part))));
	}
	const apart: ReadonlySet<string> = new Set(
		[...seldom, ...seldomSaid].filter(file => !neededAtFirst.has(path.basename(file, '.ts'))),
	);
	const behind = (part: string) => isBehindKeys(metafile.outputs[`dist/${part}`], apart);
	const reader = filesOf(['src/commands/reader.ts', addressOfAll], metafile.outputs).filter(
		part => !first.includes(part),
	);
	files.set('reader-parts.js', pack(reader.filter(part => !behind(part))));
	files.set('reader-later-parts.js', pack(reader.filter(behind)));
	return files;
}

/** The tables that stand apart from what uses them. */
async function tables(): Promise<Map<string, string | Buffer>> {
	const {outputFiles} = await build({
		...common,
		entryPoints: ['src/search/han-classes.ts', 'src/search/pinyin/han-readings.ts'],
		outdir: 'dist',
		entryNames: '[name]',
		format: 'cjs',
	});
	const {hanOrder} = await import('./src/library/sqlite/han-order.ts');
	return new Map<string, string | Buffer>([
		...outputFiles.map(({path: file, text}) => [path.basename(file), text] as const),
		[orderFile, Buffer.from(hanOrder(), 'utf16le')],
	]);
}

/** The entry, which loads the parts. */
async function entry(buildName: string): Promise<string> {
	const {outputFiles} = await build({
		...common,
		entryPoints: ['src/cli.ts'],
		format: 'cjs',
		// It is what tells older versions of Node that they are too old.
		target: 'node18',
		define: {...common.define, buildName: JSON.stringify(buildName), 'import.meta.dirname': '__dirname'},
		plugins: [fromParts],
	});
	return whenUsed(outputFiles[0]?.text ?? '');
}

await writeHanClasses();
await writeHanOrder();
await writeHanReadings();
const files = new Map<string, string | Buffer>([...(await parts()), ...(await tables())]);
const hash = createHash('sha256');
for (const name of [...files.keys()].sort()) hash.update(name).update(files.get(name) ?? '');
files.set('cli.js', await entry(hash.digest('hex').slice(0, 12)));
await rm('dist', {recursive: true, force: true});
await mkdir('dist');
// As modules they would be slower to load: to import node:fs takes as long as to list a library.
files.set('package.json', '{"type": "commonjs"}\n');
for (const [name, text] of files) await writeFile(path.join('dist', name), text);
await chmod('dist/cli.js', 0o755);
