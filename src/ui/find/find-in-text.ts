// Opens and leaves the field for words to be found in the open article, and goes from one place of them to the next.
import {contentRows, firstHitFrom, hitStops, pagesOf, topForHit, topOfPage} from '../geometry.ts';
import {readerMessages} from '../messages/reader.ts';
import {focusOn} from '../open-pane.ts';
import type {State} from '../state.ts';
import {type Edit, edit, emptyField} from '../text-field.ts';
import {type Finding, queryOf} from './finding.ts';

/** The state with the field open, empty or with the words that are being found. */
export function openFind(state: State): State {
	const shown = focusOn(state, 'article');
	if (shown.focus !== 'article' || shown.article.stored === null) return state;
	const {top, hit} = shown.article;
	return {...shown, find: {field: shown.find?.field ?? emptyField, editing: true, from: {top, hit}}};
}

/** The state after an edit of the words: at the first place of them from where the text stood, or there if there is none. */
export function editFind(state: State, find: Finding, change: Edit): State {
	const edited = {...state, find: {...find, field: edit(find.field, change)}};
	const {top} = find.from;
	const hit = firstHitFrom(edited, topOfPage(edited, top)) ?? firstHitFrom(edited, 0);
	if (hit === null) return {...edited, article: {...edited.article, ...find.from}};
	return standAtHit(edited, hit);
}

/** Enter: the words stay lit up; none at all are given up. */
export function takeFind(state: State, find: Finding): State {
	if (queryOf(find) === '') return {...state, find: null};
	const taken = {...state, find: {...find, editing: false}};
	if (firstHitFrom(taken, 0) !== null) return taken;
	return {...taken, notice: readerMessages(state.language).notInText};
}

/** Escape: out of the field back to where the text stood; else nothing is lit up any more. */
export function leaveFind(state: State, find: Finding): State {
	const left = {...state, find: null};
	return find.editing ? {...left, article: {...left.article, ...find.from}} : left;
}

/** The next (1) or previous (-1) place of the words; behind the last one comes the first. */
export function nextFound(state: State, by: 1 | -1): State {
	const {hit, top} = state.article;
	const inPages = pagesOf(state) !== null;
	const from = inPages ? topOfPage(state, hit ?? top) : (hit ?? (by === 1 ? top - 1 : top));
	const behind = from + (inPages ? contentRows(state) : 1);
	const next = by === 1 ? firstHitFrom(state, behind) : (hitStops(state, from).at(-1) ?? null);
	if (next !== null) return standAtHit(state, next);
	const round = by === 1 ? firstHitFrom(state, 0) : (hitStops(state).at(-1) ?? null);
	const messages = readerMessages(state.language);
	if (round === null) return {...state, notice: messages.notInText};
	return {...standAtHit(state, round), notice: by === 1 ? messages.foundFromStart : messages.foundFromEnd};
}

function standAtHit(state: State, hit: number): State {
	return {...state, article: {...state.article, hit, top: topForHit(hit, contentRows(state))}};
}
