// Tells well-known kinds of files by how they begin.

const signatures: readonly (readonly [what: string, bytes: string])[] = [
	['PDF', '%PDF-'],
	['ZIP', 'PK\x03\x04'],
	['ZIP', 'PK\x05\x06'],
	['gzip', '\x1f\x8b'],
	['bzip2', 'BZh'],
	['xz', '\xfd7zXZ'],
	['7z', "7z\xbc\xaf'\x1c"],
	['RAR', 'Rar!\x1a\x07'],
	['Zstandard', '\x28\xb5\x2f\xfd'],
	['PNG', '\x89PNG\r\n\x1a\n'],
	['JPEG', '\xff\xd8\xff'],
	['GIF', 'GIF8'],
	['TIFF', 'II*\0'],
	['TIFF', 'MM\0*'],
	['DjVu', 'AT&TFORM'],
	['SQLite', 'SQLite format 3\0'],
	['Word 97', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
	['RTF', '{\\rtf'],
	['ELF', '\x7fELF'],
];

const xml = /^<\?xml\b/u;

/** The name of the kind of file these bytes begin like, if it is one that holds no plain text; else null. */
export function signatureOf(bytes: Uint8Array): string | null {
	const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
	const binary = signatures.find(([, opening]) => start.startsWith(opening));
	if (binary) return binary[0];
	const unmarked = start.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
	return xml.test(unmarked) ? 'XML' : null;
}
