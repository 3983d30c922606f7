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

/**
 * Texts of which Ink keeps what it found out: rows of the last few screens. Its own 4096 are of rows that have been on the
 * screen at any time, and a reader used for hours would hold ten to twenty megabytes of them.
 */
const keptTexts = '{ maxSize: 512 }';
const keptByInk = '{ maxSize: 4096 }';

/**
 * What is done to Ink's files: texts that must be in each once, and what takes their places. What a text comes to depends
 * on nothing but itself, yet it is worked out anew for every frame; and every row comes to cells, with an object for
 * each, though most are one text from end to end, which is what the row is. Here a frame gathers the texts of each
 * row, and comes to cells only where one of several.
 */
const changes: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
	'ink/build/measure-text.js': [[keptByInk, keptTexts]],
	'ink/build/wrap-text.js': [[keptByInk, keptTexts]],
	'ink/build/render-node-to-output.js': [
		["import widestLine from 'widest-line';\n", "import measureText from './measure-text.js';\n"],
		['widestLine(text)', 'measureText(text).width'],
	],
	'ink/build/squash-text-nodes.js': [
		[
			"import sanitizeAnsi from './sanitize-ansi.js';\n",
			`import QuickLRU from 'quick-lru';
import sanitizeAnsi from './sanitize-ansi.js';
const sanitized = new QuickLRU(${keptTexts});
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
			'    operations = [];\n',
			`    operations = [];
    static wholeWidths = new QuickLRU(${keptTexts});
    // Columns of a line that is plain to the terminal and leaves no style switched on; undefined for any other.
    static wholeWidth(line) {
        if (Output.wholeWidths.has(line)) {
            return Output.wholeWidths.get(line);
        }
        const last = line.lastIndexOf('\\u001B');
        const isWhole = plain.test(line) && (last === -1 || line.startsWith('\\u001B[0m', last));
        const width = isWhole ? stringWidth(line) : undefined;
        Output.wholeWidths.set(line, width);
        return width;
    }
`,
		],
		[
			'// Replaces a partially visible wide character with a space that keeps its styles.\n',
			`import QuickLRU from 'quick-lru';
const plain = /^(?:\\u001B\\[[\\d;]*m|[^\\p{Default_Ignorable_Code_Point}\\p{Control}])*$/u;
// Replaces a partially visible wide character with a space that keeps its styles.
`,
		],
		[
			`        // Preserve styles across explicit newlines before clipping individual rows.
`,
			`        if (x === 0 && output[y] && this.isUncut(Output.wholeWidth(text), y, clip)) {
            output[y].push([x, transformers.reduce((line, transformer) => transformer(line, 0), text)]);
            return;
        }
        // Preserve styles across explicit newlines before clipping individual rows.
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
    isUncut(width, y, clip) {
        const { x1 = 0, x2 = width, y1 = y, y2 = y + 1 } = clip ?? {};
        return width <= x2 && x1 <= 0 && y1 <= y && y < y2;
    }
    composeRow(writes) {
        if (writes.length === 1 && writes[0][0] === 0 && Output.wholeWidth(writes[0][1]) <= this.width) {
            return writes[0][1];
        }
        const currentLine = Array.from({ length: this.width }, () => ({ type: 'char', value: ' ', fullWidth: false, styles: [] }));
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
        return currentLine;
    }
`,
		],
		[
			`            .map(line => {
`,
			`            .map(writes => {
            const line = this.composeRow(writes);
            if (typeof line === 'string') {
                return line;
            }
`,
		],
	],
};

/** Has Ink take a row that is one text for what it is, and find out only once about any text. */
export const wholeRows: Plugin = {
	name: 'whole-rows',
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
