// Gathers the lines of a page into blocks: the lines of a column that stand under each other, and those of a title.
import {around, type Edges, sharedWidth, sharesColumn, widthOf} from './box.ts';
import {type ColumnOf, columnEdges} from './columns.ts';
import type {SetLine} from './line-of-runs.ts';

export type Block = Edges & {
	/** `display` is set in large type. */
	readonly kind: 'display' | 'text';
	readonly lines: readonly SetLine[];
};

type Draft = {kind: Block['kind']; lines: SetLine[]; edges: Edges};

// Type from which on a line is a title whatever it says, against that of the running text. Subheads in a text are smaller.
const displaySize = 1.27;

// From line to line, in ems: leading is 1.2 to 1.8 on the pages seen, with more between some paragraphs.
const farthestLine = 2.1;
const farthestTitle = 2.2;

/** The blocks, those that begin higher first. `body` is the size of the running text. */
export function blocksOf(lines: readonly SetLine[], body: number): Block[] {
	const drafts: Draft[] = [];
	const columnOf = columnEdges(lines, body);
	// Those that a line may still stand under.
	let open: Draft[] = [];
	for (const line of [...lines].sort((a, b) => a.base - b.base || a.left - b.left)) {
		const reach = Math.max(body, line.size) * 4;
		open = open.filter(draft => line.base - draft.edges.bottom < reach);
		const apart = open.find(draft => holdsRest(line, draft));
		if (apart) {
			joinToLast(line, apart);
			continue;
		}
		const above = aboveOf({...line, ...columnOf(line)}, open);
		const kind =
			line.size >= body * displaySize || isNote(line, nearestOf(above), lines, columnOf) ? 'display' : 'text';
		const edges = kind === 'display' ? line : {...line, ...columnOf(line)};
		// A line under two columns is of neither.
		const only = above.length === 1 || kind === 'display' ? nearestOf(above) : null;
		if (only && only.kind === kind && goesOn(line, edges, only)) {
			only.lines.push(line);
			only.edges = around([only.edges, edges]);
		} else {
			const draft = {kind, lines: [line], edges: around([edges])} satisfies Draft;
			drafts.push(draft);
			open.push(draft);
		}
	}
	const blocks = drafts.map(({kind, lines: own, edges}): Block => ({kind, lines: own, ...edges}));
	return joinNotesToTitles(blocks, columnOf, body);
}

/** Short lines in the middle over or under a title, such as a byline over several columns, go with it. */
function joinNotesToTitles(blocks: readonly Block[], columnOf: ColumnOf, body: number): Block[] {
	const titles = blocks.filter(({kind}) => kind === 'display');
	const notes = new Map<Block, Block[]>();
	const joined = new Set<Block>();
	// From the nearest to the farthest: one may stand under another.
	const isFull = (line: SetLine): boolean =>
		line.size < body * 1.15 && columnOf(line) !== line && columnOf(line).right - line.right < body;
	const short = blocks.filter(({kind, lines}) => kind === 'text' && lines.length <= 2 && !lines.some(isFull));
	for (const note of [...short, ...short]) {
		if (joined.has(note)) continue;
		const title = titles.find(each => {
			const size = Math.max(...each.lines.map(line => line.size));
			// What is smaller than the text is the caption of a picture above.
			const isSmall = (note.lines[0]?.size ?? 0) < body * 0.96;
			if (note.top < each.top && isSmall) return false;
			return belongs(note, around([each, ...(notes.get(each) ?? [])]), body + size / 2);
		});
		if (!title) continue;
		notes.set(title, [...(notes.get(title) ?? []), note]);
		joined.add(note);
	}
	return blocks
		.filter(block => !joined.has(block))
		.map(block => {
			const all = [block, ...(notes.get(block) ?? [])].sort((a, b) => a.top - b.top);
			return {kind: block.kind, lines: all.flatMap(({lines}) => lines), ...around(all)};
		});
}

function belongs(note: Edges, title: Edges, space: number): boolean {
	const distance = Math.max(note.top - title.bottom, title.top - note.bottom);
	const middle = Math.abs(note.left + note.right - title.left - title.right) / 2;
	return distance > -space / 2 && distance < space && middle < space && sharesColumn(note, title);
}

// A line of a column that was taken for two, since a wide space stood in it.
function holdsRest(line: SetLine, {lines, edges}: Draft): boolean {
	const last = lines.at(-1);
	if (!last || lines.length < 3 || Math.abs(line.base - last.base) > last.size * 0.35) return false;
	if (line.left < last.right || line.right > edges.right + last.size / 2) return false;
	const middle = (line.left + last.right) / 2;
	return lines.slice(-3, -1).every(({left, right}) => left < middle && right > middle);
}

