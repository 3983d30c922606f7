// What lines are by how they were printed: by the size of their letters, and where they stand in their block.
import type {Label} from '../flow/label.ts';
import {endsSentence} from '../heal/sentence-end.ts';
import type {LineHint} from '../hints.ts';
import type {PrintedLine} from '../printed-line.ts';
import {letterSize} from './letter-size.ts';

/** Letters so much larger than those of running text are a headline's; those of leads and bylines are seldom. */
const display = 1.3;

/** Characters; a headline broken over lines has fewer on each. */
const longestDisplay = 80;

/** Ems by which the first line of a paragraph stands in, and by which a last line is short. */
const indent = 0.7;
const short = 2.5;

/** Lines of a block that may be a headline alone. */
const fewestLines = 2;

/** Lines of a block from which on its edges are known. */
const enough = 4;

/** A label for each line that its print tells of; null for the others, and for all where nothing is known of print. */
export function printLabels(lines: readonly PrintedLine[]): (Label | null)[] {
	const body = bodySize(lines);
	const edges = new Map<number, Edges>();
	const blocks = Map.groupBy(lines, line => line.hint?.block ?? -1);
	for (const [block, own] of blocks) {
		const found = block < 0 ? null : edgesOf(own);
		if (found) edges.set(block, found);
	}
	return lines.map((line, index): Label | null => {
		const {hint} = line;
		if (!hint) return null;
		if (hint.role !== undefined) return labelOfRole(hint.role);
		const size = letterSize(hint);
		if (body !== null && size !== null && size >= body * display) {
			if (line.text.length <= longestDisplay && !endsSentence(line.text)) return 'display';
		}
		const own = hint.block === undefined ? [] : (blocks.get(hint.block) ?? []);
		if (own.length <= fewestLines && isInCapitals(line.text)) return 'display';
		const above = lines[index - 1];
		const block = hint.block === undefined ? undefined : edges.get(hint.block);
		if (!block || !above || above.hint?.block !== hint.block || !hint.box) return null;
		const [left, , , em] = hint.box;
		if (left - block.left > em * indent && left - block.left < (block.right - block.left) / 3) return 'start';
		const end = above.hint?.box ? above.hint.box[0] + above.hint.box[2] : block.right;
		if (block.right - end > em * short) return endsSentence(above.text) ? 'start' : null;
		return 'more';
	});
}

/** Of most of the letters on the page; null where none is known. */
function bodySize(lines: readonly PrintedLine[]): number | null {
	const sizes = lines
		.flatMap(({hint, text}) => {
			const size = hint && letterSize(hint);
			return size ? [{size, letters: text.length}] : [];
		})
		.sort((a, b) => a.size - b.size);
	const half = sizes.reduce((sum, {letters}) => sum + letters, 0) / 2;
	let passed = 0;
	for (const {size, letters} of sizes) {
		passed += letters;
		if (passed >= half) return size;
	}
	return null;
}

function isInCapitals(text: string): boolean {
	return text.length <= longestDisplay && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

type Edges = {readonly left: number; readonly right: number};

/** Where most lines of a block begin and end. */
function edgesOf(lines: readonly PrintedLine[]): Edges | null {
	const boxes = lines.flatMap(({hint}) => (hint?.box ? [hint.box] : []));
	const upright = boxes.filter(([, , width, height]) => height > width).length;
	if (boxes.length < enough || upright > boxes.length / 2) return null;
	const lefts = boxes.map(([left]) => left).sort((a, b) => a - b);
	const rights = boxes.map(([left, , width]) => left + width).sort((a, b) => a - b);
	return {
		left: lefts[Math.floor(lefts.length / 4)] ?? 0,
		right: rights[Math.floor(rights.length * 0.7)] ?? 0,
	};
}

function labelOfRole(role: NonNullable<LineHint['role']>): Label | null {
	if (role === 'paragraph') return 'start';
	if (role === 'more') return 'more';
	if (role === 'caption' || role === 'credit' || role === 'furniture' || role === 'source-note') return null;
	return 'display';
}
