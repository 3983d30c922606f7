// Compares our line breaking with greedy filling over UAX #14 (linebreak): speed, and faults at line ends.
import LineBreaker from 'linebreak';
import {cellWidth} from '../src/typeset/width.ts';
import {wrap} from '../src/typeset/wrap.ts';
import {samplePages} from './sample-pages.ts';
import {secondsFor} from './seconds-for.ts';

const widths = [20, 24, 30, 36, 40, 48, 56, 60, 72, 80, 100];
const paragraphs = samplePages()
	.flatMap(page => page.split('\n'))
	.filter(line => line.trim() !== '');

const startForbidden = /^[。．，、；：！？）〕］｝】》〉」』〗”’·～／%‰％℃々ー!),.:;?\]}]/u;
const endForbidden = /[（〔［｛【《〈「『〖“‘([{／]$/u;
const dash = /[—…]$/;

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

function report(name: string, breakUp: (text: string, width: number) => string[]): void {
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
				if (/[a-z\d]$/i.test(before) && /^[a-z\d]/i.test(line) && paragraph.includes(before + line))
					faults.word++;
			}
		}
	}
	const seconds = secondsFor(() => {
		for (const paragraph of paragraphs) breakUp(paragraph, 40);
	});
	const megabytes = Buffer.byteLength(paragraphs.join('')) / 1e6;
	const per = Object.entries(faults).map(
		([kind, number]) => `${kind} ${((number / count) * 1000).toFixed(2)}`,
	);
	console.log(
		`${name.padEnd(20)} ${(megabytes / seconds).toFixed(1)} MB/s at 40 cells; ${count} lines; faults a 1000 lines: ${per.join(', ')}`,
	);
}

report('wrap', wrap);
report('linebreak, greedy', wrapByLineBreaker);
const text = paragraphs.join('');
const paragraph = text.repeat(Math.ceil(1e6 / Buffer.byteLength(text)));
const size = (Buffer.byteLength(paragraph) / 1e6).toFixed(2);
console.log(`one paragraph of ${size} MB: ${(secondsFor(() => wrap(paragraph, 40)) * 1000).toFixed(0)} ms`);
