// Writes src/search/pinyin/han-readings.ts: which Han are read as which syllables, from pinyin-pro's dictionary.
import {readFile, writeFile} from 'node:fs/promises';
import {pinyin} from 'pinyin-pro';
import {syllables} from '../src/search/pinyin/syllables.ts';

const file = new URL('../src/search/pinyin/han-readings.ts', import.meta.url);

/** What a page may hold, and the dictionary knows. */
const blocks = [
	[0x3007, 0x3007],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
] as const;

/** The contents of the file. */
export function hanReadingsSource(): string {
	const known = syllables();
	const read = new Map<string, string>();
	for (const [first, last] of blocks) {
		for (let codePoint = first; codePoint <= last; codePoint++) {
			const character = String.fromCodePoint(codePoint);
			const all = pinyin(character, {multiple: true, toneType: 'none', type: 'array', v: true});
			for (const reading of new Set(all)) {
				if (known.has(reading)) read.set(reading, (read.get(reading) ?? '') + character);
			}
		}
	}
	const lines = [...read].sort(([one], [other]) => (one < other ? -1 : 1));
	return `// How Han are read. Made by build/make-han-readings.ts from the dictionary of pinyin-pro
// (https://github.com/zh-lx/pinyin-pro, MIT License): change that file, not this one.

/**
 * On each line a syllable and all Han that are read so; a Han stands on the line of each of its readings. A function,
 * so that it takes no time where nobody asks for it.
 */
export function hanReadings(): string {
	return \`${lines.map(([reading, han]) => `${reading} ${han}`).join('\n')}\`;
}
`;
}

/** Writes the file if it isn't so already. */
export async function writeHanReadings(): Promise<void> {
	const source = hanReadingsSource();
	const present = await readFile(file, 'utf8').catch(() => null);
	if (source !== present) await writeFile(file, source);
}

if (import.meta.main) await writeHanReadings();
