// The size of a terminal, asked without Node's streams, which take as long to load as a library to open.

/** In cells; 0 where the terminal doesn't tell. */
export type TerminalSize = {readonly columns: number; readonly rows: number};

/** What Node's streams of terminals are made of. */
type TerminalBinding = {
	readonly isTTY: (descriptor: number) => boolean;
	readonly TTY: new (
		descriptor: number,
		failure: {code?: string},
	) => {
		/** Puts columns and rows into the list; gives 0 if it could. */
		readonly getWindowSize: (into: number[]) => number;
	};
};

/**
 * The size of the terminal on a descriptor; null if there is none on it; undefined if that can't be told so. Node has no
 * public function for it but a stream, so it is asked of what the streams use: a version without that is no fault, only
 * a slower start.
 */
export function terminalSize(descriptor: number): TerminalSize | null | undefined {
	try {
		const {isTTY, TTY} = binding('tty_wrap') as TerminalBinding;
		if (!isTTY(descriptor)) return null;
		const failure: {code?: string} = {};
		const terminal = new TTY(descriptor, failure);
		const size = [0, 0];
		if (failure.code !== undefined || terminal.getWindowSize(size) !== 0) return undefined;
		const [columns = 0, rows = 0] = size;
		return {columns, rows};
	} catch {
		return undefined;
	}
}

/** Whether there is a terminal on a descriptor; undefined if that can't be told so. */
export function isTerminal(descriptor: number): boolean | undefined {
	try {
		return (binding('tty_wrap') as TerminalBinding).isTTY(descriptor);
	} catch {
		return undefined;
	}
}

function binding(name: string): unknown {
	return (process as unknown as {binding: (name: string) => unknown}).binding(name);
}
