// Lines of a long UTF-8 text, one at a time, so that its size does not matter.

/** Code units; a line that is longer is none of ours. */
const longestLine = 256 * 1024 * 1024;

/**
 * The lines without their ends (LF or CR LF); what can't be decoded becomes U+FFFD, and of a line beyond the
 * longest, in code units, only the beginning is given. Nothing after a last line end is a line.
 */
export async function* textLines(
	bytes: AsyncIterable<Uint8Array>,
	longest = longestLine,
): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let pieces: string[] = [];
	let length = 0;
	const add = (piece: string) => {
		if (length < longest) pieces.push(piece);
		length += piece.length;
	};
	const take = () => {
		const line = pieces.join('').replace(/\r$/u, '');
		pieces = [];
		length = 0;
		return line;
	};
	for await (const chunk of bytes) {
		const [first = '', ...others] = decoder.decode(chunk, {stream: true}).split('\n');
		add(first);
		for (const other of others) {
			yield take();
			add(other);
		}
	}
	add(decoder.decode());
	const last = take();
	if (last !== '') yield last;
}
