// Lets the first of a quick series through at once and the last of it when it is over.

export type Lull = {
	/** Whether `name` may go ahead now. If not, the wait begins anew for a name not asked for before. */
	readonly admits: (name: string) => boolean;
	/** Ends the wait without calling back. */
	readonly stop: () => void;
};

/** A lull of `milliseconds` without a new name; after a refusal it ends with a call of `over`. */
export function createLull(milliseconds: number, over: () => void): Lull {
	let timer: NodeJS.Timeout | null = null;
	let last = '';
	let refused = false;
	const wait = (name: string) => {
		last = name;
		if (timer) clearTimeout(timer);
		timer = setTimeout(() => {
			timer = null;
			if (refused) over();
			refused = false;
		}, milliseconds);
	};
	return {
		admits: name => {
			const isQuiet = timer === null;
			if (isQuiet || name !== last) wait(name);
			refused ||= !isQuiet;
			return isQuiet;
		},
		stop: () => {
			if (timer) clearTimeout(timer);
			timer = null;
		},
	};
}
