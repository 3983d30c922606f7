// Writes src/library/sqlite/han-order.ts: the order of Han in a Chinese list, as Unicode's collation has it.
import {readFile, writeFile} from 'node:fs/promises';

const file = new URL('../src/library/sqlite/han-order.ts', import.meta.url);

/** CJK Unified Ideographs as Unicode 1.1 had them: what names of papers are made of. */
const first = 0x4e00;
const last = 0x9fa5;

/** The contents of the file. */
export function hanOrderSource(): string {
	const {compare} = new Intl.Collator('zh');
	const han = Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index));
	return `// The order of Han. Made by build/make-han-order.ts from what Node knows of it: change that file, not this one.

/** Han by their sounds, as \`Intl.Collator\` orders them in Chinese. A function, so that it takes no time where nobody asks for it. */
export function hanOrder(): string {
	return '${han.sort(compare).join('')}';
}
`;
}

/** Writes the file if it isn't so already. */
export async function writeHanOrder(): Promise<void> {
	const source = hanOrderSource();
	const present = await readFile(file, 'utf8').catch(() => null);
	if (source !== present) await writeFile(file, source);
}

if (import.meta.main) await writeHanOrder();
