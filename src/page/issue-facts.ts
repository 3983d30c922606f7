// What pages of one issue take from each other: the paper and the day, which the first page states for all.
import type {Edition} from './edition.ts';
import type {IssueFacts} from './hints.ts';

/**
 * What is known of an issue after one more of its pages: what a page states of both stands for the pages after it, for
 * a document may hold issue after issue.
 */
export function issueAfter(issue: IssueFacts, {outlet, date}: Edition): IssueFacts {
	return outlet !== null && date !== null
		? {outlet, date}
		: {outlet: issue.outlet ?? outlet, date: issue.date ?? date};
}

/** What a page lacks and its issue states; null where that is nothing, or the page is of another issue. */
export function missingFrom({outlet, date}: Edition, issue: IssueFacts): IssueFacts | null {
	const isAnother =
		(outlet !== null && issue.outlet && outlet !== issue.outlet) ||
		(date !== null && issue.date && date !== issue.date);
	const missing = {
		...(outlet === null && issue.outlet && {outlet: issue.outlet}),
		...(date === null && issue.date && {date: issue.date}),
	};
	return isAnother || Object.keys(missing).length === 0 ? null : missing;
}

/** The edition with what its issue states where it states nothing itself. */
export function withIssueFacts(edition: Edition, {outlet, date}: IssueFacts): Edition {
	return {
		...edition,
		...(edition.outlet === null && outlet && {outlet, outletGuess: null}),
		...(edition.date === null && date && {date, dateGuess: null}),
	};
}
