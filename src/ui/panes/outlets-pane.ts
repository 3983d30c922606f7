// The pane of papers: one row each, with how many of its articles are unread.
import type {OutletSummary} from '../../library/library.ts';
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Role, Row} from '../../typeset/row.ts';
import type {Highlight} from '../../typeset/stretch.ts';
import {cellWidth} from '../../typeset/width.ts';
import {lighter, lit} from '../lighter.ts';
import {shownOutlets} from '../outlet-filter.ts';
import {type ViewEntry, viewAt} from '../places/place.ts';
import {viewNames} from '../places/view-names.ts';
import {taughtKey} from '../remap.ts';
import {lastQuery} from '../search/last-search.ts';
import type {State} from '../state.ts';
import {textIn} from '../text-field.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

type Entry = {readonly name: string; readonly unread: number; readonly articles: number};

/** The title row and `height` rows below it, each exactly `width` cells. */
export function outletsPane(state: State, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const {items} = state.outlets;
	const title = titleRow(messages.outlets, '', size.width, state.focus === 'outlets');
	if (items === null) return [title, ...emptyPane(messages.drawn(state.fault ?? messages.loading), size)];
	if (items.length === 0)
		return [title, ...emptyPane(messages.noOutlets(taughtKey('import', state.bindings)), size)];
	const {top, selected} = state.outlets.position;
	const chosenRole = state.focus === 'outlets' ? 'selected' : 'title';
	const shown = shownOutlets(state);
	if (shown.length === 0) return [title, ...emptyPane(messages.noSuchOutlet, size)];
	const light = lighter(state.outletFilter ? textIn(state.outletFilter.field).trim() : '');
	const rows = shown.slice(top, top + size.height).map(index => {
		const item = items[index - 1];
		const view = viewAt(index);
		const entry = item
			? entryOf(item, messages)
			: view
				? entryOfView(view, state, messages)
				: entryOfAll(items, messages);
		return outletRow(entry, index === selected ? chosenRole : null, size.width, light);
	});
	return [title, ...fillUp(rows, size)];
}

function entryOf(item: OutletSummary, messages: Wording): Entry {
	const name = messages.drawn(safe(item.name, {oneLine: true}));
	return {name: item.known === 'guessed' ? `${name}?` : name, unread: item.unread, articles: item.articles};
}

function entryOfAll(items: readonly OutletSummary[], messages: Wording): Entry {
	const sum = (count: (item: OutletSummary) => number) =>
		items.reduce((total, item) => total + count(item), 0);
	return {name: messages.allOutlets, unread: sum(item => item.unread), articles: sum(item => item.articles)};
}

function entryOfView(view: ViewEntry, state: State, messages: Wording): Entry {
	const query = view === 'search' ? lastQuery(state) : null;
	const name =
		query === null
			? messages[viewNames[view]]
			: messages.viewSearchFor(messages.drawn(safe(query, {oneLine: true})));
	return {name, unread: 0, articles: 0};
}

function outletRow(entry: Entry, chosenRole: Role | null, width: number, light?: Highlight): Row {
	const count = entry.unread > 0 ? ` *${entry.unread} ` : ' ';
	const room = width - 2 - cellWidth(count);
	const role = (own: Role): Role => chosenRole ?? own;
	return fitRow(
		[
			{text: chosenRole ? '> ' : '  ', role: role('plain')},
			...fitRow(lit(entry.name, light), room).map(span => ({
				text: span.text,
				role: span.role === 'hit' ? span.role : role('plain'),
			})),
			{text: count, role: role('unread')},
		],
		width,
	);
}
