// Sets aside what is no part of any text: masthead, furniture, captions in the flow, headings without words.
import {numbersOf, type PrintedLine} from '../printed-line.ts';
import {type CaptionText, readCaption} from '../roles/caption.ts';
import {isDocDate} from '../roles/display-line.ts';
import {isIndexLine, isIndexTitle, isPageFurniture} from '../roles/furniture.ts';
import {jumpAtEnd} from '../roles/jump.ts';
import {readLead} from '../roles/lead.ts';
import {type MastheadFacts, type MastheadLine, readMastheadLine} from '../roles/masthead.ts';
import {isSpeck} from '../roles/speck.ts';
import {captionOf, smallBlocks} from './small-blocks.ts';

export type FlowCaption = CaptionText & {
	readonly numbers: readonly number[];
	/** It is told by its type and its place. */
	readonly isPlaced: boolean;
	/** How many lines of the flow stand before it. */
	readonly place: number;
};

export type SetAside = {
	/** The lines that are left, in order. */
	readonly flow: PrintedLine[];
	readonly facts: MastheadFacts;
	readonly furniture: number[];
	readonly captions: FlowCaption[];
};

// Mastheads of the pages seen take up to 12 lines; strips of facts also stand at the foot.
const topLines = 24;

// What a line of facts further down holds one of: running titles, addresses, lines with a date.
const elsewhere = /[报報版期号號]|\d\s*[年.]|电话|熱線|热线|邮|地址|天气|CN|www|http|@/u;

/** Splits the printed lines of a page into its flow and the rest. */
export function setAside(lines: readonly PrintedLine[]): SetAside {
	const masthead = mastheadLines(lines);
	const index = indexLines(lines);
	const flow: PrintedLine[] = [];
	const furniture: number[] = [];
	const captions: FlowCaption[] = [];
	const small = smallBlocks(lines.filter(line => !masthead.has(line)));
	for (const line of lines) {
		const isApart = masthead.has(line) || index.has(line);
		const block = small.get(line);
		if (block && !isApart) {
			if (block[0] === line)
				captions.push({
					...captionOf(block),
					numbers: block.flatMap(numbersOf),
					isPlaced: true,
					place: flow.length,
				});
			continue;
		}
		const told = line.hint?.role;
		const isTold = told === 'caption' || told === 'credit';
		const caption = isApart
			? null
			: (readCaption(line.text) ?? (isTold ? {text: line.text, credit: null} : null));
		if (isApart || line.text === '' || told === 'furniture' || isPageFurniture(line.text) || isSpeck(line)) {
			furniture.push(...numbersOf(line));
		} else if (caption && (isTold || standsAlone(line)))
			captions.push({...caption, numbers: numbersOf(line), isPlaced: false, place: flow.length});
		else flow.push(line);
	}
	return {flow, facts: collectFacts([...masthead.values()]), furniture, captions};
}

/** What lines that are known to be of no text state of their page. */
export function mastheadFacts(lines: readonly PrintedLine[]): MastheadFacts {
	return collectFacts([...mastheadLines(lines).values()]);
}

// In a column, a line can end in a credit only if its caption is that one line: then it also holds a whole sentence.
function standsAlone(line: PrintedLine): boolean {
	return /[。！？]/u.test(line.text) || /^图/u.test(line.text) || line.gap > 0;
}

function mastheadLines(lines: readonly PrintedLine[]): ReadonlyMap<PrintedLine, MastheadLine> {
	const found = new Map<PrintedLine, MastheadLine>(frontMatter(lines));
	for (const [index, line] of lines.entries()) {
		if (found.has(line) || (index >= topLines && !elsewhere.test(line.text))) continue;
		if (line.text.length > 90 || isDocDate(line.text) || readLead(line.text) || jumpAtEnd(line.text))
			continue;
		const read = readMastheadLine(line.text);
		if (read.fields === 0) continue;
		const explained = read.unexplained <= 2 || (read.fields >= 3 && read.unexplained <= 6);
		if (explained && (index < topLines || read.fields >= 2) && isStated(line, read)) found.set(line, read);
	}
	const indexes = lines.flatMap((line, index) => (found.has(line) ? [index] : []));
	const isField = (line: PrintedLine | undefined): boolean => line !== undefined && found.has(line);
	// Short lines over or between the fields belong to them, such as the paper's name misread from its calligraphy.
	for (const [index, line] of lines.slice(0, topLines).entries()) {
		if (found.has(line) || line.text.length > 12) continue;
		const isBetween = isField(lines[index - 1]) && isField(lines[index + 1]);
		const isOver = index === 0 && (found.get(lines[1] ?? line)?.fields ?? 0) > 2;
		const isNear = indexes.length > 2 && indexes.some(field => field > index && field <= index + 2);
		const isUnder = index < 2 || indexes.some(field => field < index && field >= index - 2);
		if (isBetween || (line.heading === null && (isOver || (isNear && isUnder)))) {
			found.set(line, {facts: {}, outletWeight: 0, unexplained: 0, fields: 0});
		}
	}
	return found;
}

/** Front matter between rules at the top of a file, one field a line. */
function frontMatter(lines: readonly PrintedLine[]): [PrintedLine, MastheadLine][] {
	if (lines[0]?.text !== '---') return [];
	const end = lines.slice(1, 30).findIndex(line => line.text === '---') + 1;
	const fields = lines.slice(1, end);
	if (end < 2 || !fields.every(line => /^[\w-]+\s*[:：]/u.test(line.text))) return [];
	return lines.slice(0, end + 1).map(line => {
		const value = line.text.replace(/^[\w-]+\s*[:：]\s*/u, '');
		const isFact = /^(?:date|source|outlet|paper|page)\s*[:：]/iu.test(line.text);
		return [line, isFact ? readMastheadLine(value) : {facts: {}, outletWeight: 0, unexplained: 0, fields: 0}];
	});
}

/** The index of a front page: its title and the entries under it. */
function indexLines(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
	const found = new Set<PrintedLine>();
	for (const [start, line] of lines.entries()) {
		if (!isIndexTitle(line.text)) continue;
		found.add(line);
		for (const entry of lines.slice(start + 1)) {
			if (!isIndexLine(entry.text)) break;
			found.add(entry);
		}
	}
	return found;
}

// A headline may consist of a date or a number and little else; a heading is one only if it names the paper.
function isStated(line: PrintedLine, read: MastheadLine): boolean {
	return line.heading === null || read.outletWeight > 0 || read.facts.page !== undefined || read.fields > 1;
}

function collectFacts(lines: readonly MastheadLine[]): MastheadFacts {
	const outlet = [...lines].sort((a, b) => b.outletWeight - a.outletWeight)[0];
	const first = <K extends keyof MastheadFacts>(key: K): MastheadFacts[K] | null =>
		lines.map(line => line.facts[key]).find(value => value !== undefined && value !== null) ?? null;
	return {
		outlet: outlet?.facts.outlet ?? null,
		date: first('date'),
		issueNumber: first('issueNumber'),
		cn: first('cn'),
		page: first('page'),
	};
}
