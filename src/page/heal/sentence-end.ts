// Whether a text ends where a sentence does.

const closers = '[”’"\'」』）)】〕》〉\\]]*';
const end = new RegExp(`[。！？!?…]${closers}\\s*$`, 'u');
const latinEnd = new RegExp(`\\p{L}\\.${closers}\\s*$`, 'u');

// A mark and what may close after it; more closing marks in a row than this are print of another kind.
const longest = 16;

/**
 * Whether the text ends in a mark that ends a sentence, closing quotes or brackets after it included.
 * A bare closing bracket is no end: columns break after one in the middle of sentences.
 */
export function endsSentence(text: string): boolean {
	const tail = text.trimEnd().slice(-longest);
	return end.test(tail) || (tail.includes('.') && latinEnd.test(tail));
}