function joinToLast(line: SetLine, draft: Draft): void {
	const last = draft.lines.pop();
	if (!last) return;
	draft.lines.push({...last, ...around([last, line]), text: `${last.text} ${line.text}`});
	draft.edges = around([draft.edges, line]);
}

/** The blocks right above a line, with none between. */
function aboveOf(line: Edges & Pick<SetLine, 'base' | 'size'>, open: readonly Draft[]): Draft[] {
	const over = open.filter(
		({edges}) =>
			edges.bottom <= line.base + line.size * 0.1 &&
			sharedWidth(edges, line) > Math.min(widthOf(edges), widthOf(line)) * 0.3,
	);
	return over.filter(draft => !over.some(other => other !== draft && isBetween(other, draft, line)));
}

function isBetween({edges}: Draft, upper: Draft, line: Edges): boolean {
	const left = Math.max(upper.edges.left, line.left);
	const right = Math.min(upper.edges.right, line.right);
	const covered = Math.min(right, edges.right) - Math.max(left, edges.left);
	return edges.top >= upper.edges.bottom - 1 && covered >= (right - left) / 2;
}

function nearestOf(drafts: readonly Draft[]): Draft | null {
	return drafts.reduce<Draft | null>(
		(best, draft) => (best === null || draft.edges.bottom > best.edges.bottom ? draft : best),
		null,
	);
}

// The first item of a round-up; a square before a byline is none.
const bullet = /^[■◆●▲□◇○△▶★☆](?!.*(?:记者|記者|通讯员|通訊員|评论员|文[/／]))/u;

/** Whether a line in the middle under a title is no first line of the columns under both. */
function isNote(line: SetLine, above: Draft | null, lines: readonly SetLine[], columnOf: ColumnOf): boolean {
	if (bullet.test(line.text)) return false;
	const column = columnOf(line);
	const title = above?.edges;
	const space = Math.max(line.size * 2, (above?.lines.at(-1)?.size ?? 0) * 1.2);
	if (above?.kind !== 'display' || !title || line.top - title.bottom > space) return false;
	if (Math.abs(line.left + line.right - title.left - title.right) > line.size * 1.2) return false;
	// A subhead at the top of a column has lines of the next columns beside it.
	const isNear = (other: SetLine): boolean =>
		Math.min(Math.abs(other.left - column.right), Math.abs(column.left - other.right)) < line.size * 4.5;
	const besides = (base: number): SetLine[] =>
		lines.filter(other => other !== line && Math.abs(other.base - base) < line.size / 4 && isNear(other));
	if (column !== line && besides(line.base).length > 0) return false;
	// Over the middle one of the columns under a title, with none beside it, where all begin further down.
	const first = lines.find(
		other =>
			other.base > line.base + line.size / 2 &&
			other.base < line.base + line.size * farthestLine &&
			sharesColumn(other, line),
	);
	const isOverMiddle = widthOf(title) > (column.right - column.left) * 1.3;
	if (first && isOverMiddle && besides(first.base).length > 1) return true;
	const below = around(
		lines
			.filter(other => other.base > line.base + line.size / 2 && other.base < line.base + line.size * 6)
			.map(other => ({...other, ...columnOf(other)}))
			.filter(other => sharesColumn(other, line)),
	);
	return Math.abs(below.left - line.left) > line.size && Math.abs(below.right - line.right) > line.size;
}

function goesOn(line: SetLine, span: Edges, {kind, lines, edges}: Draft): boolean {
	const last = lines.at(-1);
	if (!last) return false;
	const size = Math.max(line.size, last.size);
	const distance = line.base - last.base;
	if (kind === 'display') return distance < size * farthestTitle && sharesColumn(edges, line);
	const ratio = line.size / last.size;
	// Captions are set a little smaller and in another face; what a machine measured varies as much in one text.
	const isOther = line.face !== last.face && (ratio > 1.05 || ratio < 0.95);
	if (distance > size * farthestLine || ratio > 1.25 || ratio < 0.8 || isOther) return false;
	return sharesColumn(edges, span) && isAligned(span, edges, line.size);
}

// Lines of a column begin at its left edge, but for indents and centred ones; none begins left of it by more than an indent.
function isAligned(line: Edges, edges: Edges, size: number): boolean {
	return line.left >= edges.left - size * 2.6 || line.right <= edges.right + size;
}
