// Sets a sample page in columns, as a newspaper would, for a PDF to be written of it.
import type {Sample, SampleArticle} from './sample.ts';
import {advance, type Face, type PdfPage, type PdfText} from './write-pdf.ts';

export type PageDesign = {
	readonly columns: number;
	/** Width of a column in ems of running text. */
	readonly measure: number;
	/**
	 * `flow`: articles follow each other down the columns. `boxes`: each has a rectangle of its own, with its headline
	 * over all of its columns.
	 */
	readonly arrangement: 'flow' | 'boxes';
	/** Space between columns, in ems; 1.6 if it is not given. */
	readonly gutter?: number;
};

const size = 10;
const leading = 15;
const margin = 40;

/** A line that is set, from the left edge of its column or box and the top of it. */
type SetLine = {
	readonly text: string;
	readonly left: number;
	readonly size: number;
	readonly face: Face;
	readonly scale: number;
	/** How far the next line stands below. */
	readonly depth: number;
};

/** The page as tall as it must be. Texts come in the order in which they are read. */
export function setPage(sample: Sample, design: PageDesign): PdfPage {
	const gutter = (design.gutter ?? 1.6) * size;
	const column = design.measure * size;
	const width = 2 * margin + design.columns * (column + gutter) - gutter;
	const head = mastheadOf(sample, width - 2 * margin);
	const texts = placed(head, margin, margin + 40);
	const top = margin + 40 + depthOf(head) + 24;
	const grid = {columns: design.columns, column, gutter, top};
	texts.push(...(design.arrangement === 'flow' ? inFlow(sample, grid) : inBoxes(sample, grid)));
	const height = Math.max(...texts.map(text => text.top)) + margin;
	return {width, height, texts};
}

type Grid = {
	readonly columns: number;
	readonly column: number;
	readonly gutter: number;
	readonly top: number;
};

function inFlow(sample: Sample, {columns, column, gutter, top}: Grid): PdfText[] {
	const lines = sample.articles.flatMap((article, index) => [
		...titlesOf(article, sample.articles[index - 1], column, 1),
		...bodyOf(article, column),
		...captionsOf(sample, index, column),
		{text: '', left: 0, size, face: 'song' as const, scale: 1, depth: leading},
	]);
	const tall = depthOf(lines) / columns;
	const texts: PdfText[] = [];
	let at = 0;
	let down = 0;
	for (const [index, line] of lines.entries()) {
		// A title is not left alone at the foot of a column.
		const isTitle = line.size > size;
		const isFull = down > 0 && down + line.depth * (isTitle ? 6 : 1) > tall + leading;
		if (isFull && at < columns - 1 && !(isTitle && (lines[index - 1]?.size ?? 0) > size)) {
			at++;
			down = 0;
		}
		if (line.text !== '')
			texts.push({...line, left: margin + at * (column + gutter) + line.left, top: top + down});
		down += line.depth;
	}
	return texts;
}

function inBoxes(sample: Sample, {columns, column, gutter, top}: Grid): PdfText[] {
	const feet = Array.from({length: columns}, () => top);
	const texts: PdfText[] = [];
	const all = sample.articles.map(article => lengthOf(article)).reduce((sum, length) => sum + length, 0);
	for (const [index, article] of sample.articles.entries()) {
		const share = Math.round((lengthOf(article) / all) * columns * 1.6);
		const span = Math.min(columns, Math.max(1, share));
		const starts = Array.from({length: columns - span + 1}, (_, start) => start);
		const footOf = (start: number): number => Math.max(...feet.slice(start, start + span));
		const start = starts.reduce((best, each) => (footOf(each) < footOf(best) ? each : best));
		const left = margin + start * (column + gutter);
		const wide = span * (column + gutter) - gutter;
		const titles = titlesOf(article, sample.articles[index - 1], wide, span);
		texts.push(...placed(titles, left, footOf(start)));
		const under = footOf(start) + depthOf(titles);
		const body = bodyOf(article, column);
		const most = Math.ceil(body.length / span);
		for (let at = 0; at < span; at++) {
			const lines = body.slice(at * most, (at + 1) * most);
			texts.push(...placed(lines, left + at * (column + gutter), under));
		}
		// A picture stands over its caption.
		const captions = captionsOf(sample, index, wide);
		const foot = under + most * leading + (captions.length > 0 ? 60 : 0);
		texts.push(...placed(captions, left, foot));
		feet.fill(foot + depthOf(captions) + 26, start, start + span);
	}
	return texts;
}

function lengthOf(article: SampleArticle): number {
	return article.bodyParagraphs.join('').length;
}

