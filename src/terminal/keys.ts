// Tells single keys apart in what arrives from the terminal, where several may come as one string.

/**
 * The name of one key: a printable grapheme as typed, or one of `Enter`, `Tab`, `Shift-Tab`, `Escape`,
 * `Space`, `Backspace`, `Delete`, `Up`, `Down`, `Left`, `Right`, `Home`, `End`, `PageUp`, `PageDown`,
 * a letter held with Ctrl (`Ctrl-d`) or with Alt (`Alt-b`).
 */
export type KeyName = string;

/** What Ink tells about a key press beside its text. */
export type KeyFlags = {
	readonly upArrow: boolean;
	readonly downArrow: boolean;
	readonly leftArrow: boolean;
	readonly rightArrow: boolean;
	readonly pageUp: boolean;
	readonly pageDown: boolean;
	readonly home: boolean;
	readonly end: boolean;
	readonly return: boolean;
	readonly escape: boolean;
	readonly tab: boolean;
	readonly backspace: boolean;
	readonly delete: boolean;
	readonly ctrl: boolean;
	readonly shift: boolean;
	readonly meta: boolean;
};

const namedFlags: readonly (readonly [flag: keyof KeyFlags, name: KeyName])[] = [
	['upArrow', 'Up'],
	['downArrow', 'Down'],
	['leftArrow', 'Left'],
	['rightArrow', 'Right'],
	['pageUp', 'PageUp'],
	['pageDown', 'PageDown'],
	['home', 'Home'],
	['end', 'End'],
	['return', 'Enter'],
	['escape', 'Escape'],
	['backspace', 'Backspace'],
	['delete', 'Delete'],
];

const controlNames: ReadonlyMap<string, KeyName> = new Map([
	['\r', 'Enter'],
	['\n', 'Enter'],
	['\t', 'Tab'],
	[' ', 'Space'],
	['\u{1B}', 'Escape'],
	['\u{7F}', 'Backspace'],
	['\b', 'Backspace'],
]);

/** Keys with names of their own. */
const namedKeys: ReadonlySet<KeyName> = new Set([
	...namedFlags.map(([, name]) => name),
	'Tab',
	'Shift-Tab',
	'Space',
	'Ctrl-Space',
]);

// Held with Ctrl, the letters h, i, j and m are the keys Backspace, Tab and Enter.
const held = /^(?:Ctrl-[a-gk-ln-z]|Alt-[\p{L}\p{N}\p{P}\p{S}])$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The keys in one report of Ink's `useInput`, in the order they were pressed. A held-down `j` may arrive as
 * `jjjjj` and counts five times.
 */
export function keysIn(input: string, flags: KeyFlags): KeyName[] {
	if (flags.tab) return [flags.shift ? 'Shift-Tab' : 'Tab'];
	const named = namedFlags.find(([flag]) => flags[flag]);
	if (named) return [named[1]];
	if (flags.ctrl) return input === ' ' ? ['Ctrl-Space'] : [`Ctrl-${input}`];
	const names = [...segmentsOf(input)].flatMap(({segment}) => namesOf(segment));
	return flags.meta ? names.map(name => `Alt-${name}`) : names;
}

/** Whether a text is the name of a key that can arrive. */
export function isKeyName(text: string): text is KeyName {
	if (namedKeys.has(text) || held.test(text)) return true;
	return /^[^\p{C}\p{Z}]/u.test(text) && textOf(text) !== null;
}

/** Whether a text is the names of keys that can arrive one after another, with a space between any two. */
export function isKeySequence(text: string): text is KeyName {
	return text.split(' ').every(isKeyName);
}

/** The text a key writes into a field, or null for a key that writes nothing. */
export function textOf(key: KeyName): string | null {
	if (key === 'Space') return ' ';
	const first = segmentsOf(key)[Symbol.iterator]().next();
	return !first.done && first.value.segment.length === key.length ? key : null;
}

/** Grapheme by grapheme; what cuts is made at the first key, not at the start of the program. */
function segmentsOf(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}

function namesOf(grapheme: string): KeyName[] {
	// A carriage return and line feed together are one grapheme and one Enter.
	const named = controlNames.get(grapheme) ?? (grapheme === '\r\n' ? 'Enter' : undefined);
	if (named !== undefined) return [named];
	const code = grapheme.codePointAt(0) ?? 0;
	if (code >= 1 && code <= 26) return [`Ctrl-${String.fromCodePoint(code + 96)}`];
	return code < 32 ? [] : [grapheme];
}
