// The bottom row: where the reader is, and the keys that help just now.
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {countedHits, topOfPage} from '../geometry.ts';
import type {Messages} from '../messages/reader.ts';
import {changesLeft} from '../receive-saved.ts';
import {nextRequest} from '../search/next-request.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {progress} from './article-pane.ts';
import {placeInList} from './articles-pane.ts';

type Hint = readonly [key: string, text: string];

/** The status line, exactly `width` cells: facts at the left, as many hints as there is room for at the right. */
export function statusLine(state: State, width: number): Row {
	const messages = wordingFor(state);
	if (state.fault !== null)
		return fitRow([{text: messages.drawn(` ${state.fault}`), role: 'warning'}], width);
	if (state.notice !== null) return fitRow([{text: messages.drawn(` ${state.notice}`), role: 'note'}], width);
	const left = ` ${facts(state, messages).join('  ')}`;
	const room = width - cellWidth(left) - 1;
	const notes = notesFor(state, messages);
	const shortest = notes.at(-1);
	const hints = hintSpans(hintsFor(state, messages), room - (shortest ? cellWidth(shortest) + 2 : 0));
	const gap = Math.max(0, room - hints.reduce((sum, span) => sum + cellWidth(span.text), 0));
	const note = notes.find(text => cellWidth(text) + 2 <= gap) ?? '';
	const spans: Span[] = [
		{text: left, role: 'faint'},
		{text: ' '.repeat(gap - cellWidth(note)), role: 'plain'},
		{text: note, role: 'note'},
		...hints,
	];
	return fitRow(spans, width);
}

/** How much was found, and whether that is all. */
export function searchSummary(state: State, messages: Messages): string {
	const {search} = state;
	if (!search?.answer) return '';
	const count = search.answer.hits.length;
	if (nextRequest(search)) return messages.foundSoFar(count);
	const {open, tally} = search.answer;
	if (open.length === 0) return messages.found(count);
	return tally ? messages.foundOf(count, tally.articles, tally.share === 1) : messages.foundAtLeast(count);
}

function facts(state: State, messages: Messages): string[] {
	if (state.help !== null) return [];
	if (state.focus === 'outlets' && state.search === null) return [placeInOutlets(state)];
	const found = searchSummary(state, messages);
	if (state.focus !== 'article') return [placeInList(state), found].filter(fact => fact !== '');
	const {stored, hit, top} = state.article;
	const {stops, isAll} = countedHits(state);
	const marks = stored && state.marks.get(stored.id);
	const isStarred = marks?.starred ?? stored?.starred ?? false;
	return [
		placeInList(state),
		progress(state),
		stops.length > 0
			? messages.hit(stops.filter(row => topOfPage(state, row) <= (hit ?? top)).length, stops.length, isAll)
			: '',
		isStarred ? messages.starred : '',
	].filter(fact => fact !== '');
}

/** What is always to be known about the papers that are open and what is done to them, the longest wording first. */
function notesFor(state: State, messages: Messages): readonly string[] {
	if (state.heldUp !== null) return [messages.unsaved(changesLeft(state))];
	if (state.search || state.help !== null) return [];
	if (state.source === 'seeds') return [messages.seedsNote, messages.seedsNoteShort];
	return state.source === 'paths' ? [messages.pathsNote] : [];
}

function placeInOutlets({outlets}: State): string {
	return outlets.items ? `${outlets.position.selected + 1}/${outlets.items.length + 1}` : '';
}

function hintsFor(state: State, messages: Messages): readonly Hint[] {
	if (state.help !== null) return [['q', messages.hintBack]];
	if (state.facet !== null) {
		return [
			['Enter', messages.filter],
			['q', messages.hintBack],
		];
	}
	if (state.correcting?.step === 'menu') return [['Esc', messages.hintBack]];
	if (state.correcting?.step === 'parting') {
		return [
			['j', messages.keyDown],
			['k', messages.keyUp],
			['Enter', messages.hintSplit],
			['Esc', messages.hintBack],
		];
	}
	const always: readonly Hint[] = [
		['/', messages.hintSearch],
		['?', messages.hintHelp],
		['q', state.focus === 'outlets' && state.search === null ? messages.hintLeave : messages.hintBack],
	];
	if (state.focus !== 'article') return [['Enter', messages.hintOpen], ...always];
	const other: Hint = ['v', state.rawWanted ? messages.hintText : messages.hintRaw];
	const jumps = state.article.stored?.article.jumps ?? [];
	const jump: readonly Hint[] = jumps.length > 0 ? [['f', messages.hintFollow]] : [];
	return [
		...jump,
		other,
		state.search ? ['n', messages.hintNextHit] : ['Space', messages.hintReadOn],
		...always,
	];
}

function hintSpans(hints: readonly Hint[], room: number): Span[] {
	const spans: Span[] = [];
	let left = room;
	// The last hints are the ones a newcomer needs: the first give way.
	for (const [key, text] of hints.toReversed()) {
		const width = cellWidth(key) + cellWidth(text) + 4;
		if (width > left) break;
		left -= width;
		spans.unshift(
			{text: '   ', role: 'plain'},
			{text: key, role: 'headline'},
			{text: ` ${text}`, role: 'faint'},
		);
	}
	return spans;
}
