// Column titles (栏目): the standing heads of a paper, told by their shape.
import {inSimplified} from './printed-form.ts';

// Words that columns are named with in the language of newspapers.
const words =
	'动态|短波|简讯|要闻|快讯|速递|速览|集锦|时评|评论|短评|快评|论坛|观察|视窗|视点|视角|看点|前沿|聚焦|关注|专栏|专题|之窗|之声|之家|之友|之光|进行时|一线|一线行|行动|巡礼|发布|体坛|健康|热线|服务|天地|广角|纵横|直通车|回音|回声|追踪|调查|访谈|讲堂|课堂|驿站|身边|风采|人物|榜样|故事|记忆|随笔|副刊|文苑|悦读|生活|民生|财经|金融|教育|法治|警方|社会|国际|国内|时政|综合|天下|在行动|大家谈|圆桌|连线|热点|亮点|新闻|信息|短讯|播报|资讯|快报|点击|扫描|传真|导读|周刊|周末|之路|之旅|走笔|纪事|手记|札记|百姓|文化|艺术|科技|农业|三农|工会|青春|先锋';
const ending = new RegExp(`(?:${words})$`, 'u');
const whole = new RegExp(`^(?:${words})$`, 'u');
const opening =
	/^(?:学习贯彻|深入学习|学思践悟|走进|走基层|聚焦|关注|记者|新春走基层|喜迎|庆祝|奋进|决战|打造|争创|创建|新.{1,6}\s+新|我们的|身边的)/u;
const place =
	/^(?:[^看走在到爱说话读访进问我]{1,5}(?:省|市|区|县|州|盟|旗|乡|镇|村)|[^看走在到爱说话读访进问我着了的]{1,12}(?:街道|社区|局|委|办|院|校|厅|处|公司|集团|中心|银行|大学|小学|中学|学校|学院|医院|总工会|联合会|协会|[(（]区[、,，]市[)）]))$/u;
const verbs = /[召举开启揭签获达增减破落赴到访慰问强调指出表示要求]{2}|\d/u;

/** Whether a short line names a place or a body, as kickers do. */
export function namesPlace(text: string): boolean {
	return place.test(text.replace(/\s/gu, ''));
}

/** Whether a line is one of the words that columns are named with, and nothing else: 简讯. */
export function isColumnWord(text: string): boolean {
	return whole.test(inSimplified(text.replace(/\s/gu, '')));
}

/**
 * How much a display line looks like a standing column title, from about -2 to 3: by its length, the words
 * columns are named with, and the absence of what headlines have, such as figures and verbs.
 */
export function sectionLikeness(text: string): number {
	const plain = inSimplified(text.replace(/\s/gu, ''));
	let score = 0;
	if (plain.length <= 4) score += 1.6;
	else if (plain.length <= 6) score += 1;
	else if (plain.length > 20) score -= 2;
	else if (plain.length > 12) score -= 0.5;
	if (ending.test(plain)) score += 1.5;
	if (opening.test(plain)) score += 1;
	if (namesPlace(text)) score -= 2.5;
	if (verbs.test(plain)) score -= 1;
	if (/[，。：；？！,:;?!]|——/u.test(text)) score -= 1.5;
	return score;
}
