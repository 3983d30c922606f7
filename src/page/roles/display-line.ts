// Lines set for display, told apart by their wording alone: numbered subheads, kickers, document dates.

const numbered =
	/^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章节条部分篇][\s　:：]|[（(]?[①-⑳][）)]?\s*\S|0?\d{1,2}[.、．]\s*\D)/u;
const docDate =
	/^[（(]\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d〇一二三四五六七八九十]{1,3}\s*月\s*[\d〇一二三四五六七八九十]{1,3}\s*日(?:\s*[\p{Script=Han}\d]{0,40}(?:通过|公布|发布|批准|施行|修订))?\s*[）)]$/u;
const docNumber = /^[\p{Script=Han}]{1,8}[〔［[（(]\s*\d{4}\s*[〕］\]）)]\s*第?\s*\d{1,4}\s*号$/u;

/** Whether a line opens with a series number that subheads carry (一、 …). */
export function isNumbered(text: string): boolean {
	return numbered.test(text);
}

/** Whether a line is the date or the number of a document under its title. */
export function isDocDate(text: string): boolean {
	return docDate.test(text) || docNumber.test(text);
}

/** Whether a line is set under a headline by its opening dash. */
export function opensWithDash(text: string): boolean {
	return /^(?:——|—|--|──)\s*\S/u.test(text);
}

/** Whether a line leads into the headline below it: by a dash or a colon at its end. */
export function leadsOn(text: string): boolean {
	return /(?:——|—|--|──|：|:)$/u.test(text);
}

/** Whether a line addresses the reader of a letter, as a paragraph of its own. */
export function isSalutation(text: string): boolean {
	return /^(?:[\p{Script=Han}]{0,8}(?:编辑|同志|先生|女士|老师|朋友|读者|同学|家长|乡亲|父老)(?:们)?|尊敬的.{1,12}|亲爱的.{1,12}|各位.{1,10})[:：]$/u.test(
		text,
	);
}

/** Whether a line names a series and the number in it, as columns of comments carry over their headlines. */
export function isSeriesLabel(text: string): boolean {
	return /系列\S{0,6}(?:[①-⑳]|[（(]?[之第]?[一二三四五六七八九十\d]{1,3}[）)]?|[（(][上中下][）)])$/u.test(
		text,
	);
}

/** Whether a text opens an item of a round-up or of a list. */
export function isBullet(text: string): boolean {
	return /^[◆◇●○▲△■□★☆※▶►•·◎]\s*\S/u.test(text);
}

/** Whether a text opens a numbered paragraph of a document: （一） …. */
export function isItem(text: string): boolean {
	return /^[（(][一二三四五六七八九十]{1,4}[）)]/u.test(text);
}
