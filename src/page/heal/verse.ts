// Verse: short lines that are whole as they stand.
import type {Family} from '../family.ts';
import type {PrintedLine} from '../printed-line.ts';
import {isBareName, isByline, isSignature} from '../roles/byline.ts';

// Lines of verse on the pages seen run to 12 characters; a cluster of headlines holds longer ones.
const longest = 14;
const fewest = 4;

/** Which lines are verse: four short ones or more, right under the name of their author. In columns all lines are short. */
export function verseLines(lines: readonly PrintedLine[], families: readonly Family[]): boolean[] {
	const verse = lines.map(() => false);
	if (families.filter(family => family === 'columns').length > lines.length / 2) return verse;
	for (const [index, line] of lines.entries()) {
		const isAuthor = isByline(line.text) || isBareName(line.text) || isSignature(line.text);
		if (!isAuthor) continue;
		let end = index + 1;
		while (isShort(lines[end])) end++;
		// A short line right over a long one is the headline of what follows.
		if (lines[end] !== undefined && lines[end]?.heading === null) end--;
		if (end - index - 1 >= fewest) verse.fill(true, index + 1, end);
	}
	return verse;
}

function isShort(line: PrintedLine | undefined): boolean {
	if (line === undefined || line.heading !== null || line.text.length > longest) return false;
	return line.text !== '' && !isByline(line.text) && !isBareName(line.text) && !isSignature(line.text);
}
