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
	return text.length <= 80 && /[）)号]$/u.test(text) && (docDate.test(text) || docNumber.test(text));
}

/** Whether a line is nothing but a day of the calendar, as under an announcement. */
export function isDay(text: string): boolean {
	return /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/u.test(
		text,
	);
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
	if (text.length > 20 || !/[:：]$/u.test(text)) return false;
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

/**
 * How much a display line tells a fact rather than making a point: more than 0 for telling. Of two lines over a text,
 * the one that tells supports the one that makes the point.
 */
export function tellsFact(text: string): number {
	let score = 0;
	if (
		/^(?![我全本])(?:[\p{Script=Han}]{1,5}[省市区县镇乡村州]|[\p{Script=Han}]{2,8}(?:局|委|会|院|校|部|厅|站|所|社区|街道|公司|集团|银行))/u.test(
			text,
		)
	)
		score++;
	if (
		/召开|举行|举办|开工|启动|揭牌|通车|落幕|开幕|成立|签约|调研|慰问|走访|推动|推进|发布|上线|突破|收到|捐赠|开展|建成|开放|结业|启用|投用|开业|揭幕|竣工|通水|开班|亮相|收官|闭幕|改成|改造|实施|[昨今明]日|昨天|今天|[今明]起/u.test(
			text,
		)
	)
		score++;
	if (/(?!^)[“”]/u.test(text)) score--;
	if (/的[^的]{1,7}$/u.test(text)) score--;
	const [left, right] = text.split(/[\s,，]+/u);
	if (left !== undefined && right !== undefined && Math.abs(left.length - right.length) <= 1) score--;
	return score;
}
