// Compares our line breaking with Ink's wrap and with greedy filling over UAX #14 (linebreak): speed, faults at line ends.
import {createRequire} from 'node:module';
import LineBreaker from 'linebreak';
import type {ArticlePage} from '../src/typeset/article-blocks.ts';
import {setArticle} from '../src/typeset/article-page.ts';
import {articleRows} from '../src/typeset/article-rows.ts';
import {setColumns} from '../src/typeset/columns.ts';
import {setVertical} from '../src/typeset/vertical.ts';
import {cellWidth} from '../src/typeset/width.ts';
import {breakLines, wrap} from '../src/typeset/wrap.ts';
import {secondsInTurn} from './in-turn.ts';
import {longArticle} from './long-article.ts';
import {samplePages} from './sample-pages.ts';
import {secondsFor} from './seconds-for.ts';

const widths = [20, 24, 30, 36, 40, 48, 56, 60, 72, 80, 100];
const paragraphs = samplePages()
	.flatMap(page => page.split('\n'))
	.filter(line => line.trim() !== '');
const all = paragraphs.join('');
const megabytes = Buffer.byteLength(all) / 1e6;

const startForbidden = /^[。．，、；：！？）〕］｝】》〉」』〗”’·～／%‰％℃々ー!),.:;?\]}]/u;
const endForbidden = /[（〔［｛【《〈「『〖“‘([{／]$/u;
const dash = /[—…]$/;

type Wrap = (text: string, width: number) => string[];

/** What Ink breaks text with, as Ink itself finds it. */
async function inksWrap(): Promise<Wrap> {
	const place = createRequire(createRequire(import.meta.url).resolve('ink')).resolve('wrap-ansi');
	const {default: wrapAnsi} = (await import(place)) as {
		default: (text: string, width: number, options: {hard: boolean; trim: boolean}) => string;
	};
	return (text, width) => wrapAnsi(text, width, {hard: true, trim: false}).split('\n');
}

/** Greedy lines over the break opportunities of UAX #14; what is longer than a line is cut. */
function wrapByLineBreaker(text: string, width: number): string[] {
	const lines: string[] = [];
	const breaker = new LineBreaker(text);
	let line = '';
	let filled = 0;
	let last = 0;
	for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
		const piece = text.slice(last, next.position);
		last = next.position;
		const cells = cellWidth(piece.trimEnd());
		if (filled + cells > width && line !== '') {
			lines.push(line.trimEnd());
			line = '';
			filled = 0;
		}
		for (const part of cells > width ? piece : [piece]) {
			const own = cellWidth(part);
			if (cells > width && filled + own > width) {
				lines.push(line);
				line = '';
				filled = 0;
			}
			line += part;
			filled += own;
		}
	}
	lines.push(line.trimEnd());
	return lines;
}

function everyBreak(text: string): void {
	const breaker = new LineBreaker(text);
	while (breaker.nextBreak() !== null);
}

function faultsOf(breakUp: Wrap): string {
	let count = 0;
	const faults = {start: 0, end: 0, parted: 0, word: 0, wide: 0};
	for (const width of widths) {
		for (const paragraph of paragraphs) {
			const lines = breakUp(paragraph, width);
			count += lines.length;
			for (const [index, line] of lines.entries()) {
				const before = lines[index - 1];
				if (cellWidth(line) > width) faults.wide++;
				if (index < lines.length - 1 && endForbidden.test(line)) faults.end++;
				if (before === undefined) continue;
				if (startForbidden.test(line)) faults.start++;
				if (dash.test(before) && before.at(-1) === line[0]) faults.parted++;
				if (/[a-z\d]$/i.test(before) && /^[a-z\d]/i.test(line) && paragraph.includes(before + line)) {
					faults.word++;
				}
			}
		}
	}
	const per = Object.entries(faults).map(
		([kind, number]) => `${kind} ${((number / count) * 1000).toFixed(2)}`,
	);
	return `${count} lines, faults a 1000: ${per.join(', ')}`;
}

function overAll(work: (paragraph: string) => void): () => void {
	return () => {
		for (const paragraph of paragraphs) work(paragraph);
	};
}

/** Speeds, with those of `linebreak` on its own, which makes no lines, as the yardstick. */
function reportSpeeds(inks: Wrap): void {
	const seconds = secondsInTurn({
		breakLines: overAll(text => breakLines(text, 40)),
		wrap: overAll(text => wrap(text, 40)),
		'linebreak, no lines': overAll(everyBreak),
		'linebreak, greedy': overAll(text => wrapByLineBreaker(text, 40)),
	});
	const inkSeconds = secondsFor(overAll(text => inks(text, 40)));
	for (const [name, own] of [...Object.entries(seconds), ["Ink's wrap (wrap-ansi)", inkSeconds] as const]) {
		const speed = (megabytes / own).toFixed(1).padStart(6);
		const ratio = (seconds['linebreak, no lines'] / own).toFixed(2).padStart(6);
		console.log(`${name.padEnd(24)}${speed} MB/s  ${ratio} of linebreak's speed`);
	}
}

function milliseconds(name: string, work: () => void): void {
	console.log(`${name.padEnd(44)}${(secondsFor(work) * 1000).toFixed(2).padStart(8)} ms`);
}

function articleOf(texts: readonly string[]): ArticlePage {
	return {...longArticle(texts), captions: []};
}

function reportLongArticles(): void {
	const times = Math.ceil(1 / megabytes);
	const shapes = [
		['1 MB in paragraphs', articleOf(Array.from({length: times}, () => paragraphs).flat())],
		['1 MB in one paragraph', articleOf([all.repeat(times)])],
	] as const;
	for (const [name, page] of shapes) {
		milliseconds(`${name}, the first 40 rows`, () => articleRows(page, 40).slice(0, 40));
		milliseconds(`${name}, all rows`, () => setArticle(page, 40));
		milliseconds(`${name}, three columns`, () => setColumns(page, 128, 40, {columns: 3}));
		milliseconds(`${name}, vertical`, () => setVertical(page, 128, 40));
	}
}

console.log(`${paragraphs.length} paragraphs, ${megabytes.toFixed(2)} MB; speeds at 40 cells`);
const inks = await inksWrap();
reportSpeeds(inks);
for (const [name, breakUp] of [
	['wrap', wrap],
	['linebreak, greedy', wrapByLineBreaker],
	["Ink's wrap (wrap-ansi)", inks],
] as const) {
	console.log(`${name.padEnd(24)}${faultsOf(breakUp)}`);
}
reportLongArticles();
