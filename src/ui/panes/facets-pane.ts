// The pane of facets: what was found by paper and time, with a bar for each.
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {taughtKey} from '../remap.ts';
import {type Facet, facetsOf} from '../search/facets.ts';
import {nextCount, nextRequest} from '../search/next-request.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

/** Cells of the names of papers and times at most. */
const widestName = 20;

/** The title row and `height` rows below it, each exactly `width` cells. */
export function facetsPane(state: State, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const {search, facet} = state;
	const facets = search ? facetsOf(search) : [];
	const title = titleRow(messages.facets, '', size.width, true);
	if (facets.length === 0) return [title, ...emptyPane(emptyMessage(state, messages), size)];
	const rows = facets.flatMap((one, place): {readonly row: Row; readonly place: number}[] => {
		const row = facetRow(one, facets, place === facet, size.width, messages);
		if (one.kind === facets[place - 1]?.kind) return [{row, place}];
		const heading = one.kind === 'outlet' ? messages.outlets : messages.times;
		return [
			{row: fitRow([{text: ` ${heading}`, role: 'section'}], size.width), place},
			{row, place},
		];
	});
	const chosen = rows.findLastIndex(({place}) => place === facet);
	const top = Math.max(0, Math.min(chosen - Math.floor(size.height / 2), rows.length - size.height));
	const shown = rows.slice(top, top + size.height).map(({row}) => row);
	return [title, ...fillUp(shown, size)];
}

function emptyMessage({search, bindings}: State, messages: Wording): string {
	if (search?.answer && !nextRequest(search) && !nextCount(search))
		return messages.nothingFound(taughtKey('search', bindings), taughtKey('back', bindings));
	return messages.counting;
}

function facetRow(
	facet: Facet,
	all: readonly Facet[],
	isChosen: boolean,
	width: number,
	messages: Wording,
): Row {
	const alike = all.filter(({kind}) => kind === facet.kind);
	const most = Math.max(...alike.map(({articles}) => articles));
	const digits = `${most}`.length;
	const nameWidth = Math.min(widestName, Math.floor(width / 2));
	const name = messages.drawn(facet.name === null ? messages.undated : safe(facet.name, {oneLine: true}));
	const count = `${facet.articles}`.padStart(digits);
	const room = Math.max(0, width - nameWidth - digits - cellWidth('>   '));
	const bar = '='.repeat(Math.ceil((room * facet.articles) / most));
	const role = isChosen ? 'selected' : 'plain';
	return fitRow(
		[
			{text: isChosen ? '> ' : '  ', role},
			...fitRow([{text: name, role: 'plain'}], nameWidth).map(({text}) => ({text, role}) as const),
			{text: ` ${count} `, role},
			{text: bar, role: 'note'},
		],
		width,
	);
}
