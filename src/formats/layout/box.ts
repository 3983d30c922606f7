// Rectangles on a page: edges in one unit for all of it, the top at 0 and growing downwards.

export type Edges = {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
};

/** The least rectangle that holds them all; of none, an empty one at the corner of the page. */
export function around(boxes: readonly Edges[]): Edges {
	const [first, ...rest] = boxes;
	if (!first) return {left: 0, right: 0, top: 0, bottom: 0};
	let {left, right, top, bottom} = first;
	for (const box of rest) {
		left = Math.min(left, box.left);
		right = Math.max(right, box.right);
		top = Math.min(top, box.top);
		bottom = Math.max(bottom, box.bottom);
	}
	return {left, right, top, bottom};
}

/** The width that both take up. */
export function sharedWidth(a: Edges, b: Edges): number {
	return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));
}

/** Whether one stands over the other: half of the narrower one's width, or more, is shared. */
export function sharesColumn(a: Edges, b: Edges): boolean {
	return sharedWidth(a, b) >= Math.min(widthOf(a), widthOf(b)) / 2;
}

/** Whether they stand side by side, in some part of their heights. */
export function sharesHeight(a: Edges, b: Edges): boolean {
	return a.top < b.bottom && b.top < a.bottom;
}

export function widthOf({left, right}: Edges): number {
	return right - left;
}
