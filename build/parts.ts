// Turns the modules of a split bundle into parts that src/parts.ts can load with the code that was kept of them.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {type Metafile, type Plugin, transform} from 'esbuild';
import {replacedOnce} from './quicker-ink.ts';

/** Stands in the bundle for the address of the file it is in, of which only modules know. */
export const addressName = '__address';

const address = `const ${addressName}=require("node:url").pathToFileURL(__filename).href;`;

/**
 * The text of a module as that of a CommonJS part: V8 takes and gives the code of a script with all functions that
 * have run, that of a module without them. Throws where a module can't be one, as with `await` at its top.
 */
export async function partOf(text: string): Promise<string> {
	const {code} = await transform(text, {
		format: 'cjs',
		platform: 'node',
		target: 'node22.13',
		minifyWhitespace: true,
		minifySyntax: true,
		// What a script can't load at once, its own loader can.
		supported: {'dynamic-import': false},
		legalComments: 'none',
		// Latin text is read and taken over as it is; any other is turned into UTF-16 first, which takes longer.
		charset: 'ascii',
	});
	const lazy = latinOnly(whenUsed(exportedAtOnce(code)));
	return lazy.includes(addressName) ? address + lazy : lazy;
}

/** The part with the other characters that are left, in patterns, escaped too. */
function latinOnly(part: string): string {
	if (/\braw`[^`]*[^\0-\x7f]/u.test(part)) throw new Error('An escape can not stand in a raw template');
	return part.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What esbuild puts at the top of a part to export from it. */
const exporters = /^(?:"use strict";)?var __defProp=Object\.defineProperty;.*?var __toCommonJS=[^;]*;/su;
const exported =
	/var stdin_exports=\{\};__export\d*\(stdin_exports,\{([^}]*)\}\);module\.exports=__toCommonJS\d*\(stdin_exports\);/u;

/**
 * The text of a part that exports what it does as one object of getters. Done by functions that each part has of its
 * own, as esbuild writes it, that is a tenth of the code that is kept and read at every start.
 */
function exportedAtOnce(part: string): string {
	const all = exported.exec(part)?.[1];
	if (all === undefined) {
		if (part.includes('__toCommonJS')) throw new Error('esbuild exports in another way');
		return part;
	}
	const getters = all.split(',').map(one => {
		const [, name, value] = /^([\w$]+):\(\)=>([\w$.]+)$/u.exec(one) ?? [];
		if (name === undefined) throw new Error(`esbuild exports in another way: ${one}`);
		return `get ${name}(){return ${value}}`;
	});
	const whole = part.replace(exported, () => `module.exports={__esModule:!0,${getters.join(',')}};`);
	const [header = ''] = exporters.exec(whole) ?? [];
	const bare = whole.slice(header.length);
	const isNeeded = Array.from(header.matchAll(/\b(__\w+)=/gu)).some(([, name]) => bare.includes(`${name}(`));
	return isNeeded ? whole : bare;
}

/** The text of a part that loads another, or a module of Node, when it first uses it. None of ours does anything but define. */
export function whenUsed(part: string): string {
	const files = new Map<string, string>();
	const unloaded = part.replace(
		/\b(import_\w+)=(require\("(?:\.\/|node:)[\w./-]+"\))/gu,
		(_, name: string, load: string) => {
			files.set(name, load);
			return name;
		},
	);
	return unloaded.replace(/\b(import_\w+)\./gu, (use, name: string) => {
		const load = files.get(name);
		return load === undefined ? use : `(${name}||=${load}).`;
	});
}

/**
 * What of a bundle is loaded where one of these modules is, but for what these load later: the names of the files.
 * `outputs` tells what the bundle is made of.
 */
export function filesOf(modules: readonly string[], outputs: Metafile['outputs']): string[] {
	const files = new Set<string>();
	const waiting = modules.map(module => {
		const file = Object.keys(outputs).find(name => outputs[name]?.entryPoint === module);
		if (file === undefined) throw new Error(`Nothing is made of ${module} alone`);
		return file;
	});
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (files.has(file)) continue;
		files.add(file);
		for (const {path: imported, kind, external} of outputs[file]?.imports ?? []) {
			if (kind === 'import-statement' && !external) waiting.push(imported);
		}
	}
	return [...files].map(file => path.basename(file));
}

