// The pieces a typed query falls into: terms with what stands before them, and bars between.
import {fieldNamed, type QueryField} from './query-fields.ts';

export type QueryToken =
	| {readonly kind: 'bar'}
	| {
			readonly kind: 'term';
			readonly excluded: boolean;
			readonly field: {readonly name: string; readonly means: QueryField} | null;
			readonly quoted: boolean;
			/** Without field, quotes and minus; may be empty. */
			readonly text: string;
	  };

export type TokenizedQuery = {
	readonly tokens: readonly QueryToken[];
	/** Whether a quote was passed over because nothing closes it. */
	readonly unclosedQuote: boolean;
};

/** Bars, colons, quotes and minuses also as input methods of Chinese type them. */
const bar = /[|｜￨]+/uy;
const minus = /[-－−](?=[^\s|｜￨\-－−])/uy;
const fieldName = /(?<name>\p{L}+)[:：]/uy;
const word = /[^\s|｜￨]*/uy;
const space = /\s+/uy;

/** Straight and curly quotes close each other, for input methods set them in turn and often the wrong way round. */
const closers: Readonly<Record<string, string>> = {'「': '」', '『': '』'};
const quotes = '"“”„＂';
for (const quote of quotes) Object.assign(closers, {[quote]: quotes});

/** What `text` can be put between, so that it is read as one phrase again. */
export function quoted(text: string): string {
	const isFree = (closing: string) => ![...closing].some(character => text.includes(character));
	if (isFree(quotes)) return `"${text}"`;
	return isFree('」') ? `「${text}」` : `『${text}』`;
}

/** Reads from left to right; there is no text that can't be read. */
export function queryTokens(typed: string): TokenizedQuery {
	const tokens: QueryToken[] = [];
	let text = typed;
	let unclosedQuote = false;
	let index = 0;
	/** The pattern's match at the place reached, which it moves behind. */
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = index;
		const match = pattern.exec(text);
		index += match?.[0].length ?? 0;
		return match;
	};
	while (index < text.length) {
		if (take(space)) continue;
		if (take(bar)) {
			tokens.push({kind: 'bar'});
			continue;
		}
		const start = index;
		const excluded = take(minus) !== null;
		const field = takeField();
		const closing = closers[text.charAt(index)];
		if (closing !== undefined) {
			const end = closedAt(index + 1, closing);
			if (end === -1) {
				text = text.slice(0, index) + text.slice(index + 1);
				unclosedQuote = true;
				index = start;
				continue;
			}
			tokens.push({kind: 'term', excluded, field, quoted: true, text: text.slice(index + 1, end)});
			index = end + 1;
			continue;
		}
		tokens.push({kind: 'term', excluded, field, quoted: false, text: take(word)?.[0] ?? ''});
	}
	return {tokens, unclosedQuote};

	function takeField() {
		const before = index;
		const name = take(fieldName)?.groups?.name ?? '';
		const means = fieldNamed(name);
		if (means !== undefined) return {name, means};
		index = before;
		return null;
	}

	function closedAt(from: number, closing: string): number {
		for (let at = from; at < text.length; at++) if (closing.includes(text.charAt(at))) return at;
		return -1;
	}
}
