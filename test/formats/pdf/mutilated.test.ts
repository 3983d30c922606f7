import fc from 'fast-check';
import {expect, it} from 'vitest';
import {SourceError} from '../../../src/formats/source-error.ts';
import {pagesIn} from '../read-bytes.ts';
import {samples} from './sample.ts';
import {setPage} from './set-page.ts';
import {writePdf} from './write-pdf.ts';

const [sample] = samples();
const whole = sample && writePdf([setPage(sample, {columns: 3, measure: 18, arrangement: 'boxes'})]);

it('a PDF of which bytes are lost, changed or doubled gives pages or says why not', async () => {
	const place = fc.double({min: 0, max: 1, noNaN: true});
	const cut = fc.record({
		kind: fc.constantFrom('lose', 'change', 'double'),
		place,
		length: fc.integer({min: 1, max: 300}),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(cut, {minLength: 1, maxLength: 4}), async cuts => {
			let bytes: Uint8Array = whole ?? new Uint8Array();
			for (const {kind, place: at, length} of cuts) {
				const start = 9 + Math.floor(at * (bytes.length - 9));
				const part = bytes.slice(start, start + length);
				const put = kind === 'lose' ? [] : kind === 'double' ? [part, part] : [part.map(byte => byte ^ 0x55)];
				bytes = Buffer.concat([bytes.slice(0, start), ...put, bytes.slice(start + length)]);
			}
			const pages = await pagesIn(bytes).catch((error: unknown) => [error]);
			for (const page of pages) {
				if (page instanceof SourceError)
					expect(page.fault.kind).toMatch(/^(?:damaged|locked|no-text|no-letters|costly|empty)$/u);
				else expect(page).toHaveProperty('text');
			}
		}),
		{numRuns: 25},
	);
}, 120_000);
