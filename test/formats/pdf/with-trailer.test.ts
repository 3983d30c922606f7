// A trailer for a PDF whose end is cut off.
import {expect, it} from 'vitest';
import {hasTrailer, withTrailer} from '../../../src/formats/pdf/with-trailer.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** What the trailer that is put behind a document names as its catalogue; null where none is. */
function rootOf(text: string): string | null {
	const mended = withTrailer(bytesOf(text));
	return (
		mended && (/trailer\n<< \/Root (.*) R >>/u.exec(Buffer.from(mended).toString('latin1'))?.[1] ?? null)
	);
}

it('is told by the name of the catalogue in it', () => {
	expect(hasTrailer(bytesOf('trailer << /Size 4 /Root 1 0 R >>'))).toBe(true);
	expect(hasTrailer(bytesOf('1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj'))).toBe(false);
});

it('is looked for in what it is given of a larger file alone', () => {
	const file = bytesOf('/Root 7 0 R 12 0 obj << /Type /Catalog >> endobj');
	expect(hasTrailer(file.subarray(12))).toBe(false);
	expect(withTrailer(file.subarray(12, 20))).toBeNull();
});

it('names the first catalogue, behind all that was there', () => {
	const document =
		'%PDF-1.7\n123456 21 obj\n<</Pages 2 0 R /Type/Catalog>>endobj 9 0 obj<</Type/Catalog>>endobj';
	expect(rootOf(document)).toBe('123456 21');
	const mended = Buffer.from(withTrailer(bytesOf(document)) ?? []).toString('latin1');
	expect(mended.startsWith(document)).toBe(true);
});

it('names its whole number, however much of it stands before its type', () => {
	const named = `987654321 65535 obj    <<${'/A'.repeat(200)}/Type  /Catalog>>`;
	expect(rootOf(`${'9'.repeat(700)} ${named}`)).toBe('987654321 65535');
});

it('takes no other word for a catalogue, and none of an object that has ended', () => {
	expect(
		rootOf('1 0 obj << /Type /Font /Name /Catalog >> endobj 2 0 obj << /Type /Catalogue >> endobj'),
	).toBeNull();
	expect(rootOf('1 0 obj << >> endobj /Type /Catalog')).toBeNull();
	expect(rootOf('(/Catalog) 4 0 obj << /Type /Catalog')).toBe('4 0');
});
