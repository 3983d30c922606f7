// The collections as rows: those that fit what is written, or all of them to list one.
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {listRows} from '../overlay/list-rows.ts';
import type {PaneSize} from '../panes/pane-frame.ts';
import {taughtKey} from '../remap.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {type TagField, type TagList, tagsThatFit} from './tags.ts';

/** One row that names the collections that fit; the first is what Tab takes. */
export function tagFieldRows(state: State, field: TagField, {width}: PaneSize): Row[] {
	const messages = wordingFor(state);
	const names = tagsThatFit(state, field).map(name => messages.drawn(safe(name, {oneLine: true})));
	const said = names.length === 0 ? messages.askTags : `Tab: ${names.join('  ')}`;
	return [fitRow([{text: ` ${said}`, role: 'note'}], width)];
}

/** Each row exactly as wide as the screen. */
export function tagListRows(state: State, {selected}: TagList, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const tags = state.collections ?? [];
	return listRows(
		{
			title: messages.collections,
			count: tags.length,
			selected,
			entry: index => {
				const {name = '', articles = 0} = tags[index] ?? {};
				return [
					{text: messages.drawn(`#${safe(name, {oneLine: true})}`), role: 'plain'},
					{text: `  ${articles}`, role: 'faint'},
				];
			},
			empty:
				state.collections === null
					? messages.loading
					: messages.noCollections(taughtKey('tags', state.bindings)),
		},
		size,
	);
}
