// What a reader has made of an article: kept apart from the text, and following it wherever it goes.

export type ReadingState = {
	readonly read: boolean;
	readonly starred: boolean;
	/** Where it was left: how many characters other than spaces stand above the top of the screen. */
	readonly position: number;
	readonly note: string | null;
};

/** The state of an article that nobody has touched. */
export const untouched: ReadingState = {read: false, starred: false, position: 0, note: null};

/**
 * Of a text made of several: read if all of it is, starred if any of it is, left where the first part was,
 * with the notes of all one below the other.
 */
export function joinedState(states: readonly ReadingState[]): ReadingState {
	const notes = new Set(states.map(({note}) => note).filter(note => note !== null));
	return {
		read: states.every(({read}) => read),
		starred: states.some(({starred}) => starred),
		position: states[0]?.position ?? 0,
		note: notes.size > 0 ? [...notes].join('\n') : null,
	};
}

/** Of a part that a text has lost: read and starred as the whole; the place and the note stay with the rest. */
export function partState({read, starred}: ReadingState): ReadingState {
	return {...untouched, read, starred};
}
