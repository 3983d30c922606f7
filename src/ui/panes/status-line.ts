// The bottom row: where the reader is, and the keys that help just now.
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {compareFacts, compareHints} from '../compare/status.ts';
import {countedHits, topOfPage} from '../geometry.ts';
import {typedSoFar} from '../key-sequence.ts';
import type {Binding, Command} from '../keymap.ts';
import type {Messages} from '../messages/reader.ts';
import type {Overlay} from '../overlay/overlay.ts';
import {changesLeft} from '../receive-saved.ts';
import {keyLabel, keyOf, taughtKey} from '../remap.ts';
import {nextRequest} from '../search/next-request.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {runningWork, stopsWithBack} from '../work/work.ts';
import {progress} from './article-pane.ts';
import {placeInList} from './articles-pane.ts';

/** A key and what it does. */
export type Hint = readonly [key: string, text: string];

/** The status line, exactly `width` cells: facts at the left, as many hints as there is room for at the right. */
export function statusLine(state: State, width: number): Row {
	const messages = wordingFor(state);
	if (state.fault !== null)
		return fitRow([{text: messages.drawn(` ${state.fault}`), role: 'warning'}], width);
	if (state.notice !== null) return fitRow([{text: messages.drawn(` ${state.notice}`), role: 'note'}], width);
	const left = ` ${facts(state, messages).join('  ')}`;
	const room = width - cellWidth(left) - 1;
	const notes = notesFor(state, messages);
	// How to stop what runs is worth more than what other keys do.
	const isRunning = runningWork(state, messages) !== null;
	const [kept = notes.at(-1)] = isRunning ? notes.slice(1).filter(text => cellWidth(text) + 2 <= room) : [];
	const hints = hintSpans(hintsFor(state, messages), room - (kept ? cellWidth(kept) + 2 : 0));
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

/** Which of the places is on the screen that the words to be found stand at. */
export function foundInText(state: State, messages: Messages): string {
	const {hit, top} = state.article;
	const {stops, isAll} = countedHits(state);
	if (stops.length === 0) return '';
	return messages.hit(stops.filter(row => topOfPage(state, row) <= (hit ?? top)).length, stops.length, isAll);
}

function facts(state: State, messages: Messages): string[] {
	if (state.pending !== null) return [typedSoFar(state.pending)];
	if (state.help !== null || state.overlay !== null) return [];
	if (state.comparing !== null) return compareFacts(state.comparing, wordingFor(state));
	if (state.focus === 'outlets' && state.search === null) return [placeInOutlets(state)];
	const found = searchSummary(state, messages);
	if (state.focus !== 'article') return [placeInList(state), found].filter(fact => fact !== '');
	const {stored} = state.article;
	const marks = stored && state.marks.get(stored.id);
	const isStarred = marks?.starred ?? stored?.starred ?? false;
	return [
		placeInList(state),
		progress(state),
		foundInText(state, messages),
		isStarred ? messages.starred : '',
	].filter(fact => fact !== '');
}

/** What is always to be known about the papers that are open and what is done to them, the longest wording first. */
function notesFor(state: State, messages: Wording): readonly string[] {
	const running = workNotes(state, messages);
	if (state.heldUp !== null) {
		const unsaved = messages.unsaved(changesLeft(state));
		return [...running.map(note => `${unsaved}  ${note}`), unsaved];
	}
	if (running.length > 0) return running;
	if (state.search || state.help !== null) return [];
	if (state.source === 'seeds')
		return [messages.seedsNote(taughtKey('import', state.bindings)), messages.seedsNoteShort];
	return state.source === 'paths' ? [messages.pathsNote] : [];
}

/** What runs, how far it is and how to stop it. */
function workNotes(state: State, messages: Wording): readonly string[] {
	const work = runningWork(state, messages);
	if (work === null) return [];
	const soFar = messages.drawn(work);
	const [shortest = soFar] = soFar.split(' · ');
	const stops = messages.workStops(taughtKey(stopsWithBack(state) ? 'back' : 'interrupt', state.bindings));
	return [`${soFar}  ${stops}`, `${shortest}  ${stops}`, shortest];
}

function placeInOutlets({outlets}: State): string {
	const {selected} = outlets.position;
	return outlets.items && selected >= 0 ? `${selected + 1}/${outlets.items.length + 1}` : '';
}

function hintsFor(state: State, messages: Messages): readonly Hint[] {
	// An action that was left without a key is not taught.
	const taught = (...hints: readonly (readonly [command: Command, text: string])[]): Hint[] =>
		hints.flatMap(([command, text]) => {
			const key = keyOf(command, state.bindings);
			return key === null ? [] : [[keyLabel(key), text] as const];
		});
	if (state.help !== null) return taught(['quit', messages.hintBack]);
	const {overlay} = state;
	if (overlay !== null) return overlayHints(overlay, state.bindings, messages);
	if (state.comparing !== null) return compareHints(state.comparing, messages);
	if (state.facet !== null) return taught(['into', messages.filter], ['quit', messages.hintBack]);
	if (state.correcting?.step === 'menu' || state.taking !== null) return [['Esc', messages.hintBack]];
	if (state.correcting?.step === 'parting') {
		return taught(
			['down', messages.keyDown],
			['up', messages.keyUp],
			['into', messages.hintSplit],
			['back', messages.hintBack],
		);
	}
	const isOutermost = state.focus === 'outlets' && state.search === null;
	const always = taught(
		['search', messages.hintSearch],
		['help', messages.hintHelp],
		['quit', isOutermost ? messages.hintLeave : messages.hintBack],
	);
	if (state.focus !== 'article') return [...taught(['into', messages.hintOpen]), ...always];
	const jumps = state.article.stored?.article.jumps ?? [];
	return [
		...(jumps.length > 0 ? taught(['follow', messages.hintFollow]) : []),
		...taught(
			['raw', state.rawWanted ? messages.hintText : messages.hintRaw],
			state.search || state.find ? ['next-hit', messages.hintNextHit] : ['read-on', messages.hintReadOn],
		),
		...always,
	];
}

function overlayHints(overlay: Overlay, bindings: readonly Binding[], messages: Messages): readonly Hint[] {
	const keysOf = (...commands: readonly Command[]) =>
		commands.flatMap(command => keyOf(command, bindings)?.replace('Page', 'Pg') ?? []);
	const hint = (text: string, ...commands: readonly Command[]): Hint[] => {
		const keys = keysOf(...commands);
		return keys.length === 0 ? [] : [[keys.join(' '), text]];
	};
	const back: Hint = ['Esc', messages.hintBack];
	switch (overlay.kind) {
		case 'calendar':
			return [
				...hint(messages.hintMonth, 'previous-month', 'following-month'),
				...hint(messages.hintIssue, 'previous-issue-day', 'following-issue-day'),
				...hint(messages.hintDay, 'previous-day', 'following-week', 'previous-week', 'following-day'),
				...hint(messages.hintOpen, 'open-day'),
				back,
			];
		case 'page-map':
			return [
				...hint(messages.hintPage, 'previous-page', 'following-page'),
				...hint(messages.hintOpen, 'open-mapped'),
				back,
			];
		case 'outline':
		case 'tag-list':
			return [...hint(messages.hintOpen, 'into'), back];
		default:
			return [['Enter', messages.hintOpen], back];
	}
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
