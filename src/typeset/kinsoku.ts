// Where a Chinese line may end (避头尾): what each character forbids, and how good a break between two is.

// Sources: GB/T 15834-2011 5.1 (places of marks), clreq "Prohibition Rules for Line Start and Line End", level
// strict; for Latin text, prefixes and suffixes of numbers UAX #14 classes PR, PO, AL, NU, IS, SY.
import {eastAsianWidthType} from 'get-east-asian-width';

/** The properties of a character that matter at a line's ends, as bits. */
export const property = {
	space: 1,
	newline: 2,
	/** Never first in a line, not even after a space. */
	closing: 4,
	/** Never last in a line, not even before a space. */
	opening: 8,
	/** Not parted from the character before it. */
	sticksBack: 16,
	/** Not parted from the character after it. */
	sticksOn: 32,
	/** Stands in Latin words, numbers, addresses. */
	word: 64,
	/** A long address is best broken after it. */
	separator: 128,
	/** Half of —— or ……, two of which are one mark. */
	half: 256,
	digit: 512,
	/** Counts what the number before it says. */
	unit: 1024,
	/** 第 and its like, which the number after it completes. */
	ordinal: 2048,
	/** A Hangul syllable or letter; words of them stand between spaces. */
	syllable: 4096,
} as const;

/** How good a break is. The higher the better; `never` is never taken, the two below `insideWord` only by force. */
export const breakLevel = {
	never: 0,
	forbidden: 1,
	insideWord: 2,
	afterSeparator: 3,
	insideKoreanWord: 4,
	discouraged: 5,
	allowed: 6,
} as const;

export type BreakLevel = (typeof breakLevel)[keyof typeof breakLevel];

const p = property;

/** Of the characters named here nothing else is true. */
const sets: readonly (readonly [properties: number, characters: string])[] = [
	[p.space, ' \t\u3000\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u205F'],
	[p.newline, '\n\r\v\f\u0085\u2028\u2029'],
	// Stops: 句号 逗号 顿号 分号 冒号 问号 叹号.
	[p.closing, '。．，、；：！？｡､⁇⁈⁉‼‽․'],
	// Second halves, then first halves, of quotation marks, brackets, book title marks.
	[p.closing, '）〕］｝】》〉」』〗〙〛”’〞〟｠｣»›'],
	[p.opening, '（〔［｛【《〈「『〖〘〚“‘〝｟｢«‹'],
	// The same marks in the small and the vertical forms that come out of Big5.
	[p.closing, '﹐﹑﹒﹔﹕﹖﹗︐︑︒︓︔︕︖﹚﹜﹞︶︸︺︼︾﹀﹂﹄﹈'],
	[p.opening, '﹙﹛﹝︵︷︹︻︽︿﹁﹃﹇'],
	// 连接号, 间隔号.
	[p.closing, '·・‧･～〜–゠'],
	// 分隔号 neither first nor last.
	[p.closing | p.opening, '／'],
	// UAX #14 CJ and NS, in strict style.
	[
		p.closing,
		'々〃〻〼ーゝゞヽヾ゛゜ﾞﾟｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
	],
	// Tone marks behind Bopomofo.
	[p.closing, 'ˊˇˋ˙'],
	[p.closing, '!),.:;?]}%‰％℃℉°′″￠∶'],
	[p.opening, '([{'],
	[p.sticksBack, '-/'],
	[p.sticksOn, '$£¥€№#＄￥￡＃+±−´᠆'],
	// UAX #14 LB12: glue.
	[p.sticksBack | p.sticksOn, '\u00A0\u202F\u2007\u2011\u2060'],
	[p.word, '’.．∶–'],
	[p.word, 'ˊˇˋ￠£¥€＄￥￡０１２３４５６７８９'],
	[p.separator, '/?&=.-_,:;@~．'],
	[p.half, '—…‥⸺―'],
	[p.digit, '0123456789０１２３４５６７８９'],
	[p.unit, '年月日时時分秒元圆圓円万萬亿億个個版期人名岁歲届屆'],
	[p.ordinal, '第'],
];

const unset = -1;
const propertiesOfUnit = new Int16Array(0x10000).fill(unset);
propertiesOfUnit.fill(0, 0x3400, 0xa000);
propertiesOfUnit.fill(p.syllable, 0xac00, 0xd7a4);
for (let unit = 0x21; unit < 0x7f; unit++) propertiesOfUnit[unit] = p.word;

for (const [properties, characters] of sets) {
	for (const character of characters) {
		const unit = character.charCodeAt(0);
		const known = propertiesOfUnit[unit] ?? unset;
		propertiesOfUnit[unit] = (known === unset ? 0 : known) | properties;
	}
}

/** The properties of the character that begins with this UTF-16 unit. */
export function propertiesOf(unit: number): number {
	const known = propertiesOfUnit[unit] ?? 0;
	if (known !== unset) return known;
	const properties = classify(unit);
	propertiesOfUnit[unit] = properties;
	return properties;
}

/**
 * How good a break is between two characters, with or without spaces between them. What depends on more than
 * the two is the caller's: halves of ——, straight quotes.
 */
export function levelBetween(before: number, after: number, spaced: boolean): BreakLevel {
	if (after & p.closing || before & p.opening) return breakLevel.forbidden;
	if (after & p.half) return breakLevel.discouraged;
	if ((before & p.digit && after & p.unit) || (before & p.ordinal && after & p.digit)) {
		return breakLevel.discouraged;
	}
	if (spaced) return breakLevel.allowed;
	if (after & p.sticksBack) return breakLevel.forbidden;
	if (before & after & p.word) {
		return before & p.separator ? breakLevel.afterSeparator : breakLevel.insideWord;
	}
	// 分隔号 in its ASCII form between Han; in an address it has been dealt with above.
	if (before & p.sticksOn || before & p.sticksBack) return breakLevel.forbidden;
	return isInsideKoreanWord(before, after) ? breakLevel.insideKoreanWord : breakLevel.allowed;
}

/** Of syllables, and of the letters and digits that particles are joined to. */
function isInsideKoreanWord(before: number, after: number): boolean {
	const parts = p.syllable | p.word;
	return ((before | after) & p.syllable) !== 0 && (before & parts) !== 0 && (after & parts) !== 0;
}

/** What a character is that no set names. Patterns of properties take long to make: each is made where it is asked. */
function classify(unit: number): number {
	const character = String.fromCharCode(unit);
	if (/\p{sc=Hang}/u.test(character)) return p.syllable;
	// Brackets and stops of the scripts not named above, such as Arabic ones.
	if (/^[\p{Ps}¡¿]$/u.test(character)) return p.opening;
	if (/^[\p{Pe}\p{Terminal_Punctuation}]$/u.test(character)) return p.closing;
	if (isBrokenAnywhere(character)) return 0;
	return isOfWord(character) || isNarrowMark(character) ? p.word : 0;
}

/** Han and kana break between any two. */
function isBrokenAnywhere(character: string): boolean {
	return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Yi}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\uFF61-\uFF9F\u2460-\u24FF\u3000-\u33FF]/u.test(
		character,
	);
}

/** Narrow letters and digits of any script make words. */
function isOfWord(character: string): boolean {
	return /^[\p{L}\p{M}\p{N}\p{Sc}]$/u.test(character);
}

/** A mark of a script other than Chinese, such as the Hebrew geresh, stands in words. */
function isNarrowMark(character: string): boolean {
	return /^\p{Po}$/u.test(character) && eastAsianWidthType(character.charCodeAt(0)) === 'neutral';
}
