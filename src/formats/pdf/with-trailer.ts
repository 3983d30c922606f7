// Mends a PDF whose end is cut off, as a broken transfer leaves it.

const name = '/Catalog';
/** Bytes before the name of the catalogue in which the number of its object stands. */
const before = 500;

/** Whether anything in a document says which of its objects is the catalogue. */
export function hasTrailer(bytes: Uint8Array): boolean {
	return viewOf(bytes).includes('/Root');
}

/**
 * The bytes with a trailer after them that names the catalogue of the document, from which all else in it is found;
 * null if that is not among what is left.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
	const catalogue = catalogueIn(viewOf(bytes));
	if (catalogue === null) return null;
	const trailer = Buffer.from(`\ntrailer\n<< /Root ${catalogue} R >>\nstartxref\n0\n%%EOF\n`);
	const mended = new Uint8Array(bytes.length + trailer.length);
	mended.set(bytes);
	mended.set(trailer, bytes.length);
	return mended;
}

/** Number and generation of the first catalogue. A document may be so large that it is not turned into text for this. */
function catalogueIn(bytes: Buffer): string | null {
	for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at + name.length)) {
		const around = bytes.toString('latin1', Math.max(0, at - before), at + name.length + 1);
		const found =
			/(?<catalogue>\d{1,9} \d{1,5}) obj\s{0,4}<<(?:(?!endobj)[\s\S]){0,400}?\/Type\s{0,2}\/Catalog(?:\W|$)/u.exec(
				around,
			);
		if (found?.groups) return found.groups.catalogue ?? null;
	}
	return null;
}

function viewOf({buffer, byteOffset, byteLength}: Uint8Array): Buffer {
	return Buffer.from(buffer, byteOffset, byteLength);
}
