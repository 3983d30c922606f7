// Lets the last of a quick series through once it is over, and nothing before.

export type Lull = {
	/** Whether `name` may go ahead now. If not, the wait begins anew for a name not asked for before. */
	readonly admits: (name: string) => boolean;
	/** Ends the wait without calling back. */
	readonly stop: () => void;
};

/** A lull of `milliseconds` without a new name. It ends with a call of `over`, during which the last name is let through. */
export function createLull(milliseconds: number, over: () => void): Lull {
	let timer: NodeJS.Timeout | undefined;
	let awaited: string | null = null;
	let isOver = false;
	const end = () => {
		isOver = true;
		over();
		isOver = false;
		awaited = null;
	};
	return {
		admits: name => {
			if (isOver || name === awaited) return isOver && name === awaited;
			awaited = name;
			clearTimeout(timer);
			timer = setTimeout(end, milliseconds);
			return false;
		},
		stop: () => clearTimeout(timer),
	};
}
