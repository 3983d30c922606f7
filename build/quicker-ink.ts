// What the bundle replaces in Ink so that a frame costs less; the build fails where Ink is no longer what a
// replacement was written for.
import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/**
 * Has Ink and what it is made of measure by our table. Every one of them brings a string-width of its own, which asks a
 * pattern of all emoji for most of the characters of a page; five copies are neither loaded nor compiled then.
 */
export const oneMeasure: Plugin = {
	name: 'one-measure',
	setup({onResolve, onLoad, onEnd}) {
		const namespace = 'ink-width';
		const importers = new Set<string>();
		onResolve({filter: /^string-width$/}, ({importer}) => {
			if (!isOfInk(importer)) return null;
			importers.add(withinModules(importer));
			return {path: 'ink-width', namespace};
		});
		onLoad({filter: /./, namespace}, () => ({
			contents: `export {inkWidth as default} from '../src/ui/ink-width.ts';`,
			resolveDir: import.meta.dirname,
		}));
		onEnd(({errors}) => {
			const missing = measuring.filter(file => !importers.has(file));
			if (errors.length > 0 || missing.length === 0) return;
			throw new Error(`No string-width in ${missing.join(', ')}: how does Ink measure now?`);
		});
	},
};

/** What of Ink measures text for a frame. */
const measuring = [
	'ink/build/output.js',
	'ink/build/line-update.js',
	'widest-line/index.js',
	'cli-truncate/index.js',
	'slice-ansi/tokenize-ansi.js',
];

/** Rows of which Ink keeps the cells; those of a large terminal are some 200. */
const keptRows = 1000;

/**
 * What is done to Ink's files: texts that must be in each once, and what takes their places. What a row comes to
 * depends on nothing but the texts written to it, yet it is worked out cell by cell anew for every frame. Here a frame
 * gathers the texts of each row, and only rows that it has not seen yet come to cells.
 */
const changes: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
	'ink/build/render-node-to-output.js': [
		["import widestLine from 'widest-line';\n", "import measureText from './measure-text.js';\n"],
		['widestLine(text)', 'measureText(text).width'],
	],
	'ink/build/squash-text-nodes.js': [
		[
			"import sanitizeAnsi from './sanitize-ansi.js';\n",
			`import QuickLRU from 'quick-lru';
import sanitizeAnsi from './sanitize-ansi.js';
const sanitized = new QuickLRU({ maxSize: 4096 });
const sanitizedOnce = (text) => {
    let result = sanitized.get(text);
    if (result === undefined) {
        result = sanitizeAnsi(text);
        sanitized.set(text, result);
    }
    return result;
};
`,
		],
		[
			"text = sanitizeAnsi(text.replaceAll('\\r\\n', '\\n'))",
			"text = sanitizedOnce(text.replaceAll('\\r\\n', '\\n'))",
		],
	],
	'ink/build/output.js': [
		[
			'\n    caches = new OutputCaches();\n',
			`
    static blank = { type: 'char', value: ' ', fullWidth: false, styles: [] };
    static kept = new OutputCaches();
    caches = Output.kept.styledChars.size < ${keptRows} ? Output.kept : (Output.kept = new OutputCaches());
`,
		],
		[
			'    styledChars = new Map();\n',
			'    styledChars = new Map();\n    lines = new Map();\n    slices = new Map();\n    rows = new Map();\n',
		],
		[
			'        const characterLines = [[]];',
			`        let lines = this.caches.lines.get(text);
        if (lines === undefined) {
        const characterLines = [[]];`,
		],
		[
			'        let lines = characterLines.map(line => styledCharsToString(line));\n',
			`        lines = characterLines.map(line => styledCharsToString(line));
        this.caches.lines.set(text, lines);
        }
`,
		],
		[
			`        if (from >= to) {
            return '';
        }
`,
			`        if (from >= to) {
            return '';
        }
        const key = \`\${from} \${to} \${line}\`;
        const known = this.caches.slices.get(key);
        if (known !== undefined) {
            return known;
        }
`,
		],
		[
			'        return styledCharsToString(result);\n',
			`        const slice = styledCharsToString(result);
        this.caches.slices.set(key, slice);
        return slice;
`,
		],
		[
			`            for (let x = 0; x < this.width; x++) {
                row.push({
                    type: 'char',
                    value: ' ',
                    fullWidth: false,
                    styles: [],
                });
            }
`,
			'',
		],
		[
			`            const characters = this.caches.getStyledChars(line);
`,
			`            currentLine.push([x, line]);
        }
    }
    composeRow(writes) {
        const key = \`\${this.width} \${writes.map(([x, line]) => \`\${x} \${line}\`).join('\\n')}\`;
        let row = this.caches.rows.get(key);
        if (row !== undefined) {
            return row;
        }
        const currentLine = new Array(this.width).fill(Output.blank);
        for (const [x, line] of writes) {
            const characters = this.caches.getStyledChars(line);
`,
		],
		[
			`                currentLine[offsetX] = blankCell(currentLine[offsetX]);
            }
        }
    }
`,
			`                currentLine[offsetX] = blankCell(currentLine[offsetX]);
            }
        }
        // See https://github.com/vadimdemedes/ink/pull/564#issuecomment-1637022742
        row = styledCharsToString(currentLine.filter(item => item !== undefined)).trimEnd();
        this.caches.rows.set(key, row);
        return row;
    }
`,
		],
		[
			`            .map(line => {
            // See https://github.com/vadimdemedes/ink/pull/564#issuecomment-1637022742
            const lineWithoutEmptyItems = line.filter(item => item !== undefined);
            return styledCharsToString(lineWithoutEmptyItems).trimEnd();
        })
`,
			`            .map(writes => this.composeRow(writes))
`,
		],
	],
};

/** Has Ink keep from frame to frame what it finds out about a row. */
export const keptBetweenFrames: Plugin = {
	name: 'kept-between-frames',
	setup({onLoad, onEnd}) {
		const changed = new Set<string>();
		onLoad({filter: /\/node_modules\/ink\/build\/.*\.js$/}, async ({path: file}) => {
			const name = withinModules(file);
			const own = changes[name];
			if (!own) return null;
			changed.add(name);
			const text = await readFile(file, 'utf8');
			const contents = own.reduce((sofar, [before, after]) => replacedOnce(sofar, before, after, name), text);
			return {contents, loader: 'js'};
		});
		onEnd(({errors}) => {
			const missing = Object.keys(changes).filter(name => !changed.has(name));
			if (errors.length === 0 && missing.length > 0) throw new Error(`Not in Ink: ${missing.join(', ')}`);
		});
	},
};

/** `text` with `after` in the place of `before`. Throws unless that is in it exactly once. */
export function replacedOnce(text: string, before: string, after: string, name: string): string {
	const parts = text.split(before);
	if (parts.length !== 2) throw new Error(`${name} is no longer what we change in it: ${before.trim()}`);
	return parts.join(after);
}

function isOfInk(importer: string): boolean {
	return importer.includes('/node_modules/') && !importer.includes('/node_modules/string-width/');
}

/** The name of an installed file after the last node_modules. */
function withinModules(file: string): string {
	return file.slice(file.lastIndexOf('/node_modules/') + '/node_modules/'.length);
}
