// The reader as lines that a screen reader can say one after another: what has the focus, and nothing beside it.

import {withoutSecondCells} from '../typeset/ambiguous.ts';
import {plainText} from '../typeset/plain-text.ts';
import {fieldLine} from './field-line.ts';
import {articleHeights} from './geometry.ts';
import {type Messages, readerMessages} from './messages/reader.ts';
import {shownOutlets} from './outlet-filter.ts';
import {overlayRows} from './overlay/overlay-rows.ts';
import {screenRows} from './screen.ts';
import {listedCount, listPosition, type State} from './state.ts';

/** A width at which one pane shows at a time. */
const mostColumns = 79;

/** The columns that a reader in lines has, on a terminal with so many. */
export function linearColumns(columns: number): number {
	return Math.min(columns, mostColumns);
}

/**
 * The rows of the screen with something on them, of a list the title, the chosen entry and the bottom line alone. They are as
 * wide as their text. The state must be no wider than `linearColumns` says.
 */
export function linearRows(state: State): string[] {
	const rows = screenRows(state).map(row => withoutSecondCells(plainText(row)));
	const field = fieldLine(state, state.size.columns);
	const bottom = field
		? `${field.prompt}${field.shown} ${plainText(field.aside).trim()}`
		: (rows.at(-1) ?? '');
	if (state.overlay !== null && state.help === null) return [...linearOverlay(state), bottom].map(trimmed);
	const chosen = chosenRows(state);
	const shown = chosen === null ? rows.slice(0, -1) : [rows[0] ?? '', ...rows.slice(...chosen)];
	const [title = '', ...others] = shown;
	const messages = readerMessages(state.language);
	const said = chosen === null ? others : others.map(row => spoken(row, messages));
	return [title.replace(/^>/u, ''), ...said, bottom].map(trimmed).filter(row => row !== '');
}

/** What lies over the panes: its title and what is chosen in it. */
function linearOverlay(state: State): string[] {
	const {columns, rows} = state.size;
	const [title = '', ...others] = overlayRows(state, {width: columns, height: rows}).map(plainText);
	const isChosen = (row: string) => / ?> \S/u.test(row);
	const said = state.overlay?.kind === 'calendar' ? others.slice(-1) : others.filter(isChosen);
	return [title.replace(/^>/u, ''), ...said.map(row => row.replace(/^> /u, ''))];
}

function trimmed(row: string): string {
	return withoutSecondCells(row).trim().replace(/ {2,}/gu, '  ');
}

/** A row of a list with words in the place of the marks before and behind it, which are passed over when read aloud. */
function spoken(row: string, messages: Messages): string {
	return row
		.replace(
			/^> (.*) \*(\d+)$/u,
			(_, name: string, count: string) => `${name.trim()}${messages.spokenUnreadCount(count)}`,
		)
		.replace(/^>([* ])([+ ])([~ ])/u, (_, unread: string, starred: string, noted: string) =>
			[
				unread === '*' ? messages.spokenUnread : '',
				starred === '+' ? messages.spokenStarred : '',
				noted === '~' ? messages.note : '',
				'',
			]
				.filter((word, index) => word !== '' || index === 3)
				.join(' '),
		);
}

/** From which row of the screen to which the chosen entry of a list stands; null where no list is what matters. */
function chosenRows(state: State): readonly [from: number, to: number] | null {
	const isCovered =
		state.comparing !== null || state.help !== null || state.facet !== null || state.taking !== null;
	if (
		isCovered ||
		state.focus === 'article' ||
		(state.correcting !== null && state.correcting.step !== 'asking')
	) {
		return null;
	}
	if (state.focus === 'outlets') {
		const shown = shownOutlets(state);
		const {top, selected} = state.outlets.position;
		const row = 1 + shown.indexOf(selected) - top;
		return state.outlets.items === null || shown.length === 0 ? null : [row, row + 1];
	}
	if (listedCount(state) === 0) return null;
	const {top, selected} = listPosition(state);
	const heightOf = articleHeights(state);
	let from = 1;
	for (let index = top; index < selected; index++) from += heightOf(index, index === top);
	return [from, from + heightOf(selected, selected === top)];
}
