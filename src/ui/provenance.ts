// How the reader names where an article comes from; a guess carries a question mark.
import path from 'node:path';
import type {Provenance} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {cellWidth} from '../typeset/width.ts';
import {cutMark, headOf} from './cut.ts';
import type {Messages} from './messages/reader.ts';

/** A paper's name is not cut to fewer cells: it says as much as the page number behind the date. */
const leastOfName = 10;

type Origin = Omit<Provenance, 'source'> & {readonly source: string};

/** The paper: its name, else a guess marked with `?`, else the name of the file. */
export function outletLabel(origin: Origin): string {
	if (origin.outlet !== null) return safe(origin.outlet, {oneLine: true});
	if (origin.outletGuess !== null) return `${safe(origin.outletGuess, {oneLine: true})}?`;
	return safe(path.basename(origin.source), {oneLine: true});
}

/** The date as YYYY-MM-DD, a guess marked with `?`, or a word for a page without one. */
export function dateLabel(origin: Origin, messages: Messages): string {
	if (origin.date !== null) return safe(origin.date, {oneLine: true});
	if (origin.dateGuess !== null) return `${safe(origin.dateGuess, {oneLine: true})}?`;
	return messages.undated;
}

/** Date and page number. */
export function issueLabel(origin: Origin, messages: Messages): string {
	const date = dateLabel(origin, messages);
	return origin.page === null ? date : `${date} ${messages.pageNumber(safe(origin.page, {oneLine: true}))}`;
}

/** Date and page number as far as they are known or guessed; empty where neither is. */
export function knownIssueLabel(origin: Origin, messages: Messages): string {
	const isDated = origin.date !== null || origin.dateGuess !== null;
	if (isDated) return issueLabel(origin, messages);
	return origin.page === null ? '' : messages.pageNumber(safe(origin.page, {oneLine: true}));
}

/**
 * A paper's name and a date or page behind it in `width` cells, both ready to be shown: where there is too little room it
 * is the name that is cut, as long as enough of it is left.
 */
export function labelWithin(name: string, issue: string, width: number): string {
	const whole = `${name} ${issue}`.trimEnd();
	const room = width - cellWidth(issue) - 1;
	if (issue === '' || cellWidth(whole) <= width || room < leastOfName) return whole;
	return `${headOf(name, room - cutMark.length)}${cutMark} ${issue}`;
}

/** Whether two articles are of the same paper, date and page number, as far as these are known or guessed. */
export function sameIssue(one: Origin, other: Origin): boolean {
	const isNamed = one.outlet !== null || one.outletGuess !== null;
	return (
		one.outlet === other.outlet &&
		one.outletGuess === other.outletGuess &&
		(isNamed || one.source === other.source) &&
		one.date === other.date &&
		one.dateGuess === other.dateGuess &&
		one.page === other.page
	);
}

/** Whether two articles stand on the same page of the same issue. */
export function samePage(one: Origin, other: Origin): boolean {
	return one.source === other.source && one.page === other.page && one.date === other.date;
}
