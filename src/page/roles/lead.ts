// Leads: the words that open a news text and say where it comes from.
import {bylineText} from './byline.ts';

/** What a lead says about its article. */
export type Lead = {
	readonly byline: string | null;
	/** 新华社天津10月20日电, without the bracket after it. */
	readonly dateline: string | null;
};

const bracket = '[（(](?<who>[^（()）]{2,60})[）)]';
const home = new RegExp(`^(?:本报|本刊|本台|本网)(?:综合)?(?:讯|消息)\\s*(?:${bracket})?`, 'u');
const agency = new RegExp(
	`^(?<line>(?:据)?(?:新华社|中新社|中新网|人民网|央视|[\\p{Script=Han}]{2,6}社|本报)\\s*(?:[\\p{Script=Han}]{2,10}?)?\\s*(?:(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*日\\s*(?:专|综合)?\\s*(?:电|讯|消息))\\s*(?:${bracket})?`,
	'u',
);
const reporter = new RegExp(`^${bracket}\\s*(?=\\d|近日|日前|昨|今|连日|记者)`, 'u');

/** The lead that a paragraph opens with, or null. */
export function readLead(text: string): Lead | null {
	const opening = text.slice(0, 120);
	const wired = agency.exec(opening);
	if (wired) {
		const line = (wired.groups?.line ?? '').replace(/\s+/gu, '');
		return {byline: persons(wired), dateline: line};
	}
	const local = home.exec(opening);
	if (local) return {byline: persons(local), dateline: null};
	const bare = reporter.exec(opening);
	const byline = bare ? persons(bare) : null;
	return byline === null ? null : {byline, dateline: null};
}

function persons(found: RegExpExecArray): string | null {
	const who = found.groups?.who;
	if (who === undefined || !/记\s*者|通\s*讯\s*员|评论员|实习生|作者|编辑/u.test(who)) return null;
	return bylineText(
		who.replace(/(?<=记)\s+(?=者)|(?<=通)\s+(?=讯)|(?<=讯)\s+(?=员)/gu, '').replace(/\s+/gu, ' '),
	);
}
