// Pages of one issue take the paper and the day from each other, and never in the place of their own.
import {describe, expect, it} from 'vitest';
import type {Edition} from '../../src/page/edition.ts';
import {issueAfter, missingFrom, withIssueFacts} from '../../src/page/issue-facts.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {restore} from './page-of.ts';

const page = (outlet: string | null, date: string | null): Edition => ({...restore(''), outlet, date});
const issue = {outlet: '柳湾日报', date: '2021-10-08'};

describe('a page of an issue', () => {
	it.each([
		[page(null, null), issue],
		[page('柳湾日报', null), {date: '2021-10-08'}],
		[page(null, '2021-10-08'), {outlet: '柳湾日报'}],
		[page('柳湾日报', '2021-10-08'), null],
	])('lacks what it does not state itself: %#', (edition, missing) => {
		expect(missingFrom(edition, issue)).toEqual(missing);
	});

	it('that states another paper or day is of another issue', () => {
		expect(missingFrom(page('芦汀日报', null), issue)).toBeNull();
		expect(missingFrom(page(null, '2021-10-09'), issue)).toBeNull();
	});

	it('keeps what it states, and its guesses give way to what the issue states', () => {
		const guessed = {...page(null, '2021-10-09'), outletGuess: '芦汀日报'};
		expect(withIssueFacts(guessed, issue)).toMatchObject({
			outlet: '柳湾日报',
			outletGuess: null,
			date: '2021-10-09',
		});
	});

	it('is restored so again from its text and its hints', () => {
		const hints = {facts: {date: '2021-10-09'}, issue, lines: []};
		expect(restorePage({text: '渡口的船每天开四趟。', hints})).toMatchObject({
			outlet: '柳湾日报',
			date: '2021-10-09',
		});
	});
});

describe('an issue', () => {
	it('is known by the first pages that state something of it', () => {
		const after = issueAfter(issueAfter({}, page('柳湾日报', null)), page(null, '2021-10-08'));
		expect(after).toEqual(issue);
		expect(issueAfter(issue, page(null, null))).toEqual(issue);
	});

	it('is over where a page states another paper and day', () => {
		expect(issueAfter(issue, page('柳湾日报', '2021-10-09'))).toEqual({
			outlet: '柳湾日报',
			date: '2021-10-09',
		});
	});
});
