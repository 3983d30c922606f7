// Tells what in a program's output it would never write of itself: what a page could have smuggled through it.

/** What follows ESC in the sequences that the reader and the commands write; all else that begins so is not theirs. */
const own = [
	// Looks, moves, erasing: only numbers are given.
	/^\[[\d;]*[mABCDEFGHJKXdLMPSTrb]/u,
	// The cursor kept and put back.
	/^[78]/u,
	// The wrapping of lines, the cursor, the focus, the mouse, the other screen, pasting in brackets, whole frames.
	/^\[\?(?:7|25|1004|1000|1002|1006|1049|2004|2026)[hl]/u,
	// Questions: where the cursor is, what the terminal is, whether it shows whole frames at once.
	/^\[6n/u,
	/^\[c/u,
	/^\[\?2026\$p/u,
];

/** Controls, invisible characters that turn or hide text, and what is no character. */
const foreignRanges = [
	[0x00, 0x08],
	[0x0b, 0x0c],
	[0x0e, 0x1f],
	[0x7f, 0x9f],
	[0x61c, 0x61c],
	[0x200b, 0x200b],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2060, 0x206f],
	[0xfdd0, 0xfdef],
	[0xfeff, 0xfeff],
	[0xfff9, 0xfffb],
	[0xfffe, 0xffff],
	[0xe0000, 0xe007f],
] as const;

/**
 * Every foreign sequence and character in what was written, with a little of what stands around it. On the reader's
 * screen BS moves the cursor; elsewhere it is foreign.
 */
export function foreignIn(written: string, where: 'screen' | 'lines' = 'lines'): string[] {
	const found: string[] = [];
	let at = 0;
	while (at < written.length) {
		const codePoint = written.codePointAt(at) ?? 0;
		const rest = written.slice(at + 1, at + 40);
		const sequence =
			codePoint === 0x1b ? own.map(pattern => pattern.exec(rest)?.[0]).find(Boolean) : undefined;
		if (sequence !== undefined) at += 1 + sequence.length;
		else {
			const moves = codePoint === 0x08 && where === 'screen';
			const isForeign = foreignRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
			if (isForeign && !moves) found.push(JSON.stringify(written.slice(Math.max(0, at - 10), at + 20)));
			at += codePoint > 0xffff ? 2 : 1;
		}
	}
	return found;
}
