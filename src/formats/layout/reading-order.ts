// The order in which the blocks of a page are read: titles with the columns under them, article by article.
import type {Block} from './blocks.ts';
import {around, type Edges, sharedWidth, sharesColumn, sharesHeight, widthOf} from './box.ts';
import {titleOver} from './scopes.ts';

/** A title with its columns, or text without one. */
type Group = {
	readonly title: Block | null;
	/** What stands under the title, and in the columns it goes on in. */
	readonly texts: Block[];
	/** Where the title and what is under it stand. */
	place: Edges;
};

/** The blocks in reading order, by what belongs together. `body` is the size of the running text. */
export function readingOrder(blocks: readonly Block[], body: number): Block[][] {
	const titles = titleOver(blocks, body);
	const groups = new Map<Block | null, Group>();
	const owners = new Map<Block, Group>();
	const groupOf = (title: Block): Group => {
		const group = groups.get(title) ?? {title, texts: [], place: withFreeSides(title, blocks)};
		groups.set(title, group);
		return group;
	};
	for (const block of blocks) if (block.kind === 'display') owners.set(block, groupOf(block));
	const loose: Group[] = [];
	// From left to right, so that the column before one has its group already.
	for (const text of blocks.filter(({kind}) => kind === 'text').sort(byColumn)) {
		const title = titles.get(text) ?? null;
		const above = nearestAbove(text, blocks);
		const isUnder =
			above !== null &&
			(title === null || above.bottom > title.bottom) &&
			isContinued(above, text, owners.get(above)?.texts ?? []);
		const column = isUnder || title ? null : columnBefore(text, blocks);
		const before = isUnder ? above : column;
		const group = (before && owners.get(before)) ?? (title ? groupOf(title) : newGroup(text, loose));
		owners.set(text, group);
		group.texts.push(text);
		if (column === null) group.place = around([group.place, text]);
	}
	const all = [...groups.values(), ...loose];
	return inOrder(all, body).map(({title, texts}) => [...(title ? [title] : []), ...inColumns(texts, body)]);
}

/** A title with the blank space on both sides of it, or as far as the columns under it may reach. */
function withFreeSides(title: Block, blocks: readonly Block[]): Edges {
	let {left, right} = around(blocks);
	for (const block of blocks) {
		if (block === title || !sharesHeight(block, title)) continue;
		if (block.right <= title.left + 1) left = Math.max(left, block.right);
		else if (block.left >= title.right - 1) right = Math.min(right, block.left);
	}
	return {...title, left: Math.min(left, title.left), right: Math.max(right, title.right)};
}

function newGroup(text: Block, loose: Group[]): Group {
	const group: Group = {title: null, texts: [], place: text};
	loose.push(group);
	return group;
}

function byColumn(a: Block, b: Block): number {
	const narrower = Math.min(widthOf(a), widthOf(b));
	return Math.abs(a.left - b.left) > narrower / 3 ? a.left - b.left : a.top - b.top;
}

function nearestAbove(text: Block, blocks: readonly Block[]): Block | null {
	let best: Block | null = null;
	for (const block of blocks) {
		if (block === text || block.bottom > text.top + 1 || !sharesColumn(block, text)) continue;
		if (best === null || block.bottom > best.bottom) best = block;
	}
	return best;
}

// One line over several columns is no part of any, nor is one that stands alone at the head of the page: they are a masthead's, or notes.
function isContinued(above: Block, text: Block, group: readonly Block[]): boolean {
	if (above.kind === 'display') return false;
	const isText = group.some(({lines}) => lines.length > 2);
	return above.lines.length > 2 || (isText && widthOf(above) < widthOf(text) * 1.4);
}

/** The lowest block of the column to the left, down to where something is printed across both. */
function columnBefore(text: Block, blocks: readonly Block[]): Block | null {
	const texts = blocks.filter(block => block.right <= text.left + 1);
	const nearest = texts.reduce((right, block) => Math.max(right, block.right), Number.NEGATIVE_INFINITY);
	const beside = texts.filter(block => nearest - block.right < widthOf(text) / 2);
	const across = blocks
		.filter(block => block.top > text.top && sharesColumn(block, text))
		.filter(block => beside.some(other => sharedWidth(other, block) > widthOf(other) / 2))
		.reduce((top, block) => Math.min(top, block.top), Number.POSITIVE_INFINITY);
	return beside
		.filter(block => block.top < across && block.bottom > text.top)
		.reduce<Block | null>((low, block) => (low === null || block.bottom > low.bottom ? block : low), null);
}

/** Column by column; a line across several columns, and the small type under pictures, after them. */
function inColumns(texts: readonly Block[], body: number): Block[] {
	const isSmall = ({lines}: Block): boolean => lines.length <= 4 && (lines[0]?.size ?? body) < body * 0.96;
	const isNote = (text: Block): boolean => texts.length > 1 && isSmall(text);
	return [...texts.filter(text => !isNote(text)).sort(byColumn), ...texts.filter(isNote).sort(byColumn)];
}

/**
 * What stands above another comes before it, and what stands left of another, unless something is printed across both
 * between them (T. M. Breuel, High Performance Document Layout Analysis, 2003).
 */
function inOrder(groups: readonly Group[], body: number): Group[] {
	const left = new Set(groups);
	const before = new Map(
		groups.map(group => [
			group,
			groups.filter(other => other !== group && comesBefore(other, group, groups, body)),
		]),
	);
	const order: Group[] = [];
	while (left.size > 0) {
		const rest = [...left];
		const free = rest.filter(group => !(before.get(group) ?? []).some(other => left.has(other)));
		const next = (free.length > 0 ? free : rest).reduce((best, group) =>
			group.place.top < best.place.top - body ||
			(group.place.top < best.place.top + body && group.place.left < best.place.left)
				? group
				: best,
		);
		order.push(next);
		left.delete(next);
	}
	return order;
}

function comesBefore({place: a}: Group, {place: b}: Group, groups: readonly Group[], body: number): boolean {
	if (sharedWidth(a, b) > body) return a.top < b.top;
	if (a.left >= b.left) return false;
	return !groups.some(
		({place}) =>
			place.top > b.top && place.top < a.top && sharedWidth(place, a) > body && sharedWidth(place, b) > body,
	);
}
