// What a machine has likely misread at one place of a page: its kinds, and each of them in words.

/** What is told of each kind. `stands` is quoted from the page, with half-width marks as full-width ones at times. */
type Findings = {
	/** Characters printed twice, one after the other (衍文). */
	readonly doubled: {readonly stands: string};
	/** A phrase that a conjunction joins to itself. */
	readonly joined: {readonly stands: string};
	/** A clause that a machine fell back to. */
	readonly looped: {readonly stands: string};
	/** A number of a series that no member has; `before` is how the next member begins. */
	readonly 'number-missing': {readonly expected: number; readonly before: string};
	/** A member of a series whose number is another than its place. */
	readonly 'number-misread': {readonly stands: string; readonly expected: number};
	/** A member of a series with the number of the one before it. */
	readonly 'number-repeated': {readonly stands: string};
	/** The first half of a pair of marks without the second. */
	readonly unclosed: {readonly stands: string};
	/** The second half of a pair of marks without the first. */
	readonly unopened: {readonly stands: string};
	/** Words that the page prints with another character `elsewhere`. */
	readonly disagreeing: {readonly stands: string; readonly elsewhere: string};
	/** Characters that stand for lost ones; of the different ones the first three, such as U+FFFD. */
	readonly lost: {readonly count: number; readonly codePoints: readonly string[]};
};

export type MisreadingKind = keyof Findings;

/** Something likely misread, of one of the kinds `K`. */
export type Misreading<K extends MisreadingKind = MisreadingKind> = {
	readonly [Kind in K]: {readonly kind: Kind} & Findings[Kind];
}[K];

/** How each kind is said in one language. */
export type MisreadingSentences = {readonly [K in MisreadingKind]: (found: Misreading<K>) => string};

/** In English, as `Warning.message` has it. */
export const englishMisreadings: MisreadingSentences = {
	doubled: ({stands}) => `“${stands}” stands twice`,
	joined: ({stands}) => `“${stands}” is joined to itself`,
	looped: ({stands}) => `the words “${stands}” come again`,
	'number-missing': ({expected, before}) => `number ${expected} is missing before ${before}`,
	'number-misread': ({stands, expected}) => `${stands} stands where number ${expected} should`,
	'number-repeated': ({stands}) => `${stands} stands twice`,
	unclosed: ({stands}) => `${stands} is never closed`,
	unopened: ({stands}) => `${stands} was never opened`,
	disagreeing: ({stands, elsewhere}) => `“${stands}” here, “${elsewhere}” elsewhere on the page`,
	lost: ({count, codePoints}) =>
		`${count === 1 ? 'a character' : `${count} characters`} could not be read (${codePoints.join(', ')})`,
};

/** A misreading in the words of `sentences`: whatever stands on the page is in it as it stands, safe or not. */
export function sayMisreading<K extends MisreadingKind>(
	sentences: MisreadingSentences,
	found: Misreading<K>,
): string {
	return sentences[found.kind](found);
}

/** Whether this version knows the kind of a misreading that another may have written. */
export function isKnownMisreading(found: {readonly kind: string}): found is Misreading {
	return Object.hasOwn(englishMisreadings, found.kind);
}
