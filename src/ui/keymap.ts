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
	| 'correct'
	| 'undo'
	| 'columns'
	| 'wider'
	| 'narrower'
	| 'vertical'
	| StyleName
	| 'zoom'
	| 'ambiguous-width'
	| 'help'
	| 'back'
	| 'quit'
	| 'interrupt';

/** Where a binding works. `text-shown`: in any pane, with the text on the screen; `search`: wherever a search is active. */
export type Where = 'everywhere' | 'articles' | 'reading' | 'text-shown' | 'search';

/** What decides about the meaning of a key. */
export type Situation = {
	/** The pane with the focus. */
	readonly pane: Pane;
	readonly isTextShown: boolean;
	readonly isSearching: boolean;
};

export type Binding = {
	readonly keys: readonly KeyName[];
	readonly command: Command;
	readonly where: Where;
	/** What the keys ask for in the other panes. */
	readonly elsewhere?: Command;
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
	{keys: ['g', 'Home'], command: 'first', where: 'everywhere', message: 'keyFirst'},
	{keys: ['G', 'End'], command: 'last', where: 'everywhere', message: 'keyLast'},
	{keys: ['PageDown', 'Ctrl-f'], command: 'page-down', where: 'everywhere', message: 'keyPageDown'},
	{keys: ['PageUp', 'Ctrl-b', 'b'], command: 'page-up', where: 'everywhere', message: 'keyPageUp'},
	{keys: ['Ctrl-d'], command: 'half-down', where: 'everywhere', message: 'keyHalfDown'},
	{keys: ['Ctrl-u'], command: 'half-up', where: 'everywhere', message: 'keyHalfUp'},
	{keys: ['Space'], command: 'read-on', where: 'reading', elsewhere: 'page-down', message: 'keyReadOn'},
	{keys: [']'], command: 'next-article', where: 'articles', message: 'keyNextArticle'},
	{keys: ['['], command: 'previous-article', where: 'articles', message: 'keyPreviousArticle'},
	{keys: ['/'], command: 'search', where: 'everywhere', message: 'keySearch'},
	{keys: ['F'], command: 'filter', where: 'everywhere', message: 'keyFilter'},
	{keys: ['o'], command: 'facets', where: 'search', message: 'keyFacets'},
	{keys: ['S'], command: 'save-search', where: 'search', message: 'keySaveSearch'},
	{keys: ['n'], command: 'next-hit', where: 'search', message: 'keyNextHit'},
	{keys: ['N'], command: 'previous-hit', where: 'search', message: 'keyPreviousHit'},
	{keys: ['s'], command: 'star', where: 'articles', message: 'keyStar'},
	{keys: ['m'], command: 'toggle-read', where: 'articles', message: 'keyToggleRead'},
	{keys: ['f'], command: 'follow', where: 'reading', message: 'keyFollow'},
	{keys: ['v'], command: 'raw', where: 'reading', message: 'keyRaw'},
	{keys: ['e'], command: 'correct', where: 'articles', message: 'keyCorrect'},
	{keys: ['U'], command: 'undo', where: 'articles', message: 'keyUndo'},
	{keys: ['c'], command: 'columns', where: 'text-shown', message: 'keyColumns'},
	{keys: ['+'], command: 'wider', where: 'text-shown', message: 'keyWider'},
	{keys: ['-'], command: 'narrower', where: 'text-shown', message: 'keyNarrower'},
	{keys: ['t'], command: 'vertical', where: 'text-shown', message: 'keyVertical'},
	{keys: ['1'], command: 'hanging', where: 'text-shown', message: 'keyHanging'},
	{keys: ['2'], command: 'justified', where: 'text-shown', message: 'keyJustified'},
	{keys: ['3'], command: 'spaced', where: 'text-shown', message: 'keySpaced'},
	{keys: ['4'], command: 'squeezed', where: 'text-shown', message: 'keySqueezed'},
	{keys: ['z'], command: 'zoom', where: 'everywhere', message: 'keyZoom'},
	{keys: ['w'], command: 'ambiguous-width', where: 'everywhere', message: 'keyAmbiguousWidth'},
	{keys: ['?'], command: 'help', where: 'everywhere', message: 'keyHelp'},
	{keys: ['Escape'], command: 'back', where: 'everywhere', message: 'keyBack'},
	{keys: ['q'], command: 'quit', where: 'everywhere', message: 'keyQuit'},
	{keys: ['Ctrl-c'], command: 'interrupt', where: 'everywhere', message: 'keyInterrupt'},
];

const commandOfKey = new Map(keymap.flatMap(binding => binding.keys.map(key => [key, binding] as const)));

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

/** What a key asks for, or null. */
export function commandFor(key: KeyName, {pane, isTextShown, isSearching}: Situation): Command | null {
	const binding = commandOfKey.get(key);
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
			return isSearching ? binding.command : null;
	}
}

/** What an editing key does in a text field, or null for any other key. */
export function editFor(key: KeyName): Edit | null {
	return editOfKey.get(key) ?? null;
}
