// Which key does what, as data: the reader, its help screen and the README's table all come from here.
import type {KeyName} from '../terminal/keys.ts';
import {type CalendarCommand, calendarBindings} from './calendar/calendar-keys.ts';
import type {ErrandKind} from './errand/errand.ts';
import type {Pane} from './layout.ts';
import type {StyleName} from './line-style.ts';
import type {TextKey} from './messages/reader.ts';
import {type MapCommand, mapBindings} from './page-map/page-map-keys.ts';
import {type PlaceCommand, placeBindings} from './places/place-keys.ts';

/** Something a key asks the reader to do. */
export type Command =
	| 'down'
	| 'up'
	| 'into'
	| 'out'
	| 'next-pane'
	| 'previous-pane'
	| 'first'
	| 'last'
	| 'page-down'
	| 'page-up'
	| 'half-down'
	| 'half-up'
	| 'read-on'
	| 'next-article'
	| 'previous-article'
	| ErrandKind
	| 'find'
	| 'outline'
	| 'palette'
	| 'note'
	| 'tags'
	| 'undo-mark'
	| 'next-unread'
	| 'previous-unread'
	| 'go-back'
	| 'go-forward'
	| 'set-bookmark'
	| 'go-to-bookmark'
	| 'search'
	| 'filter'
	| 'facets'
	| 'save-search'
	| 'next-hit'
	| 'previous-hit'
	| 'star'
	| 'toggle-read'
	| 'follow'
	| 'raw'
	| 'copies'
	| 'join'
	| 'marks'
	| 'correct'
	| 'undo'
	| 'take'
	| 'columns'
	| 'wider'
	| 'narrower'
	| 'vertical'
	| StyleName
	| 'zoom'
	| 'pane-wider'
	| 'pane-narrower'
	| 'hide-papers'
	| 'theme'
	| 'ambiguous-width'
	| 'redraw'
	| 'suspend'
	| 'help'
	| 'back'
	| 'quit'
	| 'interrupt'
	| PlaceCommand
	| CalendarCommand
	| MapCommand;

/** What lies over the panes and has keys of its own, whose meaning there goes before any other. */
export type Over = 'calendar' | 'page-map';

/** Where a binding works. `text-shown`: in any pane, with the text on the screen; `search`: wherever a search is active, or copies are shown; `comparing`: while these are. */
export type Where = 'everywhere' | 'articles' | 'reading' | 'text-shown' | 'search' | 'comparing' | Over;

/** What decides about the meaning of a key. */
export type Situation = {
	/** The pane with the focus. */
	readonly pane: Pane;
	readonly isTextShown: boolean;
	readonly isSearching: boolean;
	/** Copies are shown, in the place of all panes. */
	readonly isComparing: boolean;
	readonly over?: Over | null;
};

export type Binding = {
	/** Single keys, and sequences of them with a space between any two. */
	readonly keys: readonly KeyName[];
	readonly command: Command;
	readonly where: Where;
	/** What the keys ask for in the other panes. */
	readonly elsewhere?: Command;
	/** A letter follows the keys. */
	readonly takesLetter?: true;
	readonly message: TextKey;
};

