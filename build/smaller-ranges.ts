// What the bundle replaces in pdf.js so that a damaged PDF costs less; the build fails where pdf.js is no longer what
// the replacement was written for.
import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';
import {replacedOnce} from './quicker-ink.ts';

/**
 * Has pdf.js refuse a range of more than 2^17 codes in a table of characters, where it takes up to 2^24. Codes have two
 * bytes, seldom three or four of which few are in use; a range of millions stands in damaged tables alone, and all its
 * codes are gone through in one step that no bound on time can break off.
 */
export const smallerRanges: Plugin = {
	name: 'smaller-ranges',
	setup({onLoad}) {
		onLoad({filter: /\/unpdf\/dist\/pdfjs\.mjs$/}, async ({path: file}) => ({
			contents: replacedOnce(
				await readFile(file, 'utf8'),
				',at=2**24-1;var CMap=',
				',at=2**17-1;var CMap=',
				'pdf.js',
			),
			loader: 'js',
		}));
	},
};
