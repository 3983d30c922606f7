// Which blocks of text stand under which title: a headline is set over the columns of its text, often shorter than they are together.
import type {Block} from './blocks.ts';
import {around, type Edges, sharedWidth, sharesColumn, sharesHeight, widthOf} from './box.ts';

/** In ems: columns that begin less apart begin at one height. */
const sameRow = 0.7;

/** In ems, from a title to the text right under it. */
const farthestText = 2.5;

/** For each block of text that a title stands over, that title. `body` is the size of the running text. */
export function titleOver(blocks: readonly Block[], body: number): Map<Block, Block> {
	const found = new Map<Block, Block>();
	const displays = blocks.filter(({kind}) => kind === 'display');
	const texts = blocks.filter(({kind}) => kind === 'text');
	for (const row of rowsOf(texts, body)) {
		const heads = displays
			.filter(display => row.some(text => isFree(display, text, blocks, body)))
			.filter(display => !displays.some(other => isRightUnder(other, display, row, body)))
			.sort((a, b) => a.left - b.left);
		for (const run of unbrokenRuns(row, blocks)) shareOut(run, heads, blocks, body, found);
	}
	return found;
}

/** Columns that begin at one height, from left to right. */
function rowsOf(texts: readonly Block[], body: number): Block[][] {
	const rows: Block[][] = [];
	for (const text of [...texts].sort((a, b) => a.top - b.top)) {
		const row = rows.at(-1);
		if (row?.[0] && text.top - row[0].top < body * sameRow) row.push(text);
		else rows.push([text]);
	}
	return rows.map(row => row.sort((a, b) => a.left - b.left));
}

/** Parts of a row between which nothing is printed at that height. */
function unbrokenRuns(row: readonly Block[], blocks: readonly Block[]): Block[][] {
	const runs: Block[][] = [];
	for (const text of row) {
		const before = runs.at(-1)?.at(-1);
		const isBeside =
			before &&
			!blocks.some(
				other =>
					other !== text &&
					other !== before &&
					other.left >= before.right - 1 &&
					other.right <= text.left + 1 &&
					other.top < text.top &&
					other.bottom > text.top,
			);
		if (isBeside) runs.at(-1)?.push(text);
		else runs.push([text]);
	}
	return runs;
}

/** Whether nothing is printed between a title, taken as wide as the space it stands in, and a text under it. */
function isFree(display: Block, text: Block, blocks: readonly Block[], body: number): boolean {
	if (display.bottom > text.top + body / 2 || isOverAnother(display, text, blocks, body)) return false;
	// What stands higher than a picture over its text is over another.
	const gap = {left: text.left, right: text.right, top: display.top, bottom: text.top};
	return (
		!blocks.some(
			other =>
				other !== display &&
				other !== text &&
				other.bottom > display.bottom - body / 2 &&
				sharesHeight(other, gap) &&
				sharedWidth(other, gap) > body,
		) &&
		!blocks.some(
			other =>
				other !== display &&
				other.kind === 'text' &&
				sharesHeight(other, display) &&
				isBetweenColumns(other, display, text),
		)
	);
}

/** A title right over a text of its own stands over no column beside that text that begins further down. */
function isOverAnother(display: Block, text: Block, blocks: readonly Block[], body: number): boolean {
	if (sharedWidth(display, text) > 0) return false;
	return blocks.some(
		other =>
			other.kind === 'text' &&
			other.top > display.bottom - body / 2 &&
			other.top < display.bottom + body * farthestText &&
			other.top < text.top - body * sameRow &&
			sharedWidth(other, display) > body,
	);
}

function isBetweenColumns(other: Block, display: Block, text: Block): boolean {
	const path = around([display, text]);
	return other.left >= path.left && other.right <= path.right && !sharesColumn(other, display);
}

/** A title between another and the texts, such as the headline under the name of the paper. */
function isRightUnder(other: Block, display: Block, row: readonly Block[], body: number): boolean {
	const first = row[0];
	if (!first || other === display) return false;
	return (
		other.top >= display.bottom - body / 2 &&
		other.bottom <= first.top + body / 2 &&
		sharesColumn(other, display)
	);
}

/** Gives the columns of a run to the titles over it, so that each title stands as nearly over their middle, or their left edge, as can be. */
function shareOut(
	run: readonly Block[],
	heads: readonly Block[],
	blocks: readonly Block[],
	body: number,
	found: Map<Block, Block>,
): void {
	const columnsOf = (head: Block): Block[] => run.filter(text => isFree(head, text, blocks, body));
	// A title higher up, such as the name of the paper, is over those columns alone that no lower one stands over.
	const over = heads.filter(head => {
		const lower = heads.filter(other => other.top > head.bottom - body / 2).flatMap(columnsOf);
		return columnsOf(head).some(text => !lower.includes(text));
	});
	const [only] = over;
	if (only && over.length === 1) {
		if (isBanner(only, run, blocks, body)) return;
		for (const text of run) if (isFree(only, text, blocks, body)) found.set(text, only);
		return;
	}
	// For each number of titles and of columns, the least displacement and where the last title's columns begin.
	const table: {cost: number; from: number}[][] = [[{cost: 0, from: 0}]];
	for (const [index, head] of over.entries()) {
		const last = table[index] ?? [];
		const next: {cost: number; from: number}[] = [];
		for (let end = 0; end <= run.length; end++) {
			let best = {cost: Number.POSITIVE_INFINITY, from: 0};
			for (let from = 0; from <= end; from++) {
				const cost =
					(last[from]?.cost ?? Number.POSITIVE_INFINITY) + displacement(head, run.slice(from, end));
				if (cost < best.cost) best = {cost, from};
			}
			next.push(best);
		}
		table.push(next);
	}
	let end = run.length;
	for (let index = over.length; index > 0; index--) {
		const from = table[index]?.[end]?.from ?? 0;
		const head = over[index - 1];
		for (const text of run.slice(from, end))
			if (head && isFree(head, text, blocks, body)) found.set(text, head);
		end = from;
	}
}

// What stands over the middle of the columns and of a title beside them, such as the name of the paper, is of neither.
function isBanner(head: Block, run: readonly Block[], blocks: readonly Block[], body: number): boolean {
	const [first] = run;
	const beside = blocks.filter(
		block =>
			block.kind === 'display' &&
			first !== undefined &&
			(block.right <= first.left + 1 || block.left >= (run.at(-1)?.right ?? 0) - 1) &&
			Math.abs(block.top - first.top) < body * 2,
	);
	if (beside.length === 0) return false;
	const [within, without] = [offCentre(head, around([...beside, ...run])), offCentre(head, around(run))];
	return (
		within < without / 2 ||
		(within < without + body && beside.every(other => sizeOf(head) > sizeOf(other) * 1.5))
	);
}

function displacement(head: Block, columns: readonly Block[]): number {
	// A title over nothing is worse than any over something.
	if (columns.length === 0) return 2 * widthOf(head) + 1000;
	const span = around(columns);
	const outside = widthOf(head) - sharedWidth(head, span);
	return outside * 4 + Math.min(offCentre(head, span), Math.abs(head.left - span.left) + widthOf(head) / 8);
}

function sizeOf({lines}: Block): number {
	return Math.max(...lines.map(({size}) => size));
}

function offCentre(head: Edges, span: Edges): number {
	return Math.abs(head.left + head.right - span.left - span.right) / 2;
}
