// Which key does what, as data: the reader, its help screen and the README's table all come from here.
import type {KeyName} from '../terminal/keys.ts';
import type {Pane} from './layout.ts';
import type {StyleName} from './line-style.ts';
import type {TextKey} from './messages/reader.ts';
import type {Edit} from './text-field.ts';

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
	| 'list-all'
	| 'list-unread'
	| 'list-starred'
	| 'list-noted'
	| 'list-latest'
	| 'list-history'
	| 'order'
	| 'find'
	| 'outline'
	| 'palette'
	| 'calendar'
	| 'page-map'
	| 'next-issue'
	| 'previous-issue'
	| 'note'
	| 'tags'
	| 'list-collections'
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
	| 'interrupt';

/** Where a binding works. `text-shown`: in any pane, with the text on the screen; `search`: wherever a search is active, or copies are shown; `comparing`: while these are. */
export type Where = 'everywhere' | 'articles' | 'reading' | 'text-shown' | 'search' | 'comparing';

/** What decides about the meaning of a key. */
export type Situation = {
	/** The pane with the focus. */
	readonly pane: Pane;
	readonly isTextShown: boolean;
	readonly isSearching: boolean;
	/** Copies are shown, in the place of all panes. */
	readonly isComparing: boolean;
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
	{keys: ['g a'], command: 'list-all', where: 'everywhere', message: 'keyAll'},
	{keys: ['g u'], command: 'list-unread', where: 'everywhere', message: 'keyUnread'},
	{keys: ['g s'], command: 'list-starred', where: 'everywhere', message: 'keyStarred'},
	{keys: ['g n'], command: 'list-noted', where: 'everywhere', message: 'keyNoted'},
	{keys: ['g l'], command: 'list-latest', where: 'everywhere', message: 'keyLatest'},
	{keys: ['g h'], command: 'list-history', where: 'everywhere', message: 'keyHistory'},
	{keys: ['g t'], command: 'list-collections', where: 'everywhere', message: 'keyCollections'},
	{keys: ['g d'], command: 'calendar', where: 'everywhere', message: 'keyCalendar'},
	{keys: ['g p'], command: 'page-map', where: 'articles', message: 'keyPageMap'},
	{keys: [')'], command: 'next-issue', where: 'articles', message: 'keyNextIssue'},
	{keys: ['('], command: 'previous-issue', where: 'articles', message: 'keyPreviousIssue'},
	{keys: ['g o'], command: 'order', where: 'everywhere', message: 'keyOrder'},
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
];

type BindingOfKey = ReadonlyMap<KeyName, Binding>;

const bindingsOfKeys = new WeakMap<readonly Binding[], BindingOfKey>();

const editOfKey: ReadonlyMap<KeyName, Edit> = new Map([
	['Left', {kind: 'left'}],
	['Ctrl-b', {kind: 'left'}],
	['Right', {kind: 'right'}],
	['Ctrl-f', {kind: 'right'}],
	['Home', {kind: 'start'}],
	['Ctrl-a', {kind: 'start'}],
	['End', {kind: 'end'}],
	['Ctrl-e', {kind: 'end'}],
	['Backspace', {kind: 'delete-before'}],
	['Delete', {kind: 'delete-after'}],
	['Ctrl-d', {kind: 'delete-after'}],
	['Ctrl-w', {kind: 'delete-word'}],
	['Ctrl-u', {kind: 'delete-to-start'}],
	['Ctrl-k', {kind: 'delete-to-end'}],
]);

/** What a key or a sequence of keys asks for, or null; the bindings are those of the keymap unless others are given. */
export function commandFor(
	key: KeyName,
	{pane, isTextShown, isSearching, isComparing}: Situation,
	bindings: readonly Binding[] = keymap,
): Command | null {
	const binding = byKey(bindings).get(key);
	if (!binding) return null;
	switch (binding.where) {
		case 'everywhere':
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

/** The binding of a key or a sequence of keys, wherever it works; null if there is none. */
export function bindingOf(keys: KeyName, bindings: readonly Binding[]): Binding | null {
	return byKey(bindings).get(keys) ?? null;
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
			.filter(key => key.startsWith(opening) && commandFor(key, situation, bindings) !== null)
			.map(key => ({rest: key.slice(opening.length), binding})),
	);
}

/** Whether a letter is to follow these keys. */
export function takesLetter(
	keys: KeyName,
	situation: Situation,
	bindings: readonly Binding[] = keymap,
): boolean {
	const isAsked = byKey(bindings).get(keys)?.takesLetter ?? false;
	return isAsked && commandFor(keys, situation, bindings) !== null;
}

function byKey(bindings: readonly Binding[]): BindingOfKey {
	const known = bindingsOfKeys.get(bindings);
	if (known) return known;
	const made = new Map(bindings.flatMap(binding => binding.keys.map(key => [key, binding] as const)));
	bindingsOfKeys.set(bindings, made);
	return made;
}

/** What an editing key does in a text field, or null for any other key. */
export function editFor(key: KeyName): Edit | null {
	return editOfKey.get(key) ?? null;
}
