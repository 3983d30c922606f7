// Folders of invented pages, as many as an import needs to take a while.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const sentences = [
	'新渡口大桥的南引桥昨日合龙，两岸的居民从此不必再等渡船。',
	'河湾小学的图书室近日添了三百册新书，孩子们放学后也能借阅。',
	'用了四十年的渡船进了县博物馆，撑船人乔三水来送它最后一程。',
	'今年的早稻比往年迟熟十天，农技站的人每天都到田里看水。',
];

/** A page of one article that no other number gives, of about so many characters. */
export function pageText(number: number, length = 400): string {
	const body = Array.from({length: Math.ceil(length / 28)}, (_, index) => {
		const sentence = sentences[(number + index) % sentences.length] ?? '';
		return index % 5 === 4 ? `${sentence}\n\n　　` : sentence;
	});
	return `柳湾县第${number}号简报\n\n　　本报讯（记者 程晚舟）这是第${number}号简报。${body.join('')}\n`;
}

/** Writes pages from 1 to `count` into a folder, which it makes; gives their paths in order. */
export function writePages(folder: string, count: number, length?: number): string[] {
	mkdirSync(folder, {recursive: true});
	return Array.from({length: count}, (_, index) => {
		const file = path.join(folder, `${String(index + 1).padStart(5, '0')}.txt`);
		writeFileSync(file, pageText(index + 1, length));
		return file;
	});
}
