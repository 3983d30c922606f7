// How much work a parsed document makes, as it nests in truth: what closes what is only known once it is parsed.

export type TreeSize = {
	/** Of the deepest element. */
	readonly depth: number;
	/** The sum of the depths of all elements. */
	readonly depths: number;
	/** Characters of text, each counted as often as elements lie around it. */
	readonly text: number;
};

const textNode = 3;

/** Measures the tree below an element, as far as `enough` of any. */
export function measureTree(root: Element, enough: TreeSize): TreeSize {
	let [deepest, depths, text, depth] = [0, 0, 0, 0];
	let node: Node | null = root;
	while (node) {
		if (node.nodeType === textNode) text += (node.textContent?.length ?? 0) * depth;
		else {
			depths += depth;
			deepest = Math.max(deepest, depth);
		}
		if (deepest > enough.depth || depths > enough.depths || text > enough.text) break;
		if (node.firstChild) {
			node = node.firstChild;
			depth++;
			continue;
		}
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			depth--;
		}
		node = !node || node === root ? null : node.nextSibling;
	}
	return {depth: deepest, depths, text};
}
