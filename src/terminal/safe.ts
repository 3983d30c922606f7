// The one door between foreign text and the terminal: what could act on the terminal becomes visible or goes.
import {eastAsianWidth} from 'get-east-asian-width';
import {kindOf} from './code-point-kind.ts';

/** Cells between the places a tab leads to. */
const tabStop = 4;

/** Combining marks kept on one base: enough for any living spelling, too few to climb out of the row. */
const marksPerBase = 4;
const marksPerIndicBase = 8;

const replacement = '\uFFFD';
const dottedCircle = '\u25CC';

// All that no rule below touches. In one line a newline is touched too.
const suspicious =
	/[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u03FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2100-\u218B\u2190-\u23FF\u2460-\u24FF\u25A0-\u25CB\u25CD-\u25FF\u3001-\u3029\u3041-\u3096\u309B-\u30FF\u3105-\u312F\u3220-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF9D\uFFE0-\uFFE6]/g;
const suspiciousInOneLine = new RegExp(suspicious.source.replace('\\n', ''), 'g');

const asciiKeycapBase = /[\d#*]/;
const jamoPattern = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;

// A flag of a region: the black flag, then tags, then the cancelling tag (UTS #51 ED-14a).
const flagTags = /[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,8}\u{E007F}/uy;
const blackFlag = 0x1f3f4;

/**
 * `text` as it may be shown: no control character is left but `\n` (in one line none at all), no bidi control,
 * no line separator, no hidden character. Controls become their pictures (␛) or U+FFFD; every kind of line end
 * becomes `\n`, or a space in one line; tabs become spaces; invisible characters go, but for joiners and
 * variation selectors where spelling or emoji need them; of many marks on one base the first few stay; private
 * characters become □. Text that has nothing of the kind comes back as it is. Giving a result in again
 * changes nothing. Linear in the text.
 */
export function safe(text: string, options: {readonly oneLine?: boolean} = {}): string {
	const oneLine = options.oneLine ?? false;
	const pattern = oneLine ? suspiciousInOneLine : suspicious;
	pattern.lastIndex = 0;
	if (!pattern.test(text)) return text;
	return new Cleaning(text, oneLine).run(pattern);
}

class Cleaning {
	readonly #text: string;
	readonly #oneLine: boolean;
	/** The result so far, never empty strings; one string would be copied whole at every look at its end. */
	readonly #pieces: string[] = [];
	/** Marks on the last base, and how many pieces there were after the last of them. */
	#marks = 0;
	#marksEnd = -1;
	#baseIsIndic = false;
	/** Cells since the last newline, counted over the first `#columnEnd` pieces. */
	#column = 0;
	#columnEnd = 0;

	constructor(text: string, oneLine: boolean) {
		this.#text = text;
		this.#oneLine = oneLine;
	}

	run(pattern: RegExp): string {
		let index = 0;
		while (index < this.#text.length) {
			pattern.lastIndex = index;
			const found = pattern.exec(this.#text)?.index ?? this.#text.length;
			this.#add(this.#text.slice(index, found));
			index = found;
			if (index < this.#text.length) index += this.#take(index);
		}
		return this.#pieces.join('');
	}

	/** Deals with the code point at `index` and says how many units it used up. */
	#take(index: number): number {
		const codePoint = this.#text.codePointAt(index) ?? 0;
		const character = String.fromCodePoint(codePoint);
		switch (kindOf(codePoint)) {
			case 'line-end':
				this.#add(this.#oneLine ? ' ' : '\n');
				return character === '\r' && this.#text[index + 1] === '\n' ? 2 : 1;
			case 'tab':
				this.#add(this.#oneLine ? ' ' : ' '.repeat(tabStop - (this.#cellsInLine() % tabStop)));
				return 1;
			case 'control':
				this.#add(String.fromCharCode(codePoint === 0x7f ? 0x2421 : 0x2400 + codePoint));
				return 1;
			case 'damaged':
				this.#add(replacement);
				break;
			case 'private':
				this.#add('□');
				break;
			case 'blank':
				this.#add(' ');
				break;
			case 'hidden':
				break;
			case 'joiner':
				if (this.#joinerIsNeeded(index)) this.#add(character);
				break;
			case 'emoji-selector':
				if (this.#selectorIsNeeded(index)) this.#add(character);
				break;
			case 'variation-selector':
				if (isHan(this.#last())) this.#add(character);
				break;
			case 'mark':
				this.#addMark(character);
				break;
			case 'visible':
				return this.#addVisible(codePoint, character, index);
		}
		return character.length;
	}

	#addVisible(codePoint: number, character: string, index: number): number {
		if (jamoPattern.test(character) && jamoPattern.test(this.#last())) {
			this.#addMark(character);
			return 1;
		}
		this.#add(character);
		if (codePoint !== blackFlag) return character.length;
		flagTags.lastIndex = index + character.length;
		const tags = flagTags.exec(this.#text)?.[0] ?? '';
		this.#add(tags);
		return character.length + tags.length;
	}

	#addMark(mark: string): void {
		if (this.#pieces.length !== this.#marksEnd) {
			const base = this.#last();
			if (base === '' || base === '\n') this.#add(dottedCircle);
			this.#marks = 0;
			this.#baseIsIndic = isIndic(base);
		}
		if (this.#marks < (this.#baseIsIndic ? marksPerIndicBase : marksPerBase)) {
			this.#add(mark);
			this.#marks++;
		}
		this.#marksEnd = this.#pieces.length;
	}

	#joinerIsNeeded(index: number): boolean {
		const last = this.#last();
		if (isOfJoinedScript(last)) return true;
		const next = String.fromCodePoint(this.#text.codePointAt(index + 1) ?? 0);
		return endsPictograph(last) && beginsPictograph(next);
	}

	#selectorIsNeeded(index: number): boolean {
		const last = this.#last();
		if (asciiKeycapBase.test(last)) return this.#text[index + 1] === '\u20E3';
		return isEmoji(last);
	}

	/** The last code point of the result; none at its beginning. */
	#last(): string {
		const piece = this.#pieces.at(-1) ?? '';
		const pair = piece.codePointAt(piece.length - 2) ?? 0;
		return pair > 0xffff ? String.fromCodePoint(pair) : piece.charAt(piece.length - 1);
	}

	#add(piece: string): void {
		if (piece !== '') this.#pieces.push(piece);
	}

	#cellsInLine(): number {
		for (; this.#columnEnd < this.#pieces.length; this.#columnEnd++) {
			const piece = this.#pieces[this.#columnEnd] ?? '';
			const newline = piece.lastIndexOf('\n');
			if (newline >= 0) this.#column = 0;
			for (const character of piece.slice(newline + 1)) {
				const codePoint = character.codePointAt(0) ?? 0;
				if (kindOf(codePoint) === 'visible') this.#column += eastAsianWidth(codePoint);
			}
		}
		return this.#column;
	}
}

// Patterns of Unicode's properties take long to make: these are made when a text first asks for them, which few do.

function isHan(character: string): boolean {
	return /\p{Script=Han}/u.test(character);
}

function isEmoji(character: string): boolean {
	return /\p{Emoji}/u.test(character);
}

function beginsPictograph(character: string): boolean {
	return /\p{Extended_Pictographic}/u.test(character);
}

function endsPictograph(character: string): boolean {
	return /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u.test(character);
}

function isOfJoinedScript(character: string): boolean {
	return /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Tibt}\p{scx=Khmr}\p{scx=Mymr}]/u.test(
		character,
	);
}

function isIndic(character: string): boolean {
	return /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Tibt}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Java}\p{sc=Bali}]/u.test(
		character,
	);
}
