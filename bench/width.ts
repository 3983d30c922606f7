// Compares the speed of our width of a text with string-width's, over lines of newspaper text.
import stringWidth from 'string-width';
import {cellWidth} from '../src/typeset/width.ts';
import {samplePages} from './sample-pages.ts';
import {secondsFor} from './seconds-for.ts';

const lines = samplePages().flatMap(page => page.split('\n'));
const megabytes = Buffer.byteLength(lines.join('')) / 1e6;
const run = (measure: (text: string) => number) =>
	secondsFor(() => {
		for (const line of lines) measure(line);
	});
const ours = run(cellWidth);
const theirs = run(stringWidth);
console.log(`lines                ${lines.length}, ${megabytes.toFixed(2)} MB`);
console.log(`cellWidth            ${(megabytes / ours).toFixed(1)} MB/s`);
console.log(`string-width         ${(megabytes / theirs).toFixed(1)} MB/s`);
console.log(`ratio                ${(theirs / ours).toFixed(1)}`);
