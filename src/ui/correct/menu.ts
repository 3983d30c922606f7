// What can be corrected just now, and by which key.
import type {KeyName} from '../../terminal/keys.ts';
import {safe} from '../../terminal/safe.ts';
import {fullWidthPunctuation} from '../../typeset/full-width-punctuation.ts';
import type {Messages, TextKey} from '../messages/reader.ts';
import {dateLabel, outletLabel, samePage} from '../provenance.ts';
import {chosenId, type ListedArticle, listedAt, listPosition, type State} from '../state.ts';
import {wordingFor} from '../wording.ts';

export type MenuItem =
	| 'outlet'
	| 'date'
	| 'headline'
	| 'wrong'
	| 'split'
	| 'merge-next'
	| 'merge-previous'
	| 'undo';

export type MenuEntry = {
	readonly item: MenuItem;
	readonly key: KeyName;
	readonly message: TextKey;
	/** What it is now, safe for the terminal; empty where that says nothing. */
	readonly now: string;
};

const keys: Readonly<Record<MenuItem, readonly [key: KeyName, message: TextKey]>> = {
	outlet: ['o', 'correctOutlet'],
	date: ['d', 'correctDate'],
	headline: ['h', 'correctHeadline'],
	wrong: ['w', 'correctWrong'],
	split: ['s', 'correctSplit'],
	'merge-next': ['n', 'correctMergeNext'],
	'merge-previous': ['p', 'correctMergePrevious'],
	undo: ['u', 'correctUndo'],
};

/** The entries of the menu; none if no article is open. What is wrong in a text can be said only where it is read. */
export function menuEntries(state: State): MenuEntry[] {
	const {stored} = state.article;
	if (stored === null || stored.id !== chosenId(state)) return [];
	const messages = wordingFor(state);
	const next = neighbour(state, 1);
	const previous = neighbour(state, -1);
	const isRead = state.focus === 'article';
	return [
		entry('outlet', outletLabel(stored)),
		entry('date', dateLabel(stored, messages)),
		entry('headline', headlineOf(stored, messages)),
		...(isRead ? [entry('wrong')] : []),
		...(isRead && stored.article.body.length > 1 ? [entry('split')] : []),
		...(next ? [entry('merge-next', headlineOf(next.summary, messages))] : []),
		...(previous ? [entry('merge-previous', headlineOf(previous.summary, messages))] : []),
		entry('undo'),
	];
}

/** The article of the same page that is listed before (-1) or after (1) the chosen one; none among results. */
export function neighbour(state: State, by: 1 | -1): ListedArticle | null {
	if (state.search) return null;
	const {selected} = listPosition(state);
	const chosen = listedAt(state, selected);
	const other = listedAt(state, selected + by);
	return chosen && other && samePage(chosen.summary, other.summary) ? other : null;
}

function entry(item: MenuItem, now = ''): MenuEntry {
	const [key, message] = keys[item];
	return {item, key, message, now};
}

function headlineOf(
	{headline, headlineMade}: {readonly headline: string; readonly headlineMade?: boolean},
	messages: Messages,
): string {
	const shown = fullWidthPunctuation(safe(headline, {oneLine: true})).trim();
	if (shown === '') return messages.headlineEmpty;
	return headlineMade ? `[${shown}]` : shown;
}
