// What the bottom line shows while something is typed: as much of it as fits around the cursor, and a word beside it.

import {parseQuery} from '../search/parse-query.ts';
import {fitRow} from '../typeset/fit.ts';
import type {Row} from '../typeset/row.ts';
import {cellWidth} from '../typeset/width.ts';
import type {Question} from './correct/correcting.ts';
import {headOf, tailOf} from './cut.ts';
import {queryProblemMessage} from './messages/query-problem.ts';
import type {Messages, TextKey} from './messages/reader.ts';
import {overlayField} from './overlay/apply-to-overlay.ts';
import type {Overlay} from './overlay/overlay.ts';
import {foundInText, searchSummary} from './panes/status-line.ts';
import {isMisnamed} from './search/naming.ts';
import {namesTyped, queryOf, unknownName} from './search/query-of.ts';
import type {SearchState} from './search/search-state.ts';
import type {State} from './state.ts';
import type {TextField} from './text-field.ts';
import {type Wording, wordingFor} from './wording.ts';

export type FieldLine = {
	/** What opens the line. */
	readonly prompt: string;
	/** The part of the field's text there is room for. */
	readonly shown: string;
	/** Cells before the cursor, with the prompt. */
	readonly cursor: number;
	/** Fills the rest of the line. */
	readonly aside: Row;
};

type Writing = {readonly prompt: string; readonly field: TextField; readonly aside: string};

const prompts: Readonly<Record<Question['what'], TextKey>> = {
	outlet: 'correctOutlet',
	date: 'correctDate',
	headline: 'correctHeadline',
	wrong: 'correctWrong',
	right: 'correctRight',
};

/** Where the cursor is shown, in cells from the upper left corner of the screen; null while nothing is typed. */
export function cursorOf(state: State): {readonly x: number; readonly y: number} | null {
	const {columns, rows} = state.size;
	const line = rows > 1 ? fieldLine(state, columns) : null;
	return line && {x: line.cursor, y: rows - 1};
}

/** The line in `width` cells; null while nothing is typed. */
export function fieldLine(state: State, width: number): FieldLine | null {
	const writing = whatIsTyped(state);
	if (writing === null) return null;
	const {prompt} = writing;
	const messages = wordingFor(state);
	const before = messages.drawn(writing.field.before);
	const after = messages.drawn(writing.field.after);
	const opening = cellWidth(prompt);
	const aside = opening + cellWidth(writing.aside) + 1 < width / 2 ? writing.aside : '';
	// One cell for the cursor behind the text.
	const room = Math.max(0, width - opening - 1 - (aside === '' ? 0 : cellWidth(aside) + 2));
	const head = tailOf(before, room);
	const shown = head + headOf(after, room - cellWidth(head));
	const rest = width - opening - cellWidth(shown);
	const gap = Math.max(0, rest - cellWidth(aside) - 1);
	const filled = fitRow(
		[
			{text: ' '.repeat(gap), role: 'plain'},
			{text: aside, role: 'note'},
		],
		rest,
	);
	return {prompt, shown, cursor: opening + cellWidth(head), aside: filled};
}

/** Whether keys go into a field. */
export function isTyping(state: State): boolean {
	return whatIsTyped(state) !== null;
}

function whatIsTyped(state: State): Writing | null {
	const {correcting, search, help} = state;
	if (help !== null) return null;
	const messages = wordingFor(state);
	if (correcting?.step === 'asking') {
		const label = messages[prompts[correcting.question.what]];
		return {prompt: ` ${label}: `, field: correcting.field, aside: messages.hintAnswer};
	}
	if (correcting !== null) return null;
	if (state.overlay) {
		const field = overlayField(state.overlay);
		// What is typed to find an action is not kept.
		const aside = state.overlay.kind === 'palette' ? '' : messages.hintAnswer;
		return field && {prompt: promptOf(state.overlay, messages), field, aside};
	}
	if (state.find?.editing)
		return {prompt: '\\', field: state.find.field, aside: foundInText(state, messages)};
	if (state.outletFilter) {
		return {prompt: ` ${messages.filter}: `, field: state.outletFilter.field, aside: ''};
	}
	if (search !== null && state.naming) {
		const aside = isMisnamed(state.naming) ? messages.searchNameWrong : messages.hintAnswer;
		return {prompt: ` ${messages.saveSearchAs}: @`, field: state.naming, aside};
	}
	if (!search?.editing) return null;
	const prompt = search.narrowed === null ? '/' : ` ${messages.filter}: `;
	return {prompt, field: search.field, aside: asideOf(search, state, messages)};
}

/** What is wrong with the query, or the names it may go on with, or what it has found. */
function asideOf(search: SearchState, state: State, messages: Wording): string {
	const names = namesTyped(search);
	if (names.length > 0) return messages.drawn(names.map(name => `@${name}`).join(' '));
	const unknown = unknownName(search);
	if (unknown !== null) return messages.drawn(messages.searchNameUnknown(unknown));
	const [problem] = parseQuery(queryOf(search)).problems;
	return problem
		? messages.drawn(queryProblemMessage(state.language, problem))
		: searchSummary(state, messages);
}

function promptOf(overlay: Overlay, messages: Messages): string {
	if (overlay.kind === 'note') return ` ${messages.note}: `;
	return overlay.kind === 'tag-field' ? ` ${messages.collections}: ` : ':';
}
