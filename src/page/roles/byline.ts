// Bylines: who wrote a text, on a line of their own or in the lead.
import {inSimplified, matchPrinted} from './printed-form.ts';
import {isColumnWord} from './section.ts';

const names = '(?:[\\p{Script=Han}·]{2,5}|[\\p{Script=Han}] [\\p{Script=Han}])';
const rank = '(?:本报|本刊|本台|全媒体|融媒体?|融媒体中心|首席|实习|见习|特约|特派|驻[\\p{Script=Han}]{1,6})';
const role =
	'(?:记者|通讯员|评论员|特派员|撰稿人?|编辑|实习生|观察员|作者|摄影|报道员|采写|文\\s*[/／、]?\\s*图|图\\s*[/／、]?\\s*文|文|图)';
const party = `${rank}*\\s*(?:[\\p{Script=Han}]{0,6}(?:社|报|台|网|中心)\\s*)?${rank}*\\s*${role}(?:\\s*[/／]\\s*${role})?`;
const ownLine = new RegExp(
	`^[□■◇◆○●]?\\s*(?:${party}\\s*[:：]?\\s*(?:${names}(?:[\\s、,，]+|$))*){1,3}(?:文\\s*[/／]?\\s*图|文|图|摄|报道)?$`,
	'u',
);
// Surnames in common use, most of the four hundred commonest among them; names of two characters follow.
const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游靳辛欧管柴蒙鲍华喻祁房蒲滕屈饶解牟艾尤时穆司古卓阳代查卞初巩应席费班席闵闻莘党景车娄芦谌桂岑强冷冼简畅宫宗储邬敖隋佘褚桑苑晏仇鹿宿寇全练农卜邝楚郎桑连窦丛胥商米池張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蔣呂蘇盧鍾譚陸韋賈鄒閻龍賀龔萬錢湯嚴莊聶魯歐顧儲鄔蔺苟麦麻井仲仝晋刁巫岳湛';
const bareName = new RegExp(
	`^[□■◇◆○●]?\\s*(?:作者[:：]?\\s*)?[${surnames}][\\p{Script=Han}]{1,2}(?:[\\s、][${surnames}][\\p{Script=Han}]{1,2}){0,3}$`,
	'u',
);

// Korean and Japanese bylines: 김철수 기자, （記者・山田太郎）, 文・山田太郎.
const eastern =
	/^(?:\p{Script=Hangul}{2,4}\s*(?:기자|특파원|논설위원)(?:\s+[\w.+-]+@[\w.-]+)?|[（(]?(?:記者|文|取材|文と写真)\s*[・＝=:：]\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}[）)]?)$/u;
// What every byline with its role holds one of; looked for first, since most lines hold none.
const credits = /记者|员|编辑|撰稿|作者|摄影|采写|文\s*[/／、]?\s*图|图\s*[/／、]?\s*文|实习生/u;
// A square or a circle before two to four characters is a name, a pen name too.
const penName = /^[□○●◎☉]\s*[\p{Script=Han}·]{2,4}$/u;

/** Whether a line is nothing but a byline with its role (本报记者 …, 全媒体记者 …, □ 本报评论员, 文/图 …). */
export function isByline(text: string): boolean {
	if (text.length > 48) return false;
	if (penName.test(text) || eastern.test(text)) return true;
	const plain = inSimplified(text);
	return credits.test(plain) && ownLine.test(plain);
}

/** Whether a line looks like names and nothing else. Only its place below a headline makes it a byline. */
export function isBareName(text: string): boolean {
	return bareName.test(inSimplified(text)) && !isColumnWord(text);
}

/** The byline as told: without the square that is set before it. */
export function bylineText(text: string): string {
	return text
		.replace(/^[□■◇◆○●◎☉]\s*/u, '')
		.replace(/^[（(](?<inner>[^（()）]*)[）)]$/u, '$<inner>')
		.trim();
}

const name = `[${surnames}][\\p{Script=Han}]{1,2}`;
const signed = new RegExp(
	`^(?:[（(]\\s*(?:(?:本报)?(?:记者|通讯员|特约记者|实习生|作者)\\s*[:：]?\\s*)?${name}(?:[\\s、]+(?:(?:本报)?(?:记者|通讯员|实习生)\\s*)?${name}){0,3}\\s*[）)]|[\\p{Script=Han}]{2,14}(?:省|市|区|县|州|镇|乡|村|社区|街道|局|院|校|中学|小学|大学|学院|公司|中心|站|所|社|厂|队|馆|办|委)\\s+${name})$`,
	'u',
);

/** Whether a line signs the text above it: names in brackets, or a place or body and a name. */
export function isSignature(text: string): boolean {
	return text.length <= 32 && signed.test(inSimplified(text));
}

const credited = '(?:(?:本报|全媒体|特约|实习|见习)*(?:记者|通讯员|作者|实习生))';
const closing = new RegExp(
	`[（(]\\s*(?<who>(?:(?:${credited}\\s*)?[\\p{Script=Han}·]{2,4}(?=[\\s、）)]|$)[\\s、]*){1,6})[）)]$`,
	'u',
);

/** The reporters named in brackets at the end of a text: （记者 …）, or null. */
export function closingByline(text: string): string | null {
	const who = matchPrinted(closing, text.slice(-48))?.groups.who?.replace(/\s+/gu, ' ').trim();
	return who !== undefined && /记者|通讯员|作者|实习生/u.test(inSimplified(who)) ? who : null;
}
