// Ways to write a page into a test and to ask who owns its lines.
import {expect} from 'vitest';
import type {Edition, LineRange, SourceLine} from '../../src/page/edition.ts';
import {readPage} from '../../src/page/read-page.ts';

/** The source lines of a page given as text. */
export function linesOf(text: string): SourceLine[] {
	return text.split('\n').map((line, index) => ({number: index + 1, text: line}));
}

/** The edition restored from a page given as text. */
export function restore(text: string): Edition {
	return readPage(linesOf(text));
}

/** Text as a reader compares it: compatible forms alike, without white space. */
export function fold(text: string): string {
	return text.normalize('NFKC').replaceAll(/\s+/gu, '');
}

/** The number of the first source line that holds `words`. */
export function lineWith(text: string, words: string): number {
	const index = text.split('\n').findIndex(line => line.includes(words));
	if (index < 0) throw new Error(`no line holds ${words}`);
	return index + 1;
}

/** Which owners claim a source line: `article 0`, `caption 0`, `furniture`. */
export function ownersOf(edition: Edition, line: number): string[] {
	const holds = (ranges: readonly LineRange[]): boolean =>
		ranges.some(([first, last]) => first <= line && line <= last);
	return [
		...edition.articles.flatMap((article, index) => (holds(article.lines) ? [`article ${index}`] : [])),
		...edition.captions.flatMap((caption, index) => (holds(caption.lines) ? [`caption ${index}`] : [])),
		...(holds(edition.furniture) ? ['furniture'] : []),
	];
}

/** Holds an edition to the promise of its ranges: every printed line is claimed once, nothing else begins or ends one. */
export function expectWholeCover(edition: Edition, lines: readonly SourceLine[]): void {
	const printed = new Set(lines.filter(line => line.text.trim() !== '').map(line => line.number));
	const claims = new Map<number, number>();
	const everyRange = [
		...edition.articles.map(article => article.lines),
		...edition.captions.map(caption => caption.lines),
		edition.furniture,
	];
	for (const ranges of everyRange) {
		let before = 0;
		for (const [first, last] of ranges) {
			expect(first, 'ranges are sorted and apart').toBeGreaterThan(before);
			expect(last).toBeGreaterThanOrEqual(first);
			expect(printed.has(first), `line ${first} opens a range and is blank or absent`).toBe(true);
			expect(printed.has(last), `line ${last} ends a range and is blank or absent`).toBe(true);
			for (let line = first; line <= last; line++) claims.set(line, (claims.get(line) ?? 0) + 1);
			before = last;
		}
	}
	const wrong = [...printed].filter(line => claims.get(line) !== 1);
	expect(wrong, 'printed lines claimed by nobody or twice').toEqual([]);
	for (const {article} of edition.captions) {
		if (article !== null) expect(edition.articles[article]).toBeDefined();
	}
}
