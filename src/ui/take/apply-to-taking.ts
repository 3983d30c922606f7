// What happens while something is taken away: the menu, a choice from it, the choice of a passage.
import type {StoredArticle} from '../../library/library.ts';
import {safe} from '../../terminal/safe.ts';
import {openRows} from '../geometry.ts';
import type {Command} from '../keymap.ts';
import {movedInMenu} from '../menu-selection.ts';
import type {State} from '../state.ts';
import {articleMarkdown} from './article-markdown.ts';
import {articleText} from './article-text.ts';
import {
	chosenPlaces,
	moveParagraph,
	movePassage,
	type PassageMove,
	paragraphOnScreen,
	passageOnScreen,
} from './choose-passage.ts';
import {citation} from './citation.ts';
import {takeEntries} from './menu.ts';
import {passageText} from './passage-text.ts';
import type {TakeItem, TakeRequest, Taking} from './taking.ts';

/** What a key does while a passage or a paragraph is chosen. */
export type PassageKey = PassageMove | 'anchor' | 'other-end' | 'copy';

/** The longest part of a headline in the name of a file, in characters. */
const longestName = 40;

/** The state with the menu open; nothing changes if no article is open. */
export function openTakeMenu(state: State): State {
	return takeEntries(state).length === 0 ? state : {...state, taking: {step: 'menu', selected: 0}};
}

/** The state after a command: one that leads back, or moves the selection of the menu. */
export function applyToTaking(state: State, taking: Taking, command: Command): State {
	const selected =
		taking.step === 'menu' ? movedInMenu(taking.selected, takeEntries(state).length, command) : null;
	if (selected !== null) return {...state, taking: {step: 'menu', selected}};
	return command === 'back' || command === 'quit' ? {...state, taking: null} : state;
}

/** The state after an entry of the menu was chosen. */
export function takeItem(state: State, item: TakeItem): State {
	const {stored} = state.article;
	if (stored === null) return state;
	const {article, captions} = stored;
	switch (item) {
		case 'paragraph':
			return paragraphOnScreen(state);
		case 'passage':
			return passageOnScreen(state);
		case 'article':
			return requesting(state, {kind: 'copy', text: articleText(article, captions).trimEnd()});
		case 'markdown':
			return requesting(state, {kind: 'copy', text: articleMarkdown(article, captions).trimEnd()});
		case 'citation':
			return requesting(state, {kind: 'copy', text: citation(stored)});
		case 'id':
			return requesting(state, {kind: 'copy', text: stored.id});
		case 'pager':
			return requesting(state, {
				kind: 'open',
				with: item,
				text: articleText(article, captions),
				name: `${nameOf(stored)}.txt`,
			});
		case 'editor':
			return requesting(state, {kind: 'open', with: item, text: cited(stored), name: `${nameOf(stored)}.md`});
		case 'export':
			return requesting(state, {kind: 'export', text: cited(stored), name: `${nameOf(stored)}.md`});
	}
}

/** The state after a key that chooses a passage. */
export function choosePassage(state: State, key: PassageKey): State {
	const {taking} = state;
	if (taking === null || taking.step === 'menu') return state;
	if (key === 'copy') return copyChosen(state);
	if (taking.step === 'paragraph') return moveParagraph(state, taking, paragraphSteps[key] ?? 0);
	switch (key) {
		case 'anchor':
			return {...state, taking: {...taking, anchor: taking.anchor === null ? taking.head : null}};
		case 'other-end':
			return taking.anchor === null ? state : withEndsSwapped(state, taking);
		default:
			return movePassage(state, taking, key);
	}
}

const paragraphSteps: Partial<Record<PassageKey, number>> = {
	up: -1,
	down: 1,
	first: Number.NEGATIVE_INFINITY,
	last: Number.POSITIVE_INFINITY,
};

function withEndsSwapped(state: State, taking: Extract<Taking, {step: 'passage'}>): State {
	const {anchor, head} = taking;
	return anchor === null ? state : {...state, taking: {...taking, anchor: head, head: anchor}};
}

function copyChosen(state: State): State {
	const {stored} = state.article;
	const places = chosenPlaces(state);
	if (stored === null || places === null) return {...state, taking: null};
	return requesting(state, {kind: 'copy', text: passageText(stored, openRows(state), ...places)});
}

/** One at a time: the terminal is given away to one program only. */
function requesting(state: State, takeRequest: TakeRequest): State {
	return state.takeRequest ? state : {...state, taking: null, takeRequest};
}

/** As Markdown, with where it comes from at its end. */
function cited(stored: StoredArticle): string {
	return `${articleMarkdown(stored.article, stored.captions)}\n> ${citation(stored)} ${stored.id}\n`;
}

/** Letters and digits of the headline, and the id: no name of another file, nor anything a shell knows. */
function nameOf({headline, id}: StoredArticle): string {
	const letters = safe(headline, {oneLine: true}).match(/[\p{L}\p{N}]/gu) ?? [];
	return [letters.slice(0, longestName).join(''), id].filter(part => part !== '').join('-');
}
