// Matches the words of the trade in whatever script they are printed: patterns are written in Simplified characters.

// Traditional characters of the words by which newspapers mark bylines, leads, jumps, captions and mastheads.
const pairs =
	'記记報报訊讯員员攝摄圖图編编輯辑導导電电聞闻專专訪访實实習习評评論论責责轉转見见緊紧續续關关詳详國国號号總总際际綜综縣县區区鄉乡鎮镇東东隊队會会館馆廠厂園园學学業业務务動动態态劍剑絡络話话傳传廣广發发來来稱称資资爲为為为與与攝摄遺遗聲声啟启聘聘職职應应徵征歡欢週周週周農农曆历歷历陰阴陽阳氣气溫温偏偏風风級级雲云陣阵轉转雷雷雨雨讀读者者編编導导覽览點点視视線线頭头條条財财經经體体壇坛劇剧藝艺術术誌志簡简訪访談谈錄录題题該该處处長长寫写選选譯译';
const simplified: ReadonlyMap<string, string> = new Map(
	Array.from(
		{length: pairs.length / 2},
		(_, index) => [pairs[2 * index] ?? '', pairs[2 * index + 1] ?? ''] as const,
	),
);
// Marks the UTF-16 units that change, so that most texts are seen to hold none without being copied.
const changes = new Uint8Array(0x10000);
for (const [from, to] of simplified) if (from !== to) changes[from.charCodeAt(0)] = 1;

/** The text with its trade words in Simplified characters; of the same length, unit for unit. */
export function inSimplified(text: string): string {
	let plain = '';
	let copied = 0;
	for (let index = 0; index < text.length; index++) {
		if (changes[text.charCodeAt(index)] !== 1) continue;
		plain += text.slice(copied, index) + (simplified.get(text.charAt(index)) ?? '');
		copied = index + 1;
	}
	return copied === 0 ? text : plain + text.slice(copied);
}

/** Groups of a match as they were printed. */
export type Printed = {
	/** Where the match begins, in UTF-16 units, and how long it is. */
	readonly index: number;
	readonly length: number;
	readonly groups: Readonly<Record<string, string | undefined>>;
};

/** Matches a pattern on the text in Simplified characters, and gives its groups as printed. The pattern has no `d` flag. */
export function matchPrinted(pattern: RegExp, text: string): Printed | null {
	const plain = inSimplified(text);
	const found = pattern.exec(plain);
	if (!found) return null;
	if (plain === text) return {index: found.index, length: found[0].length, groups: found.groups ?? {}};
	const placed = new RegExp(pattern.source, `${pattern.flags}d`).exec(plain)?.indices?.groups ?? {};
	const groups = Object.fromEntries(
		Object.entries(placed).map(([name, range]) => [name, range && text.slice(range[0], range[1])]),
	);
	return {index: found.index, length: found[0].length, groups};
}
