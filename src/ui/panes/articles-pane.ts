// The pane of articles: those of the chosen paper, or what a search found.
import type {Row} from '../../typeset/row.ts';
import {litQuery} from '../lit.ts';
import {groupingOf, namesOutlet} from '../places/place.ts';
import {emptyPlace, placeTitle} from '../places/place-title.ts';
import {taughtKey} from '../remap.ts';
import {nextRequest} from '../search/next-request.ts';
import {currentList, currentPlace, listedAt, listedCount, listPosition, type State} from '../state.ts';
import {textIn} from '../text-field.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {hasHeading, headingRow, type ItemDress, itemRows} from './list-items.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

/** The title row and `height` rows below it, each exactly `width` cells. */
export function articlesPane(state: State, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const name = titleOf(state, messages);
	const title = titleRow(name, placeInList(state), size.width, state.focus === 'articles');
	if (listedCount(state) === 0) return [title, ...emptyPane(emptyMessage(state, messages), size)];
	return [title, ...fillUp(visibleItems(state, size, messages), size)];
}

/** Whether articles of several papers may be listed. */
function namesPapers(state: State): boolean {
	const {search} = state;
	if (search === null) return namesOutlet(currentPlace(state));
	return search.narrowed === null || namesOutlet(search.narrowed.place);
}

function titleOf(state: State, messages: Wording): string {
	const {search} = state;
	if (search === null) return placeTitle(state, messages);
	if (search.narrowed === null) return messages.searchResults;
	return currentPlace(state).kind === 'articles'
		? messages.narrowedArticles
		: messages.narrowedPlace(placeTitle(state, messages));
}

/** Where the selection stands, such as 3/12; with a + where there may be more and nobody has counted them. */
export function placeInList(state: State): string {
	const listed = listedCount(state);
	if (listed === 0) return '';
	const place = listPosition(state).selected + 1;
	if (state.search) return `${place}/${listed}${(state.search.answer?.open.length ?? 0) > 0 ? '+' : ''}`;
	if (currentList(state).next === null) return `${place}/${listed}`;
	const all = countedInPlace(state);
	return all < listed ? `${place}/${listed}+` : `${place}/${all}`;
}

/** How many articles the papers have that are listed, fetched or not; 0 for a list of anything else. */
function countedInPlace(state: State): number {
	const place = currentPlace(state);
	if (place.kind !== 'articles' || place.filter.since !== undefined) return 0;
	const {items, position} = state.outlets;
	const chosen = position.selected === 0 ? items : items?.slice(position.selected - 1, position.selected);
	return chosen?.reduce((sum, {articles}) => sum + articles, 0) ?? 0;
}

function visibleItems(state: State, size: PaneSize, messages: Wording): Row[] {
	const {top, selected} = listPosition(state);
	const rows: Row[] = [];
	for (let index = top; rows.length < size.height; index++) {
		const item = listedAt(state, index);
		if (item === null) break;
		const dress: ItemDress = {
			width: size.width,
			selected: index === selected,
			focused: state.focus === 'articles',
			namesOutlet: namesPapers(state),
			query: litQuery(state),
			grouping: groupingOf(currentPlace(state)),
			marks: state.marks.get(item.id),
			messages,
		};
		const previous = index > 0 ? listedAt(state, index - 1) : null;
		if (hasHeading(item, previous, index === top, dress.grouping)) rows.push(headingRow(item, dress));
		rows.push(...itemRows(item, dress));
	}
	return rows;
}

function emptyMessage(state: State, messages: Wording): string {
	if (state.fault !== null) return messages.drawn(state.fault);
	if (state.search === null) return emptyList(state, messages);
	const query = textIn(state.search.field).trim();
	if (query === '' && state.search.narrowed !== null) return messages.typeToNarrow;
	if (query === '') return state.choosing === null ? messages.typeToSearch : messages.typeToChoose;
	return nextRequest(state.search)
		? messages.searching
		: messages.nothingFound(taughtKey('search', state.bindings), taughtKey('back', state.bindings));
}

function emptyList(state: State, messages: Wording): string {
	const {kind} = currentPlace(state);
	const {items, next} = currentList(state);
	if (kind === 'copies' && (items === null || next !== null) && !state.stopped.has('copy-groups'))
		return messages.lookingForCopies;
	return items === null && kind !== 'search' && kind !== 'copies'
		? messages.loading
		: emptyPlace(state, messages);
}
