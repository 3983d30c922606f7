// The subheads of the open article, to go to one.

import {contentRows, openRows, pagesOf, reachableTop, topOfPage} from '../geometry.ts';
import type {Command} from '../keymap.ts';
import {readerMessages} from '../messages/reader.ts';
import {focusOn} from '../open-pane.ts';
import type {State} from '../state.ts';
import {rowOfText, textBefore} from '../text-place.ts';

export type Outline = {
	readonly kind: 'outline';
	/** Index among the entries. */
	readonly selected: number;
};

/** A subhead, and the block of the body that it is; the beginning of the article is that of no block. */
export type OutlineEntry = {
	/** Not safe for a terminal. */
	readonly text: string;
	readonly block: number | null;
};

/** The beginning of the open article, then its subheads in order. */
export function outlineOf({article}: State): OutlineEntry[] {
	const {stored} = article;
	if (stored === null) return [];
	const subheads = stored.article.body.flatMap(({kind, text}, block) =>
		kind === 'subhead' ? [{text, block}] : [],
	);
	return [{text: stored.headline, block: null}, ...subheads];
}

/** The state with the outline open at the part that is being read; told if there are no subheads. */
export function openOutline(state: State): State {
	const shown = focusOn(state, 'article');
	const entries = outlineOf(shown);
	if (shown.focus !== 'article' || entries.length < 2) {
		return {...state, notice: readerMessages(state.language).noSubheads};
	}
	const begun = entries.findLastIndex(({block}) => rowOf(shown, block) <= shown.article.top);
	return {...shown, overlay: {kind: 'outline', selected: Math.max(0, begun)}};
}

/** The state after a command while the outline is open. */
export function applyToOutline(state: State, outline: Outline, command: Command, count: number): State {
	const entries = outlineOf(state);
	const page = Math.max(1, Math.floor(contentRows(state) / 2) - 1);
	const gone = (selected: number): State => ({
		...state,
		overlay: {...outline, selected: Math.max(0, Math.min(selected, entries.length - 1))},
	});
	switch (command) {
		case 'down':
			return gone(outline.selected + count);
		case 'up':
			return gone(outline.selected - count);
		case 'page-down':
		case 'half-down':
			return gone(outline.selected + page);
		case 'page-up':
		case 'half-up':
			return gone(outline.selected - page);
		case 'first':
			return gone(0);
		case 'last':
			return gone(entries.length - 1);
		case 'into':
			return goToEntry({...state, overlay: null}, entries[outline.selected]);
		default:
			return {...state, overlay: null};
	}
}

function goToEntry(state: State, entry: OutlineEntry | undefined): State {
	if (!entry) return state;
	const top = topOfPage(state, reachableTop(state, rowOf(state, entry.block)));
	return {...state, article: {...state.article, top, hit: null}};
}

/** The row on which a block begins; in pages, whose rows don't tell, the one that holds its first character. */
function rowOf(state: State, block: number | null): number {
	if (block === null) return 0;
	if (pagesOf(state) === null) return openRows(state).firstOfBlock(block) ?? 0;
	const scrolling = openRows({...state, setting: {...state.setting, columns: 1, vertical: false}});
	return rowOfText(openRows(state), textBefore(scrolling, scrolling.firstOfBlock(block) ?? 0));
}
