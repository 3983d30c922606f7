// Restores the pages of a source one after the other, so that pages of an issue learn what those before them state.
import type {FormatPage} from '../formats/format.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import type {IssueFacts} from '../page/hints.ts';
import {issueAfter, missingFrom, withIssueFacts} from '../page/issue-facts.ts';
import {restorePage} from '../page/restore-page.ts';

/** A page of a source with its edition, made of its text and its hints. */
export type RestoredPage = FormatPage & Pick<NewPage, 'edition'>;

/** The pages in their order, and what stands in the place of some. */
export async function* restoreIssue(
	pages: AsyncIterable<FormatPage | SourceError>,
): AsyncGenerator<RestoredPage | SourceError> {
	let issue: {readonly name: string | undefined; readonly facts: IssueFacts} = {name: undefined, facts: {}};
	for await (const page of pages) {
		if (page instanceof SourceError) {
			yield page;
			continue;
		}
		const edition = restorePage(page);
		const known = page.issue !== undefined && page.issue === issue.name ? issue.facts : {};
		const missing = missingFrom(edition, known);
		issue = {name: page.issue, facts: issueAfter(known, edition)};
		if (missing === null) yield {...page, edition};
		else {
			const hints = {...(page.hints ?? {facts: {}, lines: []}), issue: missing};
			yield {...page, hints, edition: withIssueFacts(edition, missing)};
		}
	}
}
