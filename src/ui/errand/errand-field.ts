// Asking for the file that an errand reads or writes, with names that may follow completed.
import type {Arrived} from '../action.ts';
import {readerMessages, type TextKey} from '../messages/reader.ts';
import {isKept, type ListedPlace} from '../places/place.ts';
import {currentPlace, type State} from '../state.ts';
import {fieldWith, type TextField, textIn} from '../text-field.ts';
import type {ErrandKind} from './errand.ts';
import {startErrand} from './run-errand.ts';

export type AskedErrand = Exclude<ErrandKind, 'fetch'>;

/** The path being written. */
export type ErrandField = {
	readonly kind: 'errand-field';
	readonly errand: AskedErrand;
	readonly field: TextField;
	/** Paths that begin as what is written; null until any are known. */
	readonly paths: {readonly typed: string; readonly found: readonly string[]} | null;
};

const suggested: Readonly<Record<AskedErrand, string>> = {
	import: '',
	export: 'paper-tui.md',
	backup: 'paper-tui-backup.db',
};

export const errandPrompts: Readonly<Record<AskedErrand, TextKey>> = {
	import: 'askImport',
	export: 'askExport',
	backup: 'askBackup',
};

/** The state with the field open; told while another errand runs, or where a list can't be exported. */
export function openErrandField(state: State, errand: AskedErrand): State {
	const messages = readerMessages(state.language);
	if (state.errand !== null) return {...state, notice: messages.errandRuns};
	if (errand === 'export' && exportWords(currentPlace(state)) === null)
		return {...state, notice: messages.notExportable};
	return {
		...state,
		overlay: {kind: 'errand-field', errand, field: fieldWith(suggested[errand]), paths: null},
	};
}

/** Paths that go on as what is written does. */
export function pathsThatFit({field, paths}: ErrandField): readonly string[] {
	const typed = textIn(field);
	return (paths?.found ?? []).filter(path => path.startsWith(typed) && path !== typed);
}

/** The state once it is known which paths there are. */
export function receivePaths(state: State, {typed, found}: Extract<Arrived, {kind: 'paths-found'}>): State {
	const {overlay} = state;
	return overlay?.kind === 'errand-field' ? {...state, overlay: {...overlay, paths: {typed, found}}} : state;
}

/** Tab: as much as all paths that fit have in common. */
export function completePath(state: State, overlay: ErrandField): State {
	const [first, ...others] = pathsThatFit(overlay);
	if (first === undefined) return state;
	const common = others.reduce((one, other) => {
		let length = 0;
		while (length < one.length && one[length] === other[length]) length++;
		return one.slice(0, length);
	}, first);
	return {...state, overlay: {...overlay, field: fieldWith(common)}};
}

/** Enter: the errand begins; an empty field asks on. */
export function takeErrandField(state: State, {errand, field}: ErrandField): State {
	const path = textIn(field).trim();
	if (path === '') return state;
	// What begins with a dash would be an option.
	const named = path.startsWith('-') ? `./${path}` : path;
	const closed: State = {...state, overlay: null};
	if (errand !== 'export') return startErrand(closed, errand, [named]);
	const words = exportWords(currentPlace(state)) ?? [];
	return startErrand(closed, errand, ['--format', formatFor(named), ...words, '--output', named]);
}

/** The options that say which articles are exported; null where no option does. */
function exportWords(place: ListedPlace): readonly string[] | null {
	if (!isKept(place) || place.kind === 'view') return null;
	if (place.kind === 'tag') return ['--tag', place.tag];
	const {outlet, since, until} = place.filter;
	const words = Object.entries({outlet, since, until});
	return words.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}

function formatFor(path: string): string {
	if (/\.jsonl?$/iu.test(path)) return 'json';
	return /\.txt$/iu.test(path) ? 'text' : 'markdown';
}
