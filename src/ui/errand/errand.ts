// Work that the reader hands to the program's own commands, and that goes on beside reading.

export type ErrandKind = 'import' | 'fetch' | 'export' | 'backup';

export type Errand = {
	readonly kind: ErrandKind;
	/** The words of the command line; the last one may be a path that begins with ~. */
	readonly words: readonly string[];
	/** How far it is, safe for the terminal; null until that is known. */
	readonly line: string | null;
	/** How often it was told to stop: it does when what it has begun is done, and at once when it is told again. */
	readonly stops: number;
};

/** How an errand has ended. */
export type ErrandEnd = {
	/** As the command exits. */
	readonly code: number;
	/** What it said last, safe for the terminal. */
	readonly said: string;
};

/** Who does errands, one at a time. */
export type Errands = {
	/** Does one; `tell` hears how far it is, null where there is nothing to be said of it. */
	readonly run: (words: readonly string[], tell: (line: string | null) => void) => Promise<ErrandEnd>;
	/** Has what runs stop. */
	readonly stop: () => void;
	/** Stops what runs, and waits until it has. */
	readonly close: () => Promise<void>;
};
