// The tables that lead from the codes in a PDF to letters where its fonts name a known encoding and bring no table of their own.
import {type Collection, cidIn, runsOf, unknownCid} from './character-collections.ts';
import {encodingNamed, type PdfEncoding} from './encodings.ts';

const collections: readonly Collection[] = ['GB1', 'CNS1', 'Japan1', 'Korea1'];

/**
 * What the reader of PDFs asks for tables. It looks for the CID of a code in the one of the encoding, and for the
 * letter of a CID in the one of the collection. Both are made from what TextDecoder knows, so that they agree with
 * each other; what CIDs mean that a document names itself is told of ASCII alone, else U+FFFD.
 */
export class CharacterMaps {
	/** @throws {Error} for what is no table, or none that can be made. */
	async fetch({kind, filename}: {readonly kind: string; readonly filename: string}): Promise<Uint8Array> {
		const map = kind === 'cMapUrl' ? mapNamed(filename) : null;
		if (map === null) throw new Error(`no ${filename}`);
		return Buffer.from(map, 'latin1');
	}
}

/** In the form of a CMap (Adobe Technical Note 5014). */
function mapNamed(name: string): string | null {
	const collection = collections.find(each => name === `Adobe-${each}-UCS2`);
	if (collection) return lettersOf(collection);
	const encoding = encodingNamed(name);
	if (!encoding) return null;
	const ranges = encoding.codes === 'unicode' ? rangesOfUnicode(encoding) : rangesOfCodes(encoding);
	return [
		`/CMapName /${name} def /WMode ${encoding.isVertical ? 1 : 0} def`,
		`begincodespacerange ${codeSpaces[encoding.codes]} endcodespacerange`,
		'begincidrange',
		...ranges,
		'endcidrange endcmap',
	].join('\n');
}

/** First and last code of each length in bytes. */
const codeSpaces: Readonly<Record<PdfEncoding['codes'], string>> = {
	unicode: '<0000> <ffff>',
	gbk: '<00> <80> <8140> <fefe>',
	gb18030: '<00> <80> <8140> <fefe> <81308130> <fe39fe39>',
	big5: '<00> <80> <8140> <fefe>',
	shift_jis: '<00> <80> <a0> <df> <8140> <9ffc> <e040> <fcfc>',
	'euc-jp': '<00> <80> <8ea0> <fefe>',
	'euc-kr': '<00> <80> <8141> <fefe>',
	'iso-2022': '<2121> <7e7e>',
};

/** The letters of all CIDs, as units of UTF-16. */
function lettersOf(collection: Collection): string {
	const runs = [...runsOf(collection, false), ...runsOf(collection, true).slice(0, 1)];
	const known = new Set<number>();
	const ranges: string[] = [];
	for (const {first, last, cid} of runs) {
		// A range may not run over the end of a high byte's codes.
		for (let from = first; from <= last; from = (from | 0xff) + 1) {
			const to = Math.min(last, from | 0xff);
			ranges.push(`<${hex(cid + from - first)}> <${hex(cid + to - first)}> <${hex(from)}>`);
		}
		for (let at = cid; at <= cid + last - first; at++) known.add(at);
	}
	const unknown = Array.from({length: 0x10000}, (_, cid) => cid).filter(cid => !known.has(cid));
	return [
		'beginbfrange',
		...ranges,
		'endbfrange beginbfchar',
		...unknown.map(cid => `<${hex(cid)}> <fffd>`),
		'endbfchar endcmap',
	].join('\n');
}

function rangesOfUnicode({collection, isNarrow}: PdfEncoding): string[] {
	return runsOf(collection, isNarrow).map(({first, last, cid}) => `<${hex(first)}> <${hex(last)}> ${cid}`);
}

/** Neighbouring codes whose letters are neighbours, too, in one range each; so are those that are no letters. */
function rangesOfCodes({codes, collection, isNarrow}: PdfEncoding): string[] {
	const runs = runsOf(collection, isNarrow);
	const ranges: CodeRange[] = [];
	for (const code of codesOf(codes)) {
		const cid = code.letter.length === 1 ? cidIn(runs, code.letter.charCodeAt(0)) : null;
		const last = ranges.at(-1);
		if (last && isNext(code, cid, last)) last.length++;
		else ranges.push({code, cid, length: 1});
	}
	return ranges.map(({code: {value, bytes}, cid, length}) => {
		return `<${hex(value, bytes)}> <${hex(value + length - 1, bytes)}> ${cid ?? unknownCid}`;
	});
}

type Code = {readonly value: number; readonly bytes: number; readonly letter: string};

/** `cid` is that of the first, or null where they are no letters. */
type CodeRange = {readonly code: Code; readonly cid: number | null; length: number};

function isNext({value, bytes}: Code, cid: number | null, last: CodeRange): boolean {
	if (bytes !== last.code.bytes || value >>> 8 !== last.code.value >>> 8) return false;
	if (value !== last.code.value + last.length) return false;
	return last.cid === null || cid === null ? last.cid === cid : cid === last.cid + last.length;
}

function* codesOf(codes: PdfEncoding['codes']): Generator<Code> {
	const isWithoutHighBits = codes === 'iso-2022';
	const decoder = new TextDecoder(isWithoutHighBits ? 'euc-jp' : codes, {ignoreBOM: true});
	const codeOf = (...bytes: readonly number[]): Code => ({
		value: bytes.reduce((value, byte) => value * 0x100 + byte, 0),
		bytes: bytes.length,
		letter: decoder.decode(Uint8Array.from(bytes, byte => (isWithoutHighBits ? byte | 0x80 : byte))),
	});
	if (isWithoutHighBits) {
		for (let high = 0x21; high <= 0x7e; high++)
			for (let low = 0x21; low <= 0x7e; low++) yield codeOf(high, low);
		return;
	}
	for (let byte = 0x20; byte <= 0xff; byte++) yield codeOf(byte);
	for (let high = 0x81; high <= 0xfe; high++)
		for (let low = 0x40; low <= 0xfe; low++) yield codeOf(high, low);
	if (codes !== 'gb18030') return;
	// What else there is of four bytes lies beyond the plane that CIDs reach.
	for (let first = 0x81; first <= 0x84; first++)
		for (let second = 0x30; second <= 0x39; second++)
			for (let third = 0x81; third <= 0xfe; third++)
				for (let last = 0x30; last <= 0x39; last++) yield codeOf(first, second, third, last);
}

function hex(value: number, bytes = 2): string {
	return value.toString(16).padStart(bytes * 2, '0');
}