/** Every binding, in the order they are shown; the first key of each is the one to be taught. */
export const keymap: readonly Binding[] = [
	{keys: ['j', 'Down'], command: 'down', where: 'everywhere', message: 'keyDown'},
	{keys: ['k', 'Up'], command: 'up', where: 'everywhere', message: 'keyUp'},
	{keys: ['Enter', 'l', 'Right'], command: 'into', where: 'everywhere', message: 'keyInto'},
	{keys: ['h', 'Left'], command: 'out', where: 'everywhere', message: 'keyOut'},
	{keys: ['Tab'], command: 'next-pane', where: 'everywhere', message: 'keyNextPane'},
	{keys: ['Shift-Tab'], command: 'previous-pane', where: 'everywhere', message: 'keyPreviousPane'},
	{keys: ['g g', 'Home'], command: 'first', where: 'everywhere', message: 'keyFirst'},
	{keys: ['G', 'End'], command: 'last', where: 'everywhere', message: 'keyLast'},
	{keys: ['PageDown', 'Ctrl-f'], command: 'page-down', where: 'everywhere', message: 'keyPageDown'},
	{keys: ['PageUp', 'Ctrl-b', 'b'], command: 'page-up', where: 'everywhere', message: 'keyPageUp'},
	{keys: ['Ctrl-d'], command: 'half-down', where: 'everywhere', message: 'keyHalfDown'},
	{keys: ['Ctrl-u'], command: 'half-up', where: 'everywhere', message: 'keyHalfUp'},
	{keys: ['Space'], command: 'read-on', where: 'reading', elsewhere: 'page-down', message: 'keyReadOn'},
	{keys: [']'], command: 'next-article', where: 'articles', message: 'keyNextArticle'},
	{keys: ['['], command: 'previous-article', where: 'articles', message: 'keyPreviousArticle'},
	{keys: ['}'], command: 'next-unread', where: 'articles', message: 'keyNextUnread'},
	{keys: ['{'], command: 'previous-unread', where: 'articles', message: 'keyPreviousUnread'},
	{keys: ['H', 'Ctrl-o'], command: 'go-back', where: 'everywhere', message: 'keyGoBack'},
	{keys: ['L'], command: 'go-forward', where: 'everywhere', message: 'keyGoForward'},
	{keys: ['m'], command: 'set-bookmark', where: 'reading', message: 'keySetBookmark', takesLetter: true},
	{
		keys: ["'"],
		command: 'go-to-bookmark',
		where: 'everywhere',
		message: 'keyGoToBookmark',
		takesLetter: true,
	},
	...placeBindings,
	{keys: ['g i'], command: 'import', where: 'everywhere', message: 'keyImport'},
	{keys: ['g R'], command: 'fetch', where: 'everywhere', message: 'keyFetch'},
	{keys: ['g x'], command: 'export', where: 'everywhere', message: 'keyExport'},
	{keys: ['g B'], command: 'backup', where: 'everywhere', message: 'keyBackup'},
	{keys: ['/'], command: 'search', where: 'everywhere', message: 'keySearch'},
	{keys: ['\\'], command: 'find', where: 'articles', message: 'keyFind'},
	{keys: ['O'], command: 'outline', where: 'articles', message: 'keyOutline'},
	{keys: [':', 'Ctrl-p'], command: 'palette', where: 'everywhere', message: 'keyPalette'},
	{keys: ['F'], command: 'filter', where: 'everywhere', message: 'keyFilter'},
	{keys: ['o'], command: 'facets', where: 'search', message: 'keyFacets'},
	{keys: ['S'], command: 'save-search', where: 'search', message: 'keySaveSearch'},
	{keys: ['n'], command: 'next-hit', where: 'search', elsewhere: 'next-unread', message: 'keyNextHit'},
	{
		keys: ['N'],
		command: 'previous-hit',
		where: 'search',
		elsewhere: 'previous-unread',
		message: 'keyPreviousHit',
	},
	{keys: ['s'], command: 'star', where: 'articles', message: 'keyStar'},
	{keys: ['r'], command: 'toggle-read', where: 'articles', message: 'keyToggleRead'},
	{keys: ['a'], command: 'note', where: 'articles', message: 'keyNote'},
	{keys: ['#'], command: 'tags', where: 'articles', message: 'keyTags'},
	{keys: ['u'], command: 'undo-mark', where: 'everywhere', message: 'keyUndoMark'},
	{keys: ['f'], command: 'follow', where: 'reading', message: 'keyFollow'},
	{keys: ['J'], command: 'join', where: 'reading', message: 'keyJoin'},
	{keys: ['C'], command: 'copies', where: 'articles', message: 'keyCopies'},
	{keys: ['.'], command: 'marks', where: 'comparing', message: 'keyMarks'},
	{keys: ['v'], command: 'raw', where: 'reading', message: 'keyRaw'},
	{keys: ['e'], command: 'correct', where: 'articles', message: 'keyCorrect'},
	{keys: ['U'], command: 'undo', where: 'articles', message: 'keyUndo'},
	{keys: ['y'], command: 'take', where: 'articles', message: 'keyTake'},
	{keys: ['c'], command: 'columns', where: 'text-shown', message: 'keyColumns'},
	{keys: ['+'], command: 'wider', where: 'text-shown', message: 'keyWider'},
	{keys: ['-'], command: 'narrower', where: 'text-shown', message: 'keyNarrower'},
	{keys: ['t'], command: 'vertical', where: 'text-shown', message: 'keyVertical'},
	{keys: ['= h'], command: 'hanging', where: 'text-shown', message: 'keyHanging'},
	{keys: ['= j'], command: 'justified', where: 'text-shown', message: 'keyJustified'},
	{keys: ['= s'], command: 'spaced', where: 'text-shown', message: 'keySpaced'},
	{keys: ['= q'], command: 'squeezed', where: 'text-shown', message: 'keySqueezed'},
	{keys: ['= i'], command: 'flush', where: 'text-shown', message: 'keyFlush'},
	{keys: ['z'], command: 'zoom', where: 'everywhere', message: 'keyZoom'},
	{keys: ['>'], command: 'pane-wider', where: 'everywhere', message: 'keyPaneWider'},
	{keys: ['<'], command: 'pane-narrower', where: 'everywhere', message: 'keyPaneNarrower'},
	{keys: ['P'], command: 'hide-papers', where: 'everywhere', message: 'keyHidePapers'},
	{keys: ['T'], command: 'theme', where: 'everywhere', message: 'keyTheme'},
	{keys: ['w'], command: 'ambiguous-width', where: 'everywhere', message: 'keyAmbiguousWidth'},
	{keys: ['Ctrl-l'], command: 'redraw', where: 'everywhere', message: 'keyRedraw'},
	{keys: ['Ctrl-z'], command: 'suspend', where: 'everywhere', message: 'keySuspend'},
	{keys: ['?'], command: 'help', where: 'everywhere', message: 'keyHelp'},
	{keys: ['Escape'], command: 'back', where: 'everywhere', message: 'keyBack'},
	{keys: ['q'], command: 'quit', where: 'everywhere', message: 'keyQuit'},
	{keys: ['Ctrl-c'], command: 'interrupt', where: 'everywhere', message: 'keyInterrupt'},
	...calendarBindings,
	...mapBindings,
];

