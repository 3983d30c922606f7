// Real PDFs are read as a person would read them.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {acceptance} from '../../acceptance.ts';
import {editionIn, faultIn, pageIn} from '../read-bytes.ts';

const folder = path.join(acceptance ?? '', 'formats');

function bytesOf(file: string): Buffer {
	return readFileSync(path.join(folder, file));
}

describe.runIf(acceptance !== null)('a page that was scanned and read', () => {
	it('states the day that its layout file states, and a headline of its large type', async () => {
		const edition = await editionIn(bytesOf('pdf/ndnp-sample1.pdf'));
		const alto = await editionIn(bytesOf('alto-mets/ndnp-alto.xml'));
		expect(edition.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
		expect(edition.date).toBe(alto.date);
		expect(edition.articles.filter(({headline}) => /^[A-Z ]{15,}\.$/u.test(headline ?? ''))).toHaveLength(1);
	});

	it('has the lines that its layout file has, in runs as long', async () => {
		const linesOf = async (file: string) => (await pageIn(bytesOf(file))).text.split('\n').map(bare);
		const alto = (await linesOf('alto-mets/ndnp-alto.xml')).filter(line => line.length > 20);
		const lines = new Set(await linesOf('pdf/ndnp-sample1.pdf'));
		expect(alto.filter(line => lines.has(line)).length / alto.length).toBeGreaterThan(0.7);
	});

	it('is said to be damaged where most of it is missing', async () => {
		expect(await faultIn(bytesOf('pdf/broken-truncated.pdf'))).toEqual({kind: 'damaged', what: 'PDF'});
	});
});

/** Letters and digits alone. */
function bare(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '');
}
