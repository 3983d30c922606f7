// Mutilates the structure of PDFs as ill will does, the same way for the same seed.
import {mutilated} from '../mutilate.ts';
import {packedPdf, plainPdf} from './hostile-pdfs.ts';
import {samples} from './sample.ts';
import {setPage} from './set-page.ts';
import {writePdf} from './write-pdf.ts';

const numbers = ['0', '-1', '1', '4294967296', '99999999999999999999', '1e308', '0.0000001', '2147483647'];
const words = [
	'null',
	'true',
	'[]',
	'<< >>',
	'()',
	'<>',
	'/FlateDecode',
	'[/FlateDecode /FlateDecode /FlateDecode]',
	'[/ASCIIHexDecode /LZWDecode]',
	'/RunLengthDecode',
	'/ASCII85Decode',
	'/DCTDecode',
	'/JBIG2Decode',
	'/JPXDecode',
	'/CCITTFaxDecode',
	'/Pages',
	'/Page',
	'/Catalog',
	'/ObjStm',
	'/XRef',
	'/Type3',
	'/Type0',
	'/Identity-V',
	'/UniGB-UCS2-H',
	'/GBK-EUC-H',
	'/ETen-B5-V',
	'/Identity-H',
	'/GB1',
	'/90ms-RKSJ-V',
];

const [sample] = samples();
const pages = sample ? [setPage(sample, {columns: 3, measure: 18, arrangement: 'boxes'})] : [];

/** Whole ones: of one line, with its objects packed, and a page of a newspaper as it is, packed, and in an encoding that it names. */
export const samplePdfs: readonly Uint8Array[] = [
	plainPdf,
	packedPdf,
	writePdf(pages, {plain: true}),
	writePdf(pages),
	writePdf(pages, {
		plain: true,
		named: {encoding: 'UniGB-UCS2', ordering: 'GB1', bytesOf: text => Buffer.from(text, 'utf16le').swap16()},
	}),
];

/** One of the documents, changed in its bytes or, where its objects can be read, in what they say. */
export function mutilatedPdf(
	documents: readonly Uint8Array[],
	random: (below: number) => number,
): Uint8Array {
	if (random(3) === 0) return mutilated(documents, random);
	let text = Buffer.from(documents[random(documents.length)] ?? []).toString('latin1');
	for (let changes = 1 + random(4); changes > 0; changes--) text = restructured(text, random);
	return Buffer.from(text, 'latin1');
}

function restructured(text: string, random: (below: number) => number): string {
	const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
	/** Puts something else in the place of one of the passages that a pattern finds. */
	const atOne = (pattern: RegExp, change: (found: string) => string): string => {
		const found = pick([...text.matchAll(pattern)]);
		if (!found) return text;
		const end = found.index + found[0].length;
		return text.slice(0, found.index) + change(found[0]) + text.slice(end);
	};
	const objects = [...text.matchAll(/^(?<number>\d+) 0 obj/gmu)].map(({groups}) => groups?.number ?? '1');
	const deep = 1 + random(4) ** 6 * 10;
	switch (random(11)) {
		// A reference leads to another object, often one above.
		case 0:
			return atOne(/\b\d+ 0 R\b/gu, () => `${pick(objects)} 0 R`);
		case 1:
			return atOne(/\b\d+(?:\.\d+)?\b/gu, () => pick(numbers));
		case 2:
			return atOne(/\/[A-Z]\w+(?= )/gu, () => pick([...text.matchAll(/\/[A-Z]\w+/gu)])?.[0] ?? '');
		case 3:
			return atOne(/(?<=\/[A-Z]\w+ )[^ /<>[\]]+/gu, () => pick(words));
		case 4:
			return atOne(/\[|<<|\(/gu, found => found.repeat(deep));
		case 5:
			return atOne(/\b\d+ 0 R\b/gu, found => `${`${found} `.repeat(deep)}`);
		case 6:
			return atOne(/ obj\n/gu, found => `${found}${pick(words)} `);
		// The cross-references lead elsewhere, or round in a circle.
		case 7:
			return atOne(/\d{10} 00000 n/gu, () => `${String(random(text.length)).padStart(10, '0')} 00000 n`);
		case 8:
			return atOne(
				/(?<=trailer\n<< )/gu,
				() => `/Prev ${random(2) === 0 ? text.lastIndexOf('xref\n0') : random(text.length)} `,
			);
		case 9:
			return atOne(/\nBT[^\n]*ET/gu, found => found.repeat(deep));
		default:
			return atOne(/(?<=stream\n)/gu, () =>
				pick(['q '.repeat(deep), 'BT '.repeat(deep), '/F0 Do '.repeat(deep), '<'.repeat(deep)]),
			);
	}
}
