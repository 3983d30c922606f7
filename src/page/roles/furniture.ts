// Lines that belong to the page and to no article: folios, staff lines, marks of images, notices.
import {inSimplified} from './printed-form.ts';

const folio =
	/^(?:[-—–~·\s]*\d{1,3}[-—–~·\s]*|第?\s*[A-Z]?\d{1,3}\s*版|[A-Z]\d{1,2}|第\s*[一二三四五六七八九十]{1,3}\s*版)$/u;
const office =
	'(?:本版|见习|值班|执行|首席)?(?:责任编辑|责编|编辑|版式(?:设计)?|校对|美编|美术编辑|视觉|组版|排版|制图|编审|审读|值班(?:主任|编委|总编)?|编委|主编|总编辑?|检校|监制|策划|统筹|电话|邮箱)';
const inOffice = new RegExp(`^${office}\\s*(?<colon>[:：∶／/丨|])?\\s*`, 'u');
const staffName = new RegExp(
	`^(?:(?:(?!${office})[\\p{Script=Han}·]){2,4}|[\\d()（）-]{7,}|[\\w.+-]+@[\\w.-]+)(?:[\\s、;；|，,]+|$)`,
	'u',
);
const links = /^(?:\[[^\]]{1,20}\]\([^)\s]*\)[\s|｜·]*(?:分享到?[:：]?)?)+$/u;
const image =
	/^(?:!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>|\[?(?:图片?|照片|插图|二维码|扫码[^。]{0,16}|image)\s*\d*\]?|[-=_*~—─]{3,}|`{3}\w*)$/iu;
// What machines write between pages: comments, numbers in rules, Page 3 of 8.
const pageMark =
	/^(?:<!--.*-->|[-=*\s]*(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-=*\s]*|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\{\d{1,4}\}-{3,})$/iu;
const noticeTitle =
	/^.{0,8}(?:声明|公告|启事|启示|通告|招租|招聘|出租|转让|出售|求购|讣告|公示|挂失|遗失|注销|清算|致歉信?|分类信息|广告|招生简章|寻人|寻亲|拍卖|停电通知|停水通知|征订)$/u;
const sample = /^样张(?:\s|·|$)/u;
// A correction of an earlier issue, one line.
const erratum = /^(?:更正|勘误|订正)\s*[:：]\s*\S/u;
const indexLine =
	/^.{2,40}(?:[.．…·]{2,}|\s+)(?:第?\s*[A-Z]?\d{1,2}\s*版|[A-Z]\d{1,2}|[►▶→]\s*\d{1,2}版?)$|^(?:[A-Z]\d{1,2}|第?[A-Z]?\d{1,2}版)\s*[:：|]?\s*\S.{2,40}$/u;
const teaser = /^(?:今日|本期)?(?:导读|导航|提要|要目|看点|目录)$/u;

/** Whether a line is a folio, a staff line, an image's mark or a rule: never part of a text. */
export function isPageFurniture(text: string): boolean {
	const plain = inSimplified(text);
	return (
		[sample, folio, image, links, erratum, pageMark].some(pattern => pattern.test(plain)) ||
		isStaffLine(plain)
	);
}

// Offices, each with its people. Two of them, or one with a colon: 编辑 alone before a name is a byline.
function isStaffLine(text: string): boolean {
	if (text.length > 120) return false;
	let rest = text.replace(/^[（(]\s*|\s*[）)]$/gu, '');
	let offices = 0;
	let colons = 0;
	while (rest !== '') {
		const found = inOffice.exec(rest);
		if (!found) return false;
		offices++;
		if (found.groups?.colon !== undefined) colons++;
		rest = rest.slice(found[0].length);
		for (let name = staffName.exec(rest); name && rest !== ''; name = staffName.exec(rest))
			rest = rest.slice(name[0].length);
	}
	return colons > 0 || offices > 1;
}

/** Whether a display line opens a notice or a classified advertisement. */
export function isNoticeTitle(text: string): boolean {
	const plain = inSimplified(text.replace(/\s/gu, ''));
	return plain.length <= 12 && noticeTitle.test(plain);
}

/** Whether a display line heads the front-page index, or is one of its entries. */
export function isIndexTitle(text: string): boolean {
	return teaser.test(text);
}

export function isIndexLine(text: string): boolean {
	return text.length <= 60 && indexLine.test(text);
}