/** Several parts in one file, each of which `src/parts.ts` runs when it is first asked for. */
export function packOf(parts: readonly (readonly [name: string, text: string])[]): string {
	const members = parts.map(
		([name, text]) => `${JSON.stringify(name)}(exports,require,module,__filename){${text}\n}`,
	);
	return `({${members.join(',\n')}})`;
}

/** Large tables that few runs read, each a function of the same name in a file of its own. */
const tables = {
	'han-classes': 'hanClasses',
	'han-readings': 'hanReadings',
} as const;

/** One that a first screen needs: as a script it would be read, taken over and kept in three times as much. */
export const orderFile = 'han-order.utf16';

/** Has a part load a table from its own file when it is asked for. */
export const tablesApart: Plugin = {
	name: 'tables-apart',
	setup({onLoad}) {
		onLoad({filter: /\/han-order\.ts$/}, () => ({
			contents: `
				import {readFileSync} from 'node:fs';
				import path from 'node:path';
				export const hanOrder = () =>
					readFileSync(path.join(path.dirname(__filename), '${orderFile}'), 'utf16le');
			`,
			resolveDir: import.meta.dirname,
		}));
		onLoad({filter: /\/han-(?:classes|readings)\.ts$/}, ({path: file}) => {
			const name = path.basename(file, '.ts') as keyof typeof tables;
			const table = tables[name];
			return {contents: `export const ${table} = () => require('./${name}.js').${table}();`};
		});
	},
};

/** Has the entry load the parts rather than hold them. */
export const fromParts: Plugin = {
	name: 'from-parts',
	setup({onResolve}) {
		onResolve({filter: /\/commands\/run\.ts$/}, ({importer}) =>
			path.basename(importer) === 'cli.ts' ? {path: path.resolve('src/run-parts.ts')} : null,
		);
	},
};

const fetching = 'w||"function"!=typeof fetch?Promise';

/**
 * Ink's layout engine, which is WebAssembly, holds up whatever imports it until it is compiled; no part can wait at
 * its top. Here `src/ui/layout-engine.ts` waits instead.
 */
export const layoutWhenAsked: Plugin = {
	name: 'layout-when-asked',
	setup({onResolve, onLoad, onEnd}) {
		const namespace = 'layout-when-asked';
		let isAskedFor = false;
		onResolve({filter: /^yoga-layout$/}, () => ({path: 'yoga-layout', namespace}));
		onResolve({filter: /\/layout-engine\.ts$/}, () => {
			isAskedFor = true;
			return {path: 'layout-engine', namespace};
		});
		onLoad({filter: /^yoga-layout$/, namespace}, () => ({
			contents: `
				import constants from './generated/YGEnums.js';
				import {loadYoga} from './load.js';
				export * from './generated/YGEnums.js';
				const engine = {...constants};
				export default engine;
				export const loaded = loadYoga().then(found => {
					Object.assign(engine, found);
				});
			`,
			resolveDir: path.resolve('node_modules/yoga-layout/dist/src'),
		}));
		// It has its WebAssembly in itself and would yet fetch it, for which Node loads all it knows of HTTP.
		onLoad({filter: /\/yoga-wasm-base64-esm\.js$/}, async ({path: file}) => ({
			contents: replacedOnce(await readFile(file, 'utf8'), fetching, 'true?Promise', 'yoga-layout'),
			loader: 'js',
		}));
		onLoad({filter: /^layout-engine$/, namespace}, () => ({
			contents: `export {loaded as layoutEngine} from 'yoga-layout';`,
		}));
		onEnd(({errors}) => {
			if (errors.length === 0 && !isAskedFor) throw new Error('Nobody waits for the layout engine');
		});
	},
};

const developing = "process.env['DEV'] === 'true'";

/** Ink waits at its top for its developer tools too, which are never installed. */
export const noDeveloperTools: Plugin = {
	name: 'no-developer-tools',
	setup({onLoad}) {
		onLoad({filter: /\/node_modules\/ink\/build\/reconciler\.js$/}, async ({path: file}) => {
			const parts = (await readFile(file, 'utf8')).split(developing);
			if (parts.length !== 3) throw new Error('How does Ink ask for its developer tools now?');
			return {contents: parts.join('false'), loader: 'js'};
		});
	},
};
