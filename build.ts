// Bundles the program into dist/: its entry, the scripts of its threads and lazily loaded parts, minified ESM.
import {chmod, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import {writeHanClasses} from './build/make-han-classes.ts';
import {writeHanReadings} from './build/make-han-readings.ts';
import {keptBetweenFrames, oneMeasure} from './build/quicker-ink.ts';

/** CommonJS parts of the bundle call require() for Node's own modules. */
const requireBanner =
	"import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);";

/**
 * Has whatever is loaded lazily import what starts every command, so that the bundle keeps that together. Else it
 * falls into twenty files, by who shares them, and finding, reading and linking them takes Node as long as its own
 * start.
 */
const oneFileToStart: Plugin = {
	name: 'one-file-to-start',
	setup({onResolve, onLoad}) {
		const start = path.resolve('src/commands/run.ts');
		const lazy = new Set<string>();
		onResolve({filter: /^\./}, ({kind, importer, resolveDir, path: name}) => {
			const file = path.resolve(resolveDir, name);
			// From the entry, the start itself is loaded lazily: only a Node that will do may see it.
			if (kind === 'dynamic-import' && path.basename(importer) !== 'cli.ts') lazy.add(file);
			return null;
		});
		onLoad({filter: /\/src\/.*\.tsx?$/}, async ({path: file}) => {
			if (!lazy.has(file)) return null;
			const contents = `${await readFile(file, 'utf8')}\nimport ${JSON.stringify(start)};\n`;
			return {contents, loader: file.endsWith('x') ? 'tsx' : 'ts'};
		});
	},
};

await writeHanClasses();
await writeHanReadings();
await rm('dist', {recursive: true, force: true});
await build({
	entryPoints: {
		cli: 'src/cli.ts',
		'restore-worker': 'src/commands/import/restore-worker.ts',
		'pdf-worker': 'src/formats/pdf/pdf-worker.ts',
		'search-worker': 'src/ui/search/search-worker.ts',
	},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22.13',
	minify: true,
	// Tables and messages as they are: escaped they are twice as long to read.
	charset: 'utf8',
	// Names stay readable in the report of a crash.
	keepNames: true,
	legalComments: 'linked',
	define: {'process.env.NODE_ENV': '"production"'},
	// Ink imports its developer tools on demand only; a bundle would load them always, and they are not installed.
	alias: {'react-devtools-core': './src/ui/no-devtools.ts'},
	banner: {js: requireBanner},
	plugins: [oneFileToStart, oneMeasure, keptBetweenFrames],
});
await chmod('dist/cli.js', 0o755);

// Most files have no such part, and each would pay for it at every start.
for (const name of await readdir('dist')) {
	const file = path.join('dist', name);
	const text = await readFile(file, 'utf8');
	const bare = text.replace(`${requireBanner}\n`, '');
	if (name.endsWith('.js') && !/\brequire\b/u.test(bare)) await writeFile(file, bare);
}
