// Mutilates documents as accidents and ill will do, the same way for the same seed.

/** Words that mean something to one parser or another. */
const words = [
	'<',
	'>',
	'</',
	'<!--',
	'-->',
	'<![CDATA[',
	']]>',
	'<!DOCTYPE a [<!ENTITY b "&c;">]>',
	'&b;',
	'&#x110000;',
	'&#0;',
	'"',
	"'",
	'\0',
	'\ufeff',
	'\u202e',
	'\ud83d',
	'---\n',
	'\r',
	'\n\n',
	',',
	'\t',
	'《',
	'》',
	'［＃',
	'<script>',
	'<div>',
	'<p ',
	'href="',
	'PK\x03\x04',
	'%PDF-',
	'{"',
	'9999999999',
	'-1',
	'../',
].map(word => Buffer.from(word));

/** Numbers from 0 up to but not including `below`; the same for the same seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
	let state = seed | 0;
	return below => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}

/** One of the documents, changed in one to six places. */
export function mutilated(documents: readonly Uint8Array[], random: (below: number) => number): Uint8Array {
	let bytes = Buffer.from(documents[random(documents.length)] ?? []);
	for (let changes = 1 + random(6); changes > 0; changes--) {
		const at = random(bytes.length + 1);
		const length = random(Math.min(400, bytes.length - at) + 1);
		bytes = Buffer.concat([bytes.subarray(0, at), ...changed(bytes, at, length, documents, random)]);
	}
	return bytes;
}

function changed(
	bytes: Buffer,
	at: number,
	length: number,
	documents: readonly Uint8Array[],
	random: (below: number) => number,
): Uint8Array[] {
	const rest = bytes.subarray(at);
	const part = bytes.subarray(at, at + length);
	const word = words[random(words.length)] ?? Buffer.of();
	switch (random(8)) {
		case 0:
			return [Buffer.of(random(256)), rest.subarray(1)];
		case 1:
			return [bytes.subarray(at + length)];
		case 2:
			return [part, rest];
		case 3:
			return [word, rest];
		case 4:
			return [...Array.from({length: 1 + random(2000)}, () => word), rest];
		case 5:
			return [...Array.from({length: 1 + random(60)}, () => part), rest];
		case 6: {
			const other = documents[random(documents.length)] ?? Buffer.of();
			return [other.subarray(random(other.length)), rest];
		}
		default:
			return random(4) === 0
				? []
				: [Uint8Array.from(part, byte => byte ^ (1 << random(8))), bytes.subarray(at + length)];
	}
}
