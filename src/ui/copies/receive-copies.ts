// Takes in the texts that several articles carry, as they are found.
import type {Arrived} from '../action.ts';
import {withListOf} from '../lists.ts';
import {placeKey} from '../places/place.ts';
import type {State} from '../state.ts';
import {progressed} from '../work/work.ts';

/** Stands for what continues the list while more may be found. */
const more = 'more';

/** The state with more of them in their list; a search begun anew begins the list anew. */
export function receiveCopies(
	state: State,
	{start, groups, share}: Extract<Arrived, {kind: 'copies-found'}>,
): State {
	const key = placeKey({kind: 'copies'});
	const known = state.lists.get(key);
	const items = [...(known?.items ?? []).slice(0, start), ...groups];
	const list = {
		items,
		next: share < 1 ? more : null,
		position: known?.position ?? {selected: 0, top: 0},
		stale: false,
	};
	const found = {...state, lists: withListOf(state.lists, key, list)};
	return progressed(found, 'copy-groups', share < 1 ? share : null);
}
