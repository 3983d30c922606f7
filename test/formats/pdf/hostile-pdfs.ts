// Small PDFs that ask for more than they hold: circles, bombs, numbers beyond measure.
import {constants, deflateRawSync, deflateSync} from 'node:zlib';

/** The objects by number from 1, as a file with its cross-references; those given as bytes are streams with their entries. */
export function pdfOf(
	objects: readonly (string | Buffer)[],
	trailer = '/Root 1 0 R',
): Uint8Array<ArrayBuffer> {
	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const offsets: number[] = [];
	let length = parts[0]?.length ?? 0;
	for (const [index, object] of objects.entries()) {
		offsets.push(length);
		const part = Buffer.concat([
			Buffer.from(`${index + 1} 0 obj\n`),
			Buffer.from(object),
			Buffer.from('\nendobj\n'),
		]);
		parts.push(part);
		length += part.length;
	}
	const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	parts.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
		),
	);
	return Uint8Array.from(Buffer.concat(parts));
}

/** A stream, packed as often as `filters` says. */
export function streamOf(content: string | Buffer, entries = '', filters = 1): Buffer {
	let bytes = Buffer.from(content);
	for (let count = 0; count < filters; count++) bytes = deflateSync(bytes, {level: 9});
	const filter = filters > 0 ? `/Filter [${'/FlateDecode '.repeat(filters)}]` : '';
	return Buffer.concat([
		Buffer.from(`<< ${entries} ${filter} /Length ${bytes.length} >>\nstream\n`),
		bytes,
		Buffer.from('\nendstream'),
	]);
}

const megabyte = 1024 * 1024;
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const printed = 'BT /F0 12 Tf 40 700 Td (The ferry runs four times a day.) Tj ET';
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const tree = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

