// The masthead: outlet, date, issue number, CN number, page, weather and addresses, in any arrangement.
import {readNumber} from './numerals.ts';
import {inSimplified} from './printed-form.ts';

/** What the page says of itself. Null where it says nothing. */
export type MastheadFacts = {
	readonly outlet: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly issueNumber: string | null;
	readonly cn: string | null;
	readonly page: string | null;
};

/** How much of a line masthead fields make up, and what they say. */
export type MastheadLine = {
	readonly facts: Partial<MastheadFacts>;
	/** How sure the outlet is: a publisher's line outweighs a bare name. 0 where none is named. */
	readonly outletWeight: number;
	/** Characters that no field explains. */
	readonly unexplained: number;
	readonly fields: number;
};

const numeral = '[〇○零一二三四五六七八九]';
const fullDate = new RegExp(
	`(?<year>\\d{4}|${numeral}{4})\\s*(?:年|[-/.])\\s*(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*(?:月|[-/.])\\s*(?<day>\\d{1,2}|[一二三四五六七八九十廿]{1,3})\\s*日?`,
	'u',
);
const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

// THE CITY, TUESDAY, JUNE 9, 1903: with the day of the week, which running text seldom gives beside the year.
const latinDate = new RegExp(
	`(?:^|[\\s,])(?:[\\p{Lu}][\\p{L}\\d. ]{1,30},[^\\p{L}]*){0,2}(?:sun|mon|tues|wednes|thurs|fri|satur)day\\W{1,4}(?<month>${months.join('|')})\\W{1,3}(?<day>\\d{1,2})\\W{1,4}(?<year>\\d{4})`,
	'iu',
);
const issue = /(?:总|第|总第)\s*(?<issue>\d{1,6})\s*[期号]/u;
const cn =
	/(?:国内统一(?:连续出版物|刊)?[刊书]?号\s*[:：]?\s*)?CN\s*(?<cn>\d{2}\s*[-—–]\s*\d{4})(?:[/／][A-Z]?\d*)?/iu;
const page =
	/(?:^|[\s·]|第)(?<page>[A-Z]?\d{1,3})\s*版(?!\s*面)(?:\s*[:：·]?\s*[\p{Script=Han}]{2,6}(?=\s|$))?|(?:^|[\s·])(?<letter>[A-Z]\d{1,2})(?=[\s·]|$)(?:[\s·]*[\p{Script=Han}]{2,4}(?=\s|$))?/u;
const outletName =
	'(?:[\\p{Script=Hangul}]{1,10}(?:신문|일보)|[\\p{Script=Han}]{1,10}(?:日报|晚报|早报|时报|商报|晨报|周报|都市报|快报|导报|新报|法治报|青年报|工人报|农民报|党报|报|時報|日報|晚報|報|新聞|新报))';
const publisher = new RegExp(`(?<outlet>${outletName})社?\\s*(?:编辑)?(?:出版|主办|承办|编印)`, 'u');
const from = new RegExp(`来源\\s*[:：]\\s*[《]?(?<outlet>${outletName})[》]?`, 'u');
const named = new RegExp(`^[《]?(?<outlet>${outletName})[》]?(?=\\s|$)`, 'u');
const titled = new RegExp(`(?:^|\\s)(?<outlet>${outletName})(?=\\s|$)`, 'u');

// Fields that are recognised and taken off, but state nothing an edition records.
const others: readonly RegExp[] = [
	/^\s*(?:今日|明日|今天|明天|本市|全市)?天气(?:预报)?\s*[:：][^。]{2,60}$/u,
	/[월화수목금토일]요일|[（(]?[月火水木金土日]曜日?[）)]?|星期[一二三四五六日天]|周[一二三四五六日](?=\s|$)/u,
	/(?:中华)?民国\s*[〇零一二三四五六七八九十百\d]{1,5}\s*年(?:[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十廿\d]{1,3}日)?/u,
	/(?:农历\s*)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]\s*年\s*(?:闰)?[\p{Script=Han}]{1,3}月?[初十廿卅一二三四五六七八九]{0,3}|农历\s*(?:闰)?[\p{Script=Han}]{1,8}/u,
	/(?<![\p{Script=Han}])(?:今日|明日|昨日)?(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?=\s|$)/u,
	/(?:今日|本期|共|今天)\s*[\d一二三四五六七八九十]{1,3}\s*版/u,
	/ISSN\s*[\dX-]{8,9}/iu,
	/邮发代号\s*[:：]?\s*[\d-]+|(?:零售|每份|定价|售价)[每份价]*\s*[:：]?\s*[\d.一二三四五六七八九]+\s*[元角]/u,
	/(?:24小时|本报|读者|新闻|服务|广告|发行|报料|投稿|编辑部|总值班)*(?:地址|社址)\s*[:：]\s*[^\s:：]{4,30}/u,
	/(?:24小时|本报|读者|新闻|服务|广告|发行|报料|投稿|编辑部|总值班)*(?:热线|电话|传真|邮箱|网址|网站|微信|微博|邮编|邮政编码|E-?mail|QQ)\s*[:：]?\s*[\w@./:()（）—-]*/iu,
	/(?:发布|更新)时间\s*[:：]?|字号\s*[:：]?(?:\s*[大中小])*|分享(?:到)?\s*[:：]?|责编\s*[:：]|作者\s*[:：]/u,
	/https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+/iu,
	/中共[\p{Script=Han}]{1,12}(?:委员会|委)(?:宣传部)?\s*(?:主管|主办)+|[\p{Script=Han}]{2,20}(?:主管|主办|出版|承印|印刷)+/u,
	/国内统一(?:连续出版物|刊)?[刊书]?号\s*[:：]?|国内刊号|统一刊号/u,
	/(?:今日|明日|今天|明天)?\s*(?:天气(?:预报)?)\s*[:：]?|(?<![\p{Script=Han}])(?:多云|晴|阴|阵雨|小雨|中雨|大雨|雷阵雨|小雪|中雪|雾|霾)(?:转(?:多云|晴|阴|阵雨|小雨|中雨|大雨|雷阵雨|小雪|雾))?(?=\s|$|[，,])|(?:气温|温度)\s*[:：]?|-?\d{1,2}\s*(?:℃|°C?|度)?\s*[~～—-]\s*-?\d{1,2}\s*(?:℃|°C?|度)|[东南西北偏]{1,3}风|\d\s*(?:[~～—-]|至|到)\s*\d\s*级|\d\s*级/u,
	/(?:阅读|浏览|点击)(?:量|次数)?\s*[:：]?\s*\d+/u,
	/\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/u,
	/[一-龥]{2,8}(?:信息港|新闻网|在线|客户端)/u,
];

