// How the reader names where an article comes from; a guess carries a question mark.
import path from 'node:path';
import type {Provenance} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Messages} from './messages/reader.ts';

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

/** Paper, date and page as far as they are known or guessed. */
export function originLabel(origin: Origin, messages: Messages): string {
	const isDated = origin.date !== null || origin.dateGuess !== null;
	const page = origin.page === null ? '' : messages.pageNumber(safe(origin.page, {oneLine: true}));
	const issue = isDated ? issueLabel(origin, messages) : page;
	return `${outletLabel(origin)} ${issue}`.trimEnd();
}

/** Whether two articles stand on the same page of the same issue. */
export function samePage(one: Origin, other: Origin): boolean {
	return one.source === other.source && one.page === other.page && one.date === other.date;
}
