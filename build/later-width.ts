// Has string-width make its patterns when it first measures what is no plain character, not when it is loaded.
import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** What it makes when it is loaded: among them a pattern of all emoji, which takes as long as half of Node's start. */
const made = [
	'segmenter',
	'nonAsciiOrControlRegex',
	'prependedConcatenationMarksRegex',
	'visibleCharacterRegex',
	'emojiPrefixRegex',
	'textPresentationEmojiRegex',
	'emojiZwjSequenceRegex',
];

const once = 'const once = make => { let made; return () => (made ??= make()); };\n';

export const laterWidth: Plugin = {
	name: 'later-width',
	setup({onLoad}) {
		onLoad({filter: /\/node_modules\/string-width\/index\.js$/}, async ({path: file}) => ({
			contents: once + made.reduce(later, await readFile(file, 'utf8')),
			loader: 'js',
		}));
	},
};

/** The source with a constant made at its first use. Throws where it has no such constant. */
function later(source: string, name: string): string {
	const definition = new RegExp(`^const ${name} = (?<value>.*);$`, 'mu');
	const parts = source.split(definition);
	const [before, value, after] = parts;
	if (parts.length !== 3 || after === undefined) {
		throw new Error(`string-width no longer has one ${name}: what does it make when it is loaded?`);
	}
	const used = (text: string) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'gu'), `${name}()`);
	return `${used(before ?? '')}const ${name} = once(() => ${value});${used(after)}`;
}