// Dates and pages of Korean papers, in the signs that the fields are written in.
function hanDate(text: string): string {
	const signs: Readonly<Record<string, string>> = {년: '年', 월: '月', 일: '日', 면: '版'};
	return text.replace(/(?<=\d)\s*(?<sign>[년월일면])/gu, (_, sign: string) => signs[sign] ?? sign);
}

// A name set wide over the page: 某 某 日 报.
function unspaced(text: string): string {
	return /^(?:\p{Script=Han}\s){2,}\p{Script=Han}$/u.test(text) ? text.replace(/\s/gu, '') : text;
}

/** Reads a line as masthead fields. */
export function readMastheadLine(text: string): MastheadLine {
	let rest = unspaced(hanDate(text.normalize('NFKC').replaceAll('∶', ':')));
	let fields = 0;
	let outletWeight = 0;
	const facts: {-readonly [K in keyof MastheadFacts]?: MastheadFacts[K]} = {};
	const take = (pattern: RegExp): RegExpExecArray | null => {
		const found = pattern.exec(rest);
		if (!found) return null;
		fields++;
		rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
		return found;
	};
	const isLatinTitle = /^[A-Z][A-Z\s]{5,40}$/u.test(rest.trim());
	if (isLatinTitle) return {facts, outletWeight: 0, unexplained: 0, fields: 1};
	for (const [pattern, weight] of [
		[publisher, 3],
		[from, 2],
		[named, 2],
		[titled, 1],
	] as const) {
		const outlet = pattern.exec(rest)?.groups?.outlet;
		if (outlet === undefined || /^(?:中共|本报|据)/u.test(outlet)) continue;
		facts.outlet = outlet.replace(/^[\p{Script=Han}]*?(?:主管|主办)/u, '');
		outletWeight = weight;
		take(pattern);
		break;
	}
	rest = inSimplified(rest);
	const date = take(fullDate);
	if (date) facts.date = isoDate(date);
	const latin = date ? null : take(latinDate);
	if (latin) {
		const month = months.indexOf(latin.groups?.month?.toLowerCase() ?? '') + 1;
		facts.date = calendarDate(Number(latin.groups?.year), month, Number(latin.groups?.day));
		// The day of the week is a field of its own.
		fields++;
	}
	const registered = take(cn);
	if (registered) facts.cn = (registered.groups?.cn ?? '').replace(/\s/gu, '').replace(/[—–]/u, '-');
	const numbered = take(issue);
	if (numbered) facts.issueNumber = numbered.groups?.issue ?? null;
	// A folio with the name of its page, beside the date: 2 综合.
	if (fields > 0)
		take(/^\s*[①-⑳\d]{1,2}\s+[\p{Script=Han}]{2,4}(?=\s)|(?<=\s)[①-⑳\d]{1,2}\s*[\p{Script=Han}]{2,4}\s*$/u);
	for (const pattern of others) while (take(pattern));
	const folio = take(page);
	if (folio) facts.page = (folio.groups?.page ?? folio.groups?.letter ?? '').replace(/^0+(?=\d)/u, '');
	const unexplained = [...rest].filter(character => /[\p{L}\p{N}]/u.test(character)).length;
	return {facts, outletWeight, unexplained, fields};
}

/** The calendar date that a match names, as YYYY-MM-DD, or null for a day that does not exist. */
function isoDate(found: RegExpExecArray): string | null {
	const [year, month, day] = ['year', 'month', 'day'].map(part => readNumber(found.groups?.[part] ?? ''));
	return !year || !month || !day ? null : calendarDate(year, month, day);
}

function calendarDate(year: number, month: number, day: number): string | null {
	if (year < 1800 || year > 2200) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}
