// Mends a PDF whose end is cut off, as a broken transfer leaves it.

/**
 * The bytes with a trailer after them that names the catalogue of the document, from which all else in it is found;
 * null if that is not among what is left.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
	const found =
		/(?<number>\d{1,9}) (?<generation>\d{1,5}) obj\s{0,4}<<(?:(?!endobj)[\s\S]){0,400}?\/Type\s{0,2}\/Catalog\b/u.exec(
			Buffer.from(bytes).toString('latin1'),
		);
	if (!found) return null;
	const {number, generation} = found.groups ?? {};
	const trailer = `\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`;
	return Uint8Array.from(Buffer.concat([bytes, Buffer.from(trailer)]));
}
