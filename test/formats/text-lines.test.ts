import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {peek} from '../../src/formats/first-bytes.ts';
import {textLines} from '../../src/formats/text-lines.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
	for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
	const lines: string[] = [];
	for await (const line of textLines(bytes)) lines.push(line);
	return lines;
}

describe('the lines of a long text', () => {
	it('are the same however it comes in pieces', async () => {
		const line = fc.string({unit: fc.constantFrom('a', '报', '𠮷', ' ')});
		await fc.assert(
			fc.asyncProperty(fc.array(line), fc.integer({min: 1, max: 9}), async (lines, size) => {
				const bytes = Buffer.from(lines.map(text => `${text}\n`).join(''));
				expect(await linesOf(inPieces(bytes, size))).toEqual(lines);
			}),
		);
	});

	it('may end in CR LF, and the last in nothing', async () => {
		expect(await linesOf(inPieces(Buffer.from('柳湾\r\n\r\n日报'), 2))).toEqual(['柳湾', '', '日报']);
	});
});

describe('the beginning of a stream', () => {
	it('is looked at without being taken away', async () => {
		const bytes = Buffer.from('柳湾日报\n第一版\n');
		await fc.assert(
			fc.asyncProperty(fc.integer({min: 1, max: 9}), fc.nat(40), async (size, count) => {
				const {first, whole} = await peek(inPieces(bytes, size), count);
				expect(Buffer.from(first).equals(bytes.subarray(0, count))).toBe(true);
				expect(await linesOf(whole)).toEqual(['柳湾日报', '第一版']);
			}),
		);
	});
});
