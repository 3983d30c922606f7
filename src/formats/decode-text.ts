// Decodes bytes of unknown encoding into text.
import {chinese, japanese, korean, punctuation} from './frequent-characters.ts';
import {SourceError} from './source-error.ts';

type Candidate = {readonly label: string; readonly frequent: readonly ReadonlySet<string>[]};
type Score = Candidate & {
	/** Frequent characters seen. */
	readonly frequentCount: number;
	/** From 1, all frequent, down to -3, all impossible. */
	readonly value: number;
};

const utf8: Candidate = {label: 'utf-8', frequent: [chinese, japanese, korean]};
const wide: readonly Candidate[] = ['utf-16le', 'utf-16be'].map(label => ({...utf8, label}));
const legacy: readonly Candidate[] = [
	{label: 'gb18030', frequent: [chinese]},
	{label: 'big5', frequent: [chinese]},
	{label: 'shift_jis', frequent: [japanese]},
	{label: 'euc-jp', frequent: [japanese]},
	{label: 'euc-kr', frequent: [korean]},
];

// Right decodings of real text score above 0.4, wrong ones below 0.1.
const plausible = 0.25;
const sampleSize = 256 * 1024;

/**
 * Decodes a page: by its byte order mark; as UTF-8 where it is valid; as `declared`, the encoding that the document
 * names for itself, where it can be decoded so without loss; else as the most plausible of UTF-8 with damage, UTF-16, GB18030 (and so GBK, GB2312), Big5, Shift_JIS, EUC-JP and EUC-KR, judged by how many
 * frequent characters and how few impossible ones come out. What can't be decoded becomes U+FFFD. The mark
 * itself is not part of the text; nothing else is changed.
 *
 * @throws {SourceError} `encoding` if no decoding is plausible, `not-text` if most of it is control codes.
 */
export function decodeText(bytes: Uint8Array, source: string, declared: string | null = null): string {
	const label =
		markedEncoding(bytes, source) ??
		escapedEncoding(bytes, declared) ??
		unmarkedEncoding(bytes, source, declared);
	const text = new TextDecoder(label).decode(bytes);
	if (isMostlyControls(text)) throw new SourceError(source, {kind: 'not-text', what: null});
	return text;
}

function markedEncoding(bytes: Uint8Array, source: string): string | null {
	const [first, second, third, fourth] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	const isUtf32 =
		(first === 0xff && second === 0xfe && third === 0 && fourth === 0) ||
		(first === 0 && second === 0 && third === 0xfe && fourth === 0xff);
	if (isUtf32) throw new SourceError(source, {kind: 'encoding', name: 'UTF-32'});
	// Without a NUL for any line end these two bytes are no mark: damaged text can begin with them.
	if (!bytes.includes(0)) return null;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return null;
}

/** Encodings that look like ASCII until an escape sequence is read: only the document itself tells of them. */
function escapedEncoding(bytes: Uint8Array, declared: string | null): string | null {
	return declared !== null && /^(?:cs)?iso-?2022-?jp$/iu.test(declared) && bytes.includes(0x1b)
		? 'iso-2022-jp'
		: null;
}

function unmarkedEncoding(bytes: Uint8Array, source: string, declared: string | null): string {
	const nuls = countNuls(bytes.subarray(0, sampleSize));
	// ASCII in UTF-16 is valid UTF-8 too, with a NUL before or after each letter.
	if (nuls < Math.min(bytes.length, sampleSize) / 4 && isIn('utf-8', bytes)) return 'utf-8';
	if (declared !== null && /^(?:x-?)?euc-?tw$/iu.test(declared)) {
		throw new SourceError(source, {kind: 'encoding', name: 'EUC-TW'});
	}
	if (declared !== null && nuls === 0 && isIn(declared, bytes)) return declared;
	const firstHigh = bytes.findIndex(byte => byte >= 0x80);
	// Judged by the first text that is not ASCII; in UTF-16, of whose units a line end is but half, by the first.
	const sample = bytes
		.subarray(nuls > 0 ? 0 : bytes.lastIndexOf(0x0a, firstHigh) + 1)
		.subarray(0, sampleSize);
	const scores = [utf8, ...(nuls > 0 ? wide : []), ...legacy].map(candidate => score(sample, candidate));
	const best = scores.reduce((a, b) => (b.value > a.value ? b : a));
	if (best.value >= plausible) return best.label;
	// A wrong decoding shows hardly one frequent character, so what UTF-8 still shows of them is its own.
	const kept = scores[0]?.frequentCount ?? 0;
	if (scores.slice(1).every(other => other.frequentCount < kept)) return 'utf-8';
	if (nuls > 0) throw new SourceError(source, {kind: 'not-text', what: null});
	throw new SourceError(source, {kind: 'encoding', name: isEucTw(sample) ? 'EUC-TW' : null});
}

function countNuls(bytes: Uint8Array): number {
	let count = 0;
	for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1)) count++;
	return count;
}

/** Whether the bytes can be decoded so without loss; false for an encoding that is not known. */
function isIn(label: string, bytes: Uint8Array): boolean {
	try {
		new TextDecoder(label, {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function score(sample: Uint8Array, candidate: Candidate): Score {
	const isWide = candidate.label.startsWith('utf-16');
	// Streaming leaves a character cut at the end of the sample alone.
	const text = new TextDecoder(candidate.label).decode(sample, {stream: true});
	let count = 0;
	let frequentCount = 0;
	let marks = 0;
	let impossible = 0;
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		// Only UTF-16 reads ASCII otherwise than the rest do.
		if (point < 0x80 && !isWide) continue;
		count++;
		if (isImpossible(point)) impossible++;
		else if (candidate.frequent.some(set => set.has(character))) frequentCount++;
		else if (point < 0x80 || punctuation.has(character)) marks++;
	}
	const value = count === 0 ? -3 : (frequentCount + marks / 2 - 3 * impossible) / count;
	return {...candidate, frequentCount, value};
}

/** Control codes, what can't be decoded, private use, and half-width katakana, which no paper is printed in. */
function isImpossible(point: number): boolean {
	return (
		isControl(point) ||
		(point >= 0x80 && point < 0xa0) ||
		point === 0xfffd ||
		(point >= 0xe000 && point < 0xf900) ||
		(point >= 0xff61 && point <= 0xff9f)
	);
}

function isControl(point: number): boolean {
	return point < 0x20 && !(point >= 0x09 && point <= 0x0d);
}

function isMostlyControls(text: string): boolean {
	const sample = text.slice(0, sampleSize);
	let controls = 0;
	for (let index = 0; index < sample.length; index++) if (isControl(sample.charCodeAt(index))) controls++;
	return controls > sample.length * 0.3;
}

/**
 * Han of EUC-TW (CNS 11643) begin at C4, and the bytes between the marks and C4 lead nothing; in all other
 * double-byte encodings the most frequent characters stand there.
 */
function isEucTw(sample: Uint8Array): boolean {
	let pairs = 0;
	let index = 0;
	while (index < sample.length) {
		const lead = sample[index] ?? 0;
		const trail = sample[index + 1] ?? 0;
		if (lead < 0x80) index++;
		else if (lead === 0x8e && trail >= 0xa1 && trail <= 0xb0) index += 4;
		else if (lead >= 0xa7 && lead < 0xc4) return false;
		else if (lead < 0xa1 || trail < 0xa1) return false;
		else {
			pairs++;
			index += 2;
		}
	}
	return pairs >= 8;
}
