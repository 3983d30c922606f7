// Leads: the words that open a news text and say where it comes from.
import {bylineText} from './byline.ts';
import {inSimplified, matchPrinted, type Printed} from './printed-form.ts';

/** What a lead says about its article. */
export type Lead = {
	readonly byline: string | null;
	/** 新华社天津10月20日电, without the bracket after it. */
	readonly dateline: string | null;
};

const bracket = '[（(](?<who>[^（()）]{2,60})[）)]';
const home = new RegExp(
	`^(?:【\\s*)?(?:本报|本刊|本台|本网|本社)(?:综合)?(?:讯|消息|综合报道|综合报导)(?:\\s*】)?\\s*(?:${bracket})?`,
	'u',
);
const agency = new RegExp(
	`^(?<line>(?:据)?(?:新华社|中新社|中新网|人民网|央视|[\\p{Script=Han}]{2,6}社|本报)\\s*(?:[\\p{Script=Han}]{2,10}?)?\\s*(?:(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*日\\s*(?:专|综合)?\\s*(?:电|讯|消息))\\s*(?:${bracket})?`,
	'u',
);
// 【记者某某／某地报道】, as papers in Traditional characters open.
const named =
	/^【\s*(?<who>(?:本报)?(?:记者|特派员|特约记者|编译|实习记者)\s*[^【】／/]{1,16}?)\s*(?:[／/][^【】]{1,12}?(?:报导|报道|电|外电|连线))?\s*】/u;
// 【東京＝山田太郎】 and [서울=연합뉴스] 김철수 기자 =, as Japanese and Korean papers open.
const placed =
	/^[【[（(]\s*(?<line>[^】\])）＝=]{1,16}\s*[＝=]\s*[^】\])）]{1,20})\s*[】\])）]\s*(?<who>\p{Script=Hangul}{2,4}\s*(?:기자|특파원))?\s*[＝=]?/u;
const reporter = new RegExp(`^${bracket}\\s*(?=\\d|近日|日前|昨|今|连日|记者)`, 'u');

// Every lead holds one of these.
const signs = /^\s*[（(【[]|[讯訊电電]|消息|报导|报道|報導/u;

/** The lead that a paragraph opens with, or null. */
export function readLead(text: string): Lead | null {
	const opening = text.slice(0, 120);
	if (!signs.test(opening)) return null;
	const wired = matchPrinted(agency, opening);
	if (wired) return {byline: persons(wired), dateline: (wired.groups.line ?? '').replace(/\s+/gu, '')};
	const foreign = matchPrinted(placed, opening);
	if (foreign) {
		const {line = '', who} = foreign.groups;
		return {byline: who?.replace(/\s+/gu, ' ') ?? null, dateline: line.replace(/\s+/gu, '')};
	}
	const local = matchPrinted(home, opening) ?? matchPrinted(named, opening);
	if (local) return {byline: persons(local), dateline: null};
	const bare = matchPrinted(reporter, opening);
	const byline = bare ? persons(bare) : null;
	return byline === null ? null : {byline, dateline: null};
}

function persons({groups: {who}}: Printed): string | null {
	if (
		who === undefined ||
		!/记\s*者|通\s*讯\s*员|评论员|实习生|作者|编辑|特派员|编译/u.test(inSimplified(who))
	)
		return null;
	return bylineText(
		who
			.replace(/(?<=[记記])\s+(?=者)|(?<=通)\s+(?=[讯訊])|(?<=[讯訊])\s+(?=[员員])/gu, '')
			.replace(/\s+/gu, ' '),
	);
}