/** What a key means over the panes, and in them. */
type Layer = Over | 'panes';

type BindingOfKey = Readonly<Record<Layer, ReadonlyMap<KeyName, Binding>>>;

const bindingsOfKeys = new WeakMap<readonly Binding[], BindingOfKey>();

/** What a key or a sequence of keys asks for, or null; the bindings are those of the keymap unless others are given. */
export function commandFor(
	key: KeyName,
	situation: Situation,
	bindings: readonly Binding[] = keymap,
): Command | null {
	const binding = bindingFor(key, situation, bindings);
	if (!binding) return null;
	const {pane, isTextShown, isSearching, isComparing} = situation;
	switch (binding.where) {
		case 'everywhere':
		case 'calendar':
		case 'page-map':
			return binding.command;
		case 'articles':
			return pane === 'outlets' ? null : binding.command;
		case 'reading':
			return pane === 'article' ? binding.command : (binding.elsewhere ?? null);
		case 'text-shown':
			return isTextShown ? binding.command : null;
		case 'search':
			return isSearching || isComparing ? binding.command : (binding.elsewhere ?? null);
		case 'comparing':
			return isComparing ? binding.command : null;
	}
}

/** The binding of a key or a sequence of keys in the panes, wherever it works there; null if there is none. */
export function bindingOf(keys: KeyName, bindings: readonly Binding[]): Binding | null {
	return byKey(bindings).panes.get(keys) ?? null;
}

/** The bindings that mean something just now and have a sequence that begins with these keys and goes on. */
export function sequencesFrom(
	keys: KeyName,
	situation: Situation,
	bindings: readonly Binding[] = keymap,
): readonly {readonly rest: KeyName; readonly binding: Binding}[] {
	const opening = `${keys} `;
	return bindings.flatMap(binding =>
		binding.keys
			.filter(
				key =>
					key.startsWith(opening) &&
					bindingFor(key, situation, bindings) === binding &&
					commandFor(key, situation, bindings) !== null,
			)
			.map(key => ({rest: key.slice(opening.length), binding})),
	);
}

/** Whether a letter is to follow these keys. */
export function takesLetter(
	keys: KeyName,
	situation: Situation,
	bindings: readonly Binding[] = keymap,
): boolean {
	const isAsked = bindingFor(keys, situation, bindings)?.takesLetter ?? false;
	return isAsked && commandFor(keys, situation, bindings) !== null;
}

/** Where a key of a binding means it, and in no other layer. */
export function layerOf({where}: Pick<Binding, 'where'>): Layer {
	return where === 'calendar' || where === 'page-map' ? where : 'panes';
}

function bindingFor(key: KeyName, {over}: Situation, bindings: readonly Binding[]): Binding | undefined {
	const {panes, ...layers} = byKey(bindings);
	return (over ? layers[over].get(key) : undefined) ?? panes.get(key);
}

function byKey(bindings: readonly Binding[]): BindingOfKey {
	const known = bindingsOfKeys.get(bindings);
	if (known) return known;
	const keysIn = (layer: Layer) =>
		new Map(
			bindings
				.filter(binding => layerOf(binding) === layer)
				.flatMap(binding => binding.keys.map(key => [key, binding] as const)),
		);
	const made = {panes: keysIn('panes'), calendar: keysIn('calendar'), 'page-map': keysIn('page-map')};
	bindingsOfKeys.set(bindings, made);
	return made;
}
