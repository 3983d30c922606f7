import {describe, expect, it} from 'vitest';
import {readDocument} from '../../src/formats/formats.ts';
import {neighboursIn} from '../../src/formats/neighbours.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {sourceLines} from '../../src/page/source-lines.ts';
import {collect} from '../collect.ts';
import {expectWholeCover} from '../page/page-of.ts';
import {mutilated, randomFrom} from './mutilate.ts';
import {sampleDocuments} from './sample-documents.ts';

const inputs = 600;

const read = (bytes: Uint8Array) => collect(readDocument({name: 'a', bytes, neighbour: neighboursIn(null)}));

describe('documents of every format', () => {
	it.each(Object.keys(sampleDocuments).filter(name => name !== 'mets'))(
		'give a page when they are whole: %s',
		async name => {
			const pages = await read(sampleDocuments[name]!);
			expect(pages.filter(page => page instanceof SourceError)).toEqual([]);
			expect(pages.length).toBeGreaterThan(0);
		},
	);

	it('give pages with a place for every line, or a reason why not, however they are mutilated', async () => {
		const random = randomFrom(20_211_008);
		const documents = Object.values(sampleDocuments);
		let restored = 0;
		for (let count = 0; count < inputs; count++) {
			const pages = await read(mutilated(documents, random)).catch((error: unknown) => {
				if (error instanceof SourceError) return [];
				throw error;
			});
			for (const page of pages) {
				if (page instanceof SourceError) continue;
				expectWholeCover(restorePage(page), sourceLines(page.text));
				restored++;
			}
		}
		expect(restored).toBeGreaterThan(inputs / 4);
	});
});
