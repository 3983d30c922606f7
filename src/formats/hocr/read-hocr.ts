// Reads the pages of an hOCR document (hOCR 1.2).
import type {Box, LineRole} from '../../page/hints.ts';
import type {FormatPage, PlainDocument} from '../format.ts';
import {meanOf, type ScannedBlock, type ScannedLine, scannedPage} from '../print/printed-page.ts';
import {decodeXml, withinDepth} from '../xml/decode-xml.ts';
import {walkXml} from '../xml/walk-xml.ts';

/** @throws {SourceError} if it can't be decoded, or nests beyond bounds. */
export function* readHocr(document: Pick<PlainDocument, 'name' | 'bytes'>): Generator<FormatPage> {
	const {name} = document;
	const pages = withinDepth(name, 'hOCR', () => pagesIn(decodeXml(document)));
	for (const [index, blocks] of pages.entries()) {
		yield scannedPage(pages.length > 1 ? `${name}#page=${index + 1}` : name, blocks);
	}
}

/** Classes of lines, and what they say of them. */
const lineClasses: ReadonlyMap<string, LineRole | null> = new Map<string, LineRole | null>([
	['ocr_line', null],
	['ocrx_line', null],
	['ocr_textfloat', null],
	['ocr_header', null],
	['ocr_caption', 'caption'],
	['ocr_pageno', 'furniture'],
]);

type OpenLine = {text: string; title: string; role: LineRole | null; confidences: number[]};

function pagesIn(xml: string): ScannedBlock[][] {
	const pages: ScannedBlock[][] = [];
	let block: {id: string | null; role: LineRole | null; lines: ScannedLine[]} | null = null;
	let line: OpenLine | null = null;
	/** The class of each open element that has one of hOCR's. */
	const open: string[] = [];
	const closeBlock = (): void => {
		if (block && block.lines.length > 0) pages.at(-1)?.push(block);
		block = null;
	};
	walkXml(xml, {
		open(_, attributes) {
			const kind =
				attributes
					.get('class')
					?.split(/\s+/u)
					.find(name => /^ocrx?_/u.test(name)) ?? '';
			const title = attributes.get('title') ?? '';
			open.push(kind);
			if (kind === 'ocr_page') pages.push([]);
			else if (kind === 'ocr_par' || kind === 'ocr_carea') {
				closeBlock();
				block = {id: attributes.get('id') ?? null, role: null, lines: []};
			} else if (lineClasses.has(kind)) {
				line = {text: '', title, role: lineClasses.get(kind) ?? null, confidences: []};
			} else if (kind === 'ocrx_word' && line) {
				const confidence = /\bx_wconf\s+(?<percent>[\d.]+)/u.exec(title)?.groups?.percent;
				if (confidence !== undefined) line.confidences.push(Math.min(100, Number(confidence)) / 100);
			}
		},
		text(words) {
			if (line) line.text += words;
		},
		close() {
			const kind = open.pop() ?? '';
			if (line && lineClasses.has(kind)) {
				const made = lineOf(line);
				if (!block || (line.role !== null && block.role !== line.role)) {
					closeBlock();
					block = {id: null, role: line.role, lines: []};
				}
				block.lines.push(made);
				line = null;
			} else if (kind === 'ocr_par' || kind === 'ocr_carea' || kind === 'ocr_page') closeBlock();
		},
	});
	return pages;
}

function lineOf({text, title, confidences}: OpenLine): ScannedLine {
	const confidence = meanOf(confidences);
	const size = /\bx_size\s+(?<size>[\d.]+)/u.exec(title)?.groups?.size;
	const box = boxIn(title);
	return {
		text: gapless(text),
		...(box && {box}),
		...(size !== undefined && Number.isFinite(Number(size)) && {size: Number(size)}),
		...(confidence !== null && {confidence}),
	};
}

/** Words of Chinese and Japanese that a machine told apart are written without blanks. */
function gapless(text: string): string {
	const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
	return text.trim().replace(new RegExp(`(?<=${wide})\\s+(?=${wide})`, 'gu'), '');
}

function boxIn(title: string): Box | null {
	const found = /\bbbox\s+(?<left>-?\d+)\s+(?<top>-?\d+)\s+(?<right>-?\d+)\s+(?<bottom>-?\d+)/u.exec(
		title,
	)?.groups;
	if (!found) return null;
	const [left, top, right, bottom] = [found.left, found.top, found.right, found.bottom].map(Number);
	return [left ?? 0, top ?? 0, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)];
}
