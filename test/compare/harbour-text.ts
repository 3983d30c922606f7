// An invented text in paragraphs, long enough for copies of it to be cut and to differ.
import type {Copy} from '../../src/compare/collation.ts';

export const paragraphs: readonly string[] = [
	'为修缮望潮港旧灯塔，方便渔船夜间归航，港区管理处昨日公布修缮办法，请各船队和沿岸居民知照。',
	'灯塔建成已有七十余年，塔身裂缝三十二处，灯室漏雨。工程分两步进行：先加固塔基，再更换灯具。塔基加固须避开大潮，定于下月初五开工。',
	'施工期间，北堤每日退潮后封闭三个时辰，行人改走盐仓巷。渔船由南口进出，夜间以浮标灯代替塔灯，每隔二百步设一盏。',
	'船老大乔三水说，他二十年来全凭这座灯认路，雾天更是离不开。管理处答应雾天增派两条引水船，随叫随到，不收分文。',
	'修缮费用由船队公会与港区各出一半，账目每月十五日张贴在鱼市门口。剩余木料归灯塔看守人过冬取暖之用。',
];

/** A copy of these paragraphs. */
export function aCopy(id: string, body: readonly string[], facts: Partial<Copy> = {}): Copy {
	return {
		id,
		headline: '望潮港旧灯塔修缮办法公布',
		body: body.map(text => ({kind: 'paragraph', text})),
		misread: [],
		...facts,
	};
}

/** The paragraphs with some words replaced, each of which they must have. */
export function amended(...changes: readonly (readonly [from: string, to: string])[]): string[] {
	return changes.reduce<string[]>(
		(texts, [from, to]) => {
			if (!texts.some(text => text.includes(from))) throw new Error(`Nothing says ${from}`);
			return texts.map(text => text.replace(from, to));
		},
		[...paragraphs],
	);
}
