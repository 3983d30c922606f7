// Captions that their type shows, beside the running text.
import {closeHanGaps, joinLines} from '../heal/join.ts';
import type {PrintedLine} from '../printed-line.ts';
import {type CaptionText, readCaption} from '../roles/caption.ts';
import {isCentred} from '../setting.ts';

// Lines; a longer block of small type is a text of its own.
const longestCaption = 6;

/** The captions that their type shows: a few lines by themselves, set smaller than the text and otherwise. */
export function smallBlocks(lines: readonly PrintedLine[]): ReadonlyMap<PrintedLine, readonly PrintedLine[]> {
	const found = new Map<PrintedLine, readonly PrintedLine[]>();
	let block: PrintedLine[] = [];
	const close = (): void => {
		const isSmall = block.every(({set}) => set !== null && set.size < 0.96);
		const isOther = block.every(({set}) => set !== null && (set.isSetOff || isCentred(set)));
		const isCaption = isOther || readCaption(joinLines(block.map(({text}) => text))) !== null;
		if (block.length <= longestCaption && isSmall && isCaption)
			for (const line of block) found.set(line, block);
		block = [];
	};
	for (const line of lines) {
		if (line.set === null || line.set.block !== block[0]?.set?.block) close();
		if (line.set !== null) block.push(line);
	}
	close();
	return found;
}

/** The caption that such a block is. */
export function captionOf(block: readonly PrintedLine[]): CaptionText {
	const text = closeHanGaps(joinLines(block.map(line => line.text)));
	return readCaption(text) ?? {text, credit: null};
}