function placed(lines: readonly SetLine[], left: number, top: number): PdfText[] {
	const texts: PdfText[] = [];
	let down = 0;
	for (const line of lines) {
		const {text, size, face, scale, depth} = line;
		texts.push({text, size, face, scale, left: left + line.left, top: top + down});
		down += depth;
	}
	return texts;
}

function depthOf(lines: readonly SetLine[]): number {
	return lines.reduce((sum, line) => sum + line.depth, 0);
}

function mastheadOf({edition}: Sample, width: number): SetLine[] {
	const [year, month, day] = (edition.date ?? '').split('-').map(Number);
	const facts = [
		edition.date && `${year}年${month}月${day}日`,
		edition.issueNumber && `第${edition.issueNumber}期`,
		edition.issn_cn && `国内统一连续出版物号 ${edition.issn_cn.replace(/^CN\s*/u, 'CN ')}`,
		edition.pageNumber && `第${edition.pageNumber}版`,
	].filter(Boolean);
	return [
		...(edition.outlet ? centred(edition.outlet, 40, 'hei', width) : []),
		...(facts.length > 0 ? centred(facts.join('　'), 9, 'song', width) : []),
	];
}

function titlesOf(
	article: SampleArticle,
	above: SampleArticle | undefined,
	width: number,
	span: number,
): SetLine[] {
	const large = span === 1 ? 18 : span === 2 ? 24 : 30;
	const section = article.section === above?.section ? null : article.section;
	const first = article.bodyParagraphs[0] ?? '';
	// A byline of a lead is set with it.
	const isInLead = article.byline !== null && first.includes(article.byline.split(/\s/u).at(-1) ?? '');
	return [
		...(section ? centred(section, 13, 'hei', width) : []),
		...(article.kicker ? centred(article.kicker, 14, 'song', width) : []),
		...(article.headline ? centred(article.headline, large, 'hei', width) : []),
		...(article.subhead ? centred(article.subhead, 14, 'song', width) : []),
		...(article.docDate ? centred(article.docDate, size, 'song', width) : []),
		...(article.byline && !isInLead ? centred(article.byline, size, 'song', width) : []),
	];
}

function bodyOf(article: SampleArticle, width: number): SetLine[] {
	const last = article.bodyParagraphs.length - 1;
	const [to, from] = (['to', 'from'] as const).map(kind => article.jumps.find(jump => jump.kind === kind));
	return article.bodyParagraphs.flatMap((block, index) => {
		if (block.startsWith('## ')) return centred(block.slice(3), size, 'hei', width, leading);
		const before = index === 0 && from ? `（上接${from.page}版）` : '';
		const after = index === last && to ? `（下转${to.page}版）` : '';
		const note = index === last && article.sourceNote ? `（${article.sourceNote}）` : '';
		const mark = index === last ? (article.editorMark ?? '') : '';
		return justified(`${before}${block}${after}${note}${mark}`, width);
	});
}

function captionsOf(sample: Sample, index: number, width: number): SetLine[] {
	return sample.captions
		.filter(({article}) => article === index + 1)
		.flatMap(({text, credit}) => centred(credit ? `${text} ${credit}` : text, 9, 'hei', width, 13));
}

// Marks that may not open a line: the line before takes them in.
const closing = /[，。、；：？！）》」』”’,.;:?!)%℃·…—]/u;

function justified(text: string, width: number): SetLine[] {
	return broken(text, width / size, 2).map((line, index) => {
		const left = index === 0 ? 2 * size : 0;
		// A line that took in a mark is squeezed to the measure.
		const scale = Math.min(1, (width - left) / (emsOf(line) * size));
		return {text: line, left, size, face: 'song', scale, depth: leading};
	});
}

function centred(text: string, type: number, face: Face, width: number, depth = type * 1.4): SetLine[] {
	return broken(text, width / type, 0).map(line => ({
		text: line,
		left: Math.max(0, (width - emsOf(line) * type) / 2),
		size: type,
		face,
		scale: Math.min(1, width / (emsOf(line) * type)),
		depth,
	}));
}

function broken(text: string, ems: number, indent: number): string[] {
	const lines: string[] = [];
	let line = '';
	let room = ems - indent;
	for (const character of text) {
		if (room < advance(character) && !closing.test(character) && line !== '') {
			lines.push(line);
			line = '';
			room = ems;
		}
		line += character;
		room -= advance(character);
	}
	return [...lines, line];
}

function emsOf(text: string): number {
	let ems = 0;
	for (const character of text) ems += advance(character);
	return ems;
}
