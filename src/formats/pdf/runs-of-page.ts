// The stretches of text on a page of a PDF, as pdf.js gives them, from the top left corner of the page as it is read.
import type {Run} from '../layout/line-of-runs.ts';
import {inUprightForms} from './upright-forms.ts';

/** What pdf.js tells of a stretch of text; `transform` maps its ems to the page, whose origin is at the bottom. */
export type PdfItem = {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly fontName: string;
};

export type PdfText = {
	readonly items: readonly (PdfItem | {readonly type: string})[];
	readonly styles: Readonly<Record<string, {readonly vertical?: boolean}>>;
};

type Placed = {
	readonly item: PdfItem;
	/** Of its type's upright, in quarter turns against that of the page. */
	readonly turn: number;
	readonly isVertical: boolean;
};

/**
 * The runs, in points. A page that is printed sideways, or in vertical type, is turned so that its lines run from left
 * to right and follow each other downwards; the little that is set otherwise on it is left out of the runs, as `rest`.
 */
export function runsOfPage({items, styles}: PdfText): {readonly runs: Run[]; readonly rest: string[]} {
	const placed = items
		.filter(
			(item): item is PdfItem =>
				'str' in item && item.str.trim() !== '' && item.transform.every(Number.isFinite),
		)
		.map(item => ({item, turn: turnOf(item), isVertical: styles[item.fontName]?.vertical === true}));
	const letters = new Map<string, number>();
	for (const each of placed) letters.set(wayOf(each), (letters.get(wayOf(each)) ?? 0) + each.item.str.length);
	const way = [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const)[0];
	const faces = new Map<string, number>();
	const runs: Run[] = [];
	const rest: string[] = [];
	for (const each of placed) {
		if (wayOf(each) !== way) {
			rest.push(each.item.str.trim());
			continue;
		}
		const {fontName} = each.item;
		faces.set(fontName, faces.get(fontName) ?? faces.size);
		runs.push(runOf(each, faces.get(fontName) ?? 0));
	}
	const left = runs.reduce((least, run) => Math.min(least, run.left), Number.POSITIVE_INFINITY);
	const top = runs.reduce((least, run) => Math.min(least, run.base - run.size), Number.POSITIVE_INFINITY);
	return {runs: runs.map(run => ({...run, left: run.left - left, base: run.base - top})), rest};
}

function turnOf({transform: [a = 1, b = 0]}: PdfItem): number {
	return ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
}

function wayOf({turn, isVertical}: Placed): string {
	return `${turn}${isVertical ? 'v' : 'h'}`;
}

function runOf({item, turn, isVertical}: Placed, face: number): Run {
	const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
	const size = Math.hypot(c, d);
	// Along the line and from line to line, both growing as one reads.
	const [along, down] = (
		[
			[x, -y],
			[y, x],
			[-x, y],
			[-y, -x],
		] as const
	)[turn] ?? [x, -y];
	const length = isVertical ? item.height : item.width;
	const before = blanksBefore(item.str) * size;
	const text = isVertical ? inUprightForms(item.str.trim()) : item.str.trim();
	const run = isVertical ? {left: down, base: -along} : {left: along, base: down};
	const after = blanksBefore([...item.str].reverse().join('')) * size;
	return {text, ...run, left: run.left + before, width: Math.max(0, length - before - after), size, face};
}

/** In ems. */
function blanksBefore(text: string): number {
	const blanks = /^\s*/u.exec(text)?.[0] ?? '';
	let ems = 0;
	for (const blank of blanks) ems += blank === '\u3000' ? 1 : 0.25;
	return ems;
}