function pageOf(entries = '', resources = '/Font << /F0 5 0 R >>'): string {
	return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << ${resources} >> /Contents 4 0 R ${entries} >>`;
}

/** One page of one line, to be mutilated. */
export const plainPdf = pdfOf([catalog, tree, pageOf(), streamOf(printed, '', 0), font]);

/** The same, its objects packed in a stream, as writers of today do. */
export const packedPdf = packed(0);

/** By what they ask for. */
export const hostilePdfs: Readonly<Record<string, () => Uint8Array>> = {
	'a tree of pages that holds itself': () =>
		pdfOf([
			catalog,
			'<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 3 >>',
			pageOf(),
			streamOf(printed),
			font,
		]),
	'two trees of pages that hold each other': () =>
		pdfOf([
			catalog,
			'<< /Type /Pages /Kids [6 0 R] /Count 5 >>',
			pageOf(),
			streamOf(printed),
			font,
			'<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 5 >>',
		]),
	'two thousand million pages': () =>
		pdfOf([catalog, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', pageOf(), streamOf(printed), font]),
	'a tree of pages ten thousand deep': () =>
		pdfOf([
			catalog,
			'<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
			pageOf(),
			streamOf(printed),
			font,
			...Array.from({length: 10_000}, (_, index) => `<< /Type /Pages /Kids [${index + 7} 0 R] /Count 1 >>`),
			pageOf(),
		]),
	'a list nested a million deep': () =>
		pdfOf([catalog, tree, pageOf(`/Annots ${'['.repeat(megabyte)}`), streamOf(printed), font]),
	'a page of light years': () =>
		pdfOf([
			catalog,
			tree,
			pageOf().replace('[0 0 600 800]', '[-1e300 -1e300 1e300 1e300]'),
			streamOf(printed),
			font,
		]),
	'a length that is the object itself': () =>
		pdfOf([
			catalog,
			tree,
			pageOf(),
			streamOf(printed)
				.toString('latin1')
				.replace(/\/Length \d+/u, '/Length 4 0 R'),
			font,
		]),
	'a stream that unpacks to a thousand megabytes': () => pdfOf([catalog, tree, pageOf(), bomb(1024), font]),
	'a stream packed thrice': () =>
		pdfOf([catalog, tree, pageOf(), streamOf(Buffer.alloc(64 * megabyte, ' '), '', 3), font]),
	'a pack of objects that unpacks to a thousand megabytes': () => packed(1024),
	'a form that draws itself': () =>
		pdfOf([
			catalog,
			tree,
			pageOf('', '/Font << /F0 5 0 R >> /XObject << /X 6 0 R >>'),
			streamOf(`${printed} /X Do`),
			font,
			streamOf(
				'/X Do /X Do',
				'/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
			),
		]),
	'forms that draw each other twice, thirty deep': () =>
		pdfOf([
			catalog,
			tree,
			pageOf('', '/Font << /F0 5 0 R >> /XObject << /X 6 0 R >>'),
			streamOf('/X Do'),
			font,
			...Array.from({length: 30}, (_, index) =>
				streamOf(
					index === 29 ? printed : '/X Do /X Do',
					`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F0 5 0 R >> /XObject << /X ${index + 7} 0 R >> >>`,
				),
			),
		]),
	'cross-references that lead round in a circle': () =>
		Uint8Array.from(
			Buffer.from(
				Buffer.from(plainPdf)
					.toString('latin1')
					.replace(
						/trailer\n<< /u,
						`trailer\n<< /Prev ${Buffer.from(plainPdf).toString('latin1').lastIndexOf('xref\n0')} `,
					),
				'latin1',
			),
		),
	'a table of two thousand million cross-references': () =>
		Uint8Array.from(
			Buffer.from(
				Buffer.from(plainPdf)
					.toString('latin1')
					.replace(/xref\n0 \d+/u, 'xref\n0 2000000000'),
				'latin1',
			),
		),
	'a map of characters that is a million ranges': () =>
		pdfOf([
			catalog,
			tree,
			pageOf(),
			streamOf('BT /F0 12 Tf 40 700 Td <00010002> Tj ET'),
			'<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>',
			streamOf(`1 beginbfrange\n${'<00000000> <ffffffff> <0000>\n'.repeat(1000)}endbfrange`),
		]),
	'ten megabytes of text operators': () =>
		pdfOf([catalog, tree, pageOf(), streamOf('BT /F0 1 Tf (a) Tj ET '.repeat(480_000)), font]),
};

/** A stream of so many megabytes of blanks, a thousandth of that in the file. */
function bomb(megabytes: number): Buffer {
	return rawStream(paddedTo('', megabytes), '/Filter /FlateDecode');
}

/** A text and so many megabytes of blanks after it, packed: one block of them again and again. */
function paddedTo(text: string, megabytes: number): Buffer {
	const flush = {level: 9, finishFlush: constants.Z_FULL_FLUSH};
	const head = deflateRawSync(text, flush);
	const block = deflateRawSync(Buffer.alloc(megabyte, ' '), flush);
	return Buffer.concat([Buffer.of(0x78, 0x9c), head, ...Array.from({length: megabytes}, () => block)]);
}

function rawStream(bytes: Buffer, entries: string): Buffer {
	return Buffer.concat([
		Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
		bytes,
		Buffer.from('\nendstream'),
	]);
}

/** The page of one line with its objects in a stream of so many megabytes, and its cross-references in another. */
function packed(megabytes: number): Uint8Array<ArrayBuffer> {
	const objects = [
		catalog,
		tree,
		pageOf('', '/Font << /F0 4 0 R >>').replace('/Contents 4', '/Contents 5'),
		font,
	];
	let at = 0;
	const heads = objects.map((object, index) => {
		const head = `${index + 1} ${at}`;
		at += object.length + 1;
		return head;
	});
	const first = `${heads.join(' ')} `;
	const pack =
		megabytes > 0 ? paddedTo(first + objects.join(' '), megabytes) : deflateSync(first + objects.join(' '));
	const numbered = (number: number, object: Buffer): Buffer =>
		Buffer.concat([Buffer.from(`${number} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
	const header = Buffer.from('%PDF-1.7\n');
	const content = numbered(5, streamOf(printed));
	const entries = `/Type /ObjStm /N ${objects.length} /First ${first.length} /Filter /FlateDecode`;
	const body = numbered(6, rawStream(pack, entries));
	const places = [
		header.length,
		header.length + content.length,
		header.length + content.length + body.length,
	];
	const rows = [
		[0, 0, 65535],
		...objects.map((_, index) => [2, 6, index]),
		...places.map(place => [1, place, 0]),
	];
	const table = Buffer.alloc(rows.length * 7);
	for (const [index, [kind = 0, place = 0, generation = 0]] of rows.entries()) {
		table.writeUInt8(kind, index * 7);
		table.writeUInt32BE(place, index * 7 + 1);
		table.writeUInt16BE(generation, index * 7 + 5);
	}
	const references = numbered(7, streamOf(table, `/Type /XRef /W [1 4 2] /Size ${rows.length} /Root 1 0 R`));
	const end = Buffer.from(`startxref\n${places[2]}\n%%EOF\n`);
	return Uint8Array.from(Buffer.concat([header, content, body, references, end]));
}
