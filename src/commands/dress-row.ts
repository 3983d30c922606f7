// A row as a line of terminal output, its roles as SGR attributes that stand out on any background.

import {withoutSecondCells} from '../typeset/ambiguous.ts';
import {plainText} from '../typeset/plain-text.ts';
import type {Role, Row} from '../typeset/row.ts';

const bold = ['\u001b[1m', '\u001b[22m'] as const;
const dim = ['\u001b[2m', '\u001b[22m'] as const;
const yellow = ['\u001b[33m', '\u001b[39m'] as const;

const attributes: Partial<Record<Role, readonly [on: string, off: string]>> = {
	headline: bold,
	subhead: bold,
	title: bold,
	hit: bold,
	byline: dim,
	section: dim,
	caption: dim,
	jump: dim,
	note: dim,
	faint: dim,
	warning: yellow,
};

/** The row with a line end and without the spaces that fill it up; without attributes unless `styled`. */
export function dressRow(row: Row, styled: boolean): string {
	if (!styled) return `${withoutSecondCells(plainText(row))}\n`;
	const kept = row.slice(0, row.findLastIndex(span => span.text.trimEnd() !== '') + 1);
	const dressed = kept.map(({text, role}, index) => {
		const shown = index === kept.length - 1 ? text.trimEnd() : text;
		const [on, off] = attributes[role] ?? ['', ''];
		return on + shown + off;
	});
	return `${withoutSecondCells(dressed.join(''))}\n`;
}
