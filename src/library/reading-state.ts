// What a reader has made of an article: kept apart from the text, and following it wherever it goes.

export type ReadingState = {
	readonly read: boolean;
	readonly starred: boolean;
	/** Where it was left: how many characters other than spaces stand above the top of the screen. */
	readonly position: number;
	readonly note: string | null;
	/** Names of the collections it is in, each once, in the order they were given. */
	readonly tags: readonly string[];
};

/** The state of an article that nobody has touched. */
export const untouched: ReadingState = {
	read: false,
	starred: false,
	position: 0,
	note: null,
	tags: [],
};

/**
 * Of a text made of several: read if all of it is, starred if any of it is, left where the first part was,
 * with the notes of all one below the other and the tags of all.
 */
export function joinedState(states: readonly ReadingState[]): ReadingState {
	const notes = new Set(states.map(({note}) => note).filter(note => note !== null));
	return {
		read: states.every(({read}) => read),
		starred: states.some(({starred}) => starred),
		position: states[0]?.position ?? 0,
		note: notes.size > 0 ? [...notes].join('\n') : null,
		tags: [...new Set(states.flatMap(({tags}) => tags))],
	};
}

/** Of a part that a text has lost: read and starred as the whole; the place, the note and the tags stay with the rest. */
export function partState({read, starred}: ReadingState): ReadingState {
	return {...untouched, read, starred};
}

/** Whether a collection can have the name: it has no spaces at its ends, no comma and no line break in it, and at most 64 characters. */
export function isTag(name: string): boolean {
	return (
		name !== '' && name.trim() === name && [...name].length <= 64 && !/[,，、\p{Cc}\u2028\u2029]/u.test(name)
	);
}
