// What of the reader stands behind a key: it is kept apart from what the first screen is made of, and loaded after that.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Metafile, Plugin} from 'esbuild';

/** The part that all of it is in. */
export const behindKeysPart = 'behind-keys';
const partFile = `./${behindKeysPart}.js`;

/** By their folders in src/ui. A module that the first screen calls may not be one of them: see test/e2e/start.test.ts. */
const modules: Readonly<Record<string, readonly string[]>> = {
	'.': [
		...['apply-command', 'apply-look', 'apply-to-help', 'elsewhere', 'hit-rows'],
		...['key-sequence', 'left-text', 'likely-count', 'move', 'next-hit', 'one-line', 'open-pane'],
		...['receive-saved', 'reread', 'save-mark', 'situation', 'store-rest', 'text-field'],
	],
	bookmarks: ['bookmarks'],
	calendar: ['calendar', 'calendar-rows'],
	compare: [
		...['apply-to-comparing', 'compare-screen', 'comparing', 'copy-rows', 'find-compared', 'joined-rows'],
		...['list-rows', 'place-opinion', 'placed-block', 'status', 'variant-rows'],
		'view-rows',
	],
	copies: ['receive-copies'],
	correct: [
		...['apply-to-correcting', 'correction-notice', 'day', 'menu', 'part'],
		...['receive-corrected', 'stretch'],
	],
	errand: ['errand-field', 'errand-rows', 'run-errand'],
	find: ['find-in-text', 'finding'],
	issues: ['issue-beside'],
	jump: ['find-targets', 'follow', 'join'],
	mouse: ['apply-mouse', 'place-at'],
	note: ['note'],
	outline: ['outline', 'outline-rows'],
	overlay: ['apply-to-overlay', 'submit-overlay'],
	'page-map': ['page-map'],
	palette: ['apply-to-palette', 'closeness', 'palette-rows', 'take-palette'],
	panes: ['article-pages', 'facets-pane', 'menu-rows', 'raw-pane'],
	places: ['enter', 'next-unread', 'open-article', 'seek-unread'],
	raw: ['follow-text', 'raw-lines', 'raw-place'],
	search: [
		...['facets', 'history', 'naming', 'narrowed-list', 'new-search', 'next-request'],
		'receive-answer',
	],
	tags: ['tag-rows', 'tags'],
	take: ['apply-to-taking', 'menu', 'passage-text', 'row-cells', 'taken-notice'],
	undo: ['undo-mark'],
	visits: ['go-back', 'keep-quietly', 'quiet-change'],
};

const root = path.resolve(import.meta.dirname, '..');
const ui = path.join(root, 'src/ui') + path.sep;
const files: ReadonlySet<string> = new Set(
	Object.entries(modules).flatMap(([folder, names]) =>
		names.map(name => path.join(ui, folder, `${name}.ts`)),
	),
);

/** Parts of these alone serve what stands behind keys too. */
const alsoBehind = [
	...[
		'compare',
		'library/correct',
		'library/exported',
		'page/assemble',
		'page/heal',
		'search',
		'ui/compare',
		'ui/take',
	].map(folder => `src/${folder}/`),
	...['column', 'vertical'].map(beginning => `src/typeset/${beginning}`),
	'node_modules/fast-diff/',
];

/** Whether a part of the bundle, given as what it is made of, has nothing that a first screen needs; `seldom` never has. */
export function isBehindKeys(
	part: Metafile['outputs'][string] | undefined,
	seldom: ReadonlySet<string>,
): boolean {
	if (part === undefined || part.entryPoint === addressOfAll) return true;
	const isBehind = (file: string) =>
		files.has(path.join(root, file)) || seldom.has(file) || alsoBehind.some(start => file.startsWith(start));
	return Object.keys(part.inputs).every(isBehind);
}

const namespace = behindKeysPart;
/** As esbuild names what they are all made of. */
export const addressOfAll = `${namespace}:${behindKeysPart}`;

/** Puts all of them in one part, which the modules that import them load when they first use it. */
export const behindKeys: Plugin = {
	name: 'behind-keys',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^behind-keys$/}, () => ({path: behindKeysPart, namespace}));
		onLoad({filter: /^behind-keys$/, namespace}, () => {
			refuseSharedNames();
			return {
				contents: [...files].map(file => `export * from ${JSON.stringify(file)};`).join(''),
				resolveDir: root,
			};
		});
		onResolve({filter: /^\.{1,2}\/.*\.tsx?$/}, ({path: asked, importer, kind, namespace: from}) => {
			if (from === namespace || kind !== 'import-statement' || files.has(importer)) return null;
			if (!files.has(path.resolve(path.dirname(importer), asked))) return null;
			// A command would load all of them.
			if (!importer.startsWith(ui))
				throw new Error(`${importer} has need of what stands behind keys: ${asked}`);
			return {path: partFile, external: true};
		});
	},
};

/** Of two that export one name neither would be exported by the part. */
function refuseSharedNames(): void {
	const owners = new Map<string, string>();
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		for (const [, name = ''] of text.matchAll(
			/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gmu,
		)) {
			const other = owners.get(name);
			if (other !== undefined) throw new Error(`${other} and ${file} both export ${name}`);
			owners.set(name, file);
		}
	}
}
