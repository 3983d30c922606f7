// The text of a passage: of the body as the page has it, of all else as it is set.
import type {StoredArticle} from '../../library/library.ts';
import {safe} from '../../terminal/safe.ts';
import {withoutSecondCells} from '../../typeset/ambiguous.ts';
import type {ArticleRows} from '../../typeset/article-rows.ts';
import {inkIn} from '../../typeset/ink.ts';
import {plainText} from '../../typeset/plain-text.ts';
import {rowOfText, textBefore} from '../text-place.ts';

/**
 * The text from place `from` up to, not including, `to`, both counted in characters other than spaces. Paragraphs, and rows that
 * are of none, stand on lines of their own. Safe for the terminal.
 */
export function passageText(stored: StoredArticle, rows: ArticleRows, from: number, to: number): string {
	const parts: string[] = [];
	let place = from;
	while (place < to) {
		const row = rowOfText(rows, place);
		const block = rows.blockAt(row);
		const first = block === null ? row : (rows.firstOfBlock(block) ?? row);
		const start = textBefore(rows, first);
		const shown = rows.row(row);
		const text =
			block === null
				? withoutSecondCells(plainText(shown ?? []))
				: safe(stored.article.body[block]?.text ?? '');
		const end = start + inkIn(text);
		if (end <= place) break;
		parts.push(stretch(text, place - start, Math.min(to, end) - start));
		place = end;
	}
	return parts.join('\n');
}

/** The part of a text from one of its characters other than spaces up to another. */
function stretch(text: string, from: number, to: number): string {
	let ink = 0;
	let begin = text.length;
	for (let index = 0; index < text.length; index++) {
		if (/\s/u.test(text.charAt(index))) continue;
		if (ink === from) begin = index;
		ink++;
		if (ink === to) return text.slice(begin, index + 1);
	}
	return text.slice(begin);
}
