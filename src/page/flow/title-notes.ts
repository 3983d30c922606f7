// Lines between a title and its text that say who wrote it: in the type of the text, in the middle or as wide as the column.
import {endsSentence} from '../heal/sentence-end.ts';
import type {PrintedLine} from '../printed-line.ts';
import {isBareName, isByline, isSignature} from '../roles/byline.ts';
import {isCentred, isIndented} from '../setting.ts';

/** Of larger type than the text, as a multiple of it. */
const titleSize = 1.15;

/** Bylines of the pages seen take two lines, with the place under them three. */
const most = 3;

/**
 * Which lines of a page, set in the type of the text, are notes under a title: no more than three right under it, none
 * of them a sentence, that are a name or end in the middle of the column, over a line that opens a paragraph.
 */
export function titleNotes(lines: readonly PrintedLine[]): boolean[] {
	const found = lines.map(() => false);
	for (const [index, {set}] of lines.entries()) {
		const first = index + 1;
		if (!set || set.size < titleSize) continue;
		// Names may run over into a line in the middle, which looks like the first of a paragraph.
		for (let end = first + most; end > first; end--) {
			const notes = lines.slice(first, end);
			if (!notes.every(isNote) || !areNotes(notes, lines[end])) continue;
			found.fill(true, first, end);
			break;
		}
	}
	return found;
}

function isNote({set, text}: PrintedLine): boolean {
	if (!set || set.size >= titleSize || endsSentence(text) || /[。；：:]/u.test(text)) return false;
	return isCentred(set) || set.left < 0.8;
}

function areNotes(notes: readonly PrintedLine[], below: PrintedLine | undefined): boolean {
	if (!below?.set || !isIndented(below.set)) return false;
	const words = notes.map(({text}) => text).join('');
	if (isByline(words) || isBareName(words) || isSignature(words)) return true;
	// Of verse, too, short lines may stand in the middle by chance.
	const last = notes.at(-1)?.set;
	return last !== null && last !== undefined && isCentred(last) && below.set.right < 1.5;
}
