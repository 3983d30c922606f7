// Writes PDFs with a text layer, every text where the test puts it. No font files: their codes are UTF-16 units.
import {deflateSync} from 'node:zlib';

export type PdfText = {
	readonly text: string;
	/** Of the first character, in points from the left edge of the page. In vertical type, of the line's middle. */
	readonly left: number;
	/** In points from the top edge: the base line; in vertical type the top of the first character. */
	readonly top: number;
	/** In points. */
	readonly size: number;
	readonly face?: Face;
	/** What its characters' widths are multiplied by. */
	readonly scale?: number;
};

/** `song` is for running text, `hei` for titles, `standing` is Song set vertically. */
export type Face = 'song' | 'hei' | 'standing';

export type PdfPage = {
	/** In points. */
	readonly width: number;
	readonly height: number;
	/** In the order in which the file holds them. */
	readonly texts: readonly PdfText[];
};

export type PdfOptions = {
	/** Without it what is printed is compressed, as is usual. */
	readonly plain?: boolean;
	/** Entries of the trailer, such as that it is encrypted. */
	readonly trailer?: string;
	/** Fonts that say no more of their codes than which encoding they are of. */
	readonly named?: NamedEncoding;
};

export type NamedEncoding = {
	/** Without the H or V at its end, such as GBK-EUC. */
	readonly encoding: string;
	/** The collection of characters, such as GB1. */
	readonly ordering: string;
	readonly bytesOf: (text: string) => Uint8Array;
};

/** CIDs of the letters of ASCII that are half an em wide, in all collections. */
const narrow = '1 95 500 231 325 500 814 908 500 8094 8188 500 13648 13742 500';

const faces: readonly Face[] = ['song', 'hei', 'standing'];

/** How wide a character is set, in ems: Latin letters and digits a half, all others one. */
export function advance(character: string): number {
	return /[\u0020-\u007e\u00a0-\u024f]/u.test(character) ? 0.5 : 1;
}

/** The bytes of a PDF of these pages. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array<ArrayBuffer> {
	const objects: Buffer[] = [];
	const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
	const stream = (text: string, entries = ''): string | Buffer => {
		const bytes = options.plain ? Buffer.from(text, 'latin1') : deflateSync(Buffer.from(text, 'latin1'));
		const filter = options.plain ? '' : '/Filter /FlateDecode ';
		const head = `<< ${entries}${filter}/Length ${bytes.length} >>\nstream\n`;
		return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
	};
	const catalog = add('<< /Type /Catalog /Pages 2 0 R >>');
	// Its place is kept: the pages come after it, and it names them.
	const tree = add('');
	const {encoding: set, ordering, bytesOf} = options.named ?? byUnits;
	const map = options.named ? null : add(stream(unicodeMap));
	const fonts = faces.map(face => {
		const name = face === 'hei' ? 'SampleHei' : 'SampleSong';
		const described = add(
			`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
		);
		const descendant = add(
			`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor ${described} 0 R /DW 1000 /W [${options.named ? narrow : '32 126 500 160 591 500'}] >>`,
		);
		const encoding = `${set}-${face === 'standing' ? 'V' : 'H'}`;
		return add(
			`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${descendant} 0 R] ${map === null ? '' : `/ToUnicode ${map} 0 R`} >>`,
		);
	});
	const resources = `<< /Font << ${fonts.map((font, index) => `/F${index} ${font} 0 R`).join(' ')} >> >>`;
	const kids = pages.map(page => {
		const content = add(stream(page.texts.map(text => shown(text, page, bytesOf)).join('\n')));
		return add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources ${resources} /Contents ${content} 0 R >>`,
		);
	});
	objects[tree - 1] = Buffer.from(
		`<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`,
	);
	return whole(objects, `/Root ${catalog} 0 R ${options.trailer ?? ''}`);
}

const byUnits: NamedEncoding = {
	encoding: 'Identity',
	ordering: 'Identity',
	bytesOf: text => Buffer.from(text, 'utf16le').swap16(),
};

function shown(
	{text, left, top, size, face = 'song', scale = 1}: PdfText,
	page: PdfPage,
	bytesOf: NamedEncoding['bytesOf'],
): string {
	const codes = Buffer.from(bytesOf(text)).toString('hex');
	const place = `${left.toFixed(2)} ${(page.height - top).toFixed(2)}`;
	return `BT /F${faces.indexOf(face)} ${size} Tf ${(scale * 100).toFixed(2)} Tz 1 0 0 1 ${place} Tm <${codes}> Tj ET`;
}

function whole(objects: readonly Buffer[], trailer: string): Uint8Array<ArrayBuffer> {
	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
	const offsets: number[] = [];
	let length = parts[0]?.length ?? 0;
	const push = (part: Buffer): void => {
		parts.push(part);
		length += part.length;
	};
	for (const [index, object] of objects.entries()) {
		offsets.push(length);
		push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
	}
	const start = length;
	const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`));
	push(
		Buffer.from(
			`trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
			'latin1',
		),
	);
	return Uint8Array.from(Buffer.concat(parts));
}

// A code is the UTF-16 unit it stands for. A range may not run over the end of a high byte's codes.
const rows = Array.from({length: 256}, (_, high) => {
	const row = high.toString(16).padStart(2, '0');
	return `<${row}00> <${row}ff> <${row}00>`;
});
const ranges = [0, 100, 200].map(start => {
	const some = rows.slice(start, start + 100);
	return `${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`;
});
const unicodeMap = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /SampleUnicode def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.join('\n')}
endcmap
end
end`;
