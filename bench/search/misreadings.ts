// Characters that print and recognition take for each other, in groups.

const groups =
	'己已巳 末未 淅浙 戊戌戍 人入八 土士 日曰 千干于 大太犬 天夭 田由甲申 免兔 治冶 晴睛 析折拆 侯候 住往 师帅 贷货 今令 刀力 几凡 ' +
	'处外 问间 待侍 拔拨 徒徙陡 券卷 暑署 漂飘 梁粱 辩辨 帐账 科料 洒酒 贫贪 茶荼 毫亳 祟崇 柬束 盲肓 汨汩 钩钓 衷哀衰 幕墓慕暮募 遣遗 ' +
	'午牛 王玉主 木本 白自 目且 兵乒乓 竟竞 历厉 活话 清请情 桃挑 板扳 仑仓 风凤 乌鸟 良艮 丐丏 毋母 壶壸 乎平 元无 见贝 享亨 官宫 城域 ' +
	'倒例 便使 传转 很狠 即既 决诀 抱报 坡披 施旅 载裁 候侯 宣宜 含舍 思恩 杳查 杲果 券劵 皂皇 夫失矢 甘廿 代伐 休体 冶治 汗汙 沮狙';

const likenesses = new Map<string, string>();
for (const group of groups.split(' ')) {
	for (const character of group) likenesses.set(character, group.replaceAll(character, ''));
}

/** The characters that a character is misread as; empty if none are known. */
export function misreadAs(character: string): string {
	return likenesses.get(character) ?? '';
}
