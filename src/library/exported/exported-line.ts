// The lines of an exported library: the first names the format, every other is a page.
import {lineRoles} from '../../page/hints.ts';
import {isKnownMisreading} from '../../page/misreading.ts';
import {isTag} from '../reading-state.ts';
import {isDate} from '../sqlite/position.ts';
import type {ExportedPage} from './exported-page.ts';
import {
	both,
	count,
	flag,
	kinds,
	listOf,
	oneOf,
	orNull,
	partial,
	record,
	type Shape,
	text,
	textThat,
} from './shape.ts';

/** The object in the first line of an exported library. */
export const exportHeader = {format: 'paper-tui library', version: 1} as const;

/** How every exported library begins, of whatever version. */
export const exportOpening = '{"format":"paper-tui library"';

const id = textThat(given => /^[0-9a-hjkmnp-tv-z]{10}$/u.test(given));
const date = textThat(isDate);
const range: Shape = value =>
	Array.isArray(value) && value.length === 2 && value.every(count) && 0 < value[0] && value[0] <= value[1];
const optionalText = orNull(text);

const article = record({
	section: optionalText,
	kicker: optionalText,
	headline: optionalText,
	headlineMade: flag,
	subhead: optionalText,
	byline: optionalText,
	dateline: optionalText,
	docDate: optionalText,
	body: listOf(record({kind: oneOf('paragraph', 'subhead'), text})),
	jumps: listOf(record({kind: oneOf('to', 'from'), page: text})),
	sourceNote: optionalText,
	editorMark: optionalText,
	lines: listOf(range),
});

const change = kinds({
	page: partial({outlet: optionalText, date: orNull(date), page: optionalText}),
	headline: record({headline: optionalText}),
	text: record({block: count, offset: count, from: text, to: text, left: text, right: text}),
	merge: record({with: id}),
	split: record({block: count, opening: text, newId: id}),
	removal: record({characters: count}),
});

const stands = record({stands: text});
const known = kinds({
	doubled: stands,
	joined: stands,
	looped: stands,
	'number-missing': record({expected: count, before: text}),
	'number-misread': record({stands: text, expected: count}),
	'number-repeated': stands,
	unclosed: stands,
	unopened: stands,
	disagreeing: record({stands: text, elsewhere: text}),
	lost: record({count, codePoints: listOf(text)}),
});
const ofAnyKind = record({kind: text});
const misreading: Shape = value =>
	ofAnyKind(value) && (known(value) || !isKnownMisreading(value as {kind: string}));
const warning = record({
	line: count,
	kind: oneOf('truncated', 'headline-unplaced', 'misreading'),
	message: text,
	misreading: orNull(misreading),
});

const state = {read: flag, starred: flag, position: count, note: optionalText};
/** An older version knew no tags. */
const tags = partial({tags: listOf(textThat(isTag))});

const number: Shape = value => Number.isFinite(value);
const facts = partial({
	outlet: optionalText,
	date: orNull(date),
	issueNumber: optionalText,
	cn: optionalText,
	page: optionalText,
});
const box: Shape = value => Array.isArray(value) && value.length === 4 && value.every(number);
const hint = partial({
	role: oneOf(...lineRoles),
	article: count,
	block: count,
	box,
	size: number,
	confidence: number,
});
const issue = partial({issue: partial({outlet: optionalText, date: orNull(date)})});
const hints = partial({hints: both(record({facts, lines: listOf(orNull(hint))}), issue)});

const page = record({
	source: text,
	outlet: optionalText,
	date: orNull(date),
	page: optionalText,
	outletGuess: optionalText,
	dateGuess: optionalText,
	issueNumber: optionalText,
	cn: optionalText,
	articles: listOf(record({id, article})),
	captions: listOf(record({text, credit: optionalText, article: orNull(count), lines: listOf(range)})),
	furniture: listOf(range),
	warnings: listOf(warning),
	corrections: listOf(
		record({
			articleId: orNull(id),
			change,
			states: orNull(
				record({id, before: orNull(both(partial(state), tags)), after: both(partial(state), tags)}),
			),
		}),
	),
	aliases: listOf(record({id, leadsTo: id, cause: oneOf('corrected', 'restored')})),
	states: listOf(both(record({id, ...state}), tags)),
	text,
});

/** The version in the first line of an exported library; null if it is none. */
export function exportVersion(line: string): number | null {
	const header = parsed(line);
	if (!record({format: oneOf(exportHeader.format), version: count})(header)) return null;
	return (header as {version: number}).version;
}

/** The page in a line; null if the line is damaged or was never one. */
export function exportedPageIn(line: string): ExportedPage | null {
	const value = parsed(line);
	if (!page(value) || !hints(value)) return null;
	const exported = value as ExportedPage;
	const ids = new Set(exported.articles.map(({id}) => id));
	const isWhole =
		ids.size === exported.articles.length &&
		exported.captions.every(({article}) => article === null || article < ids.size);
	return isWhole ? exported : null;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
