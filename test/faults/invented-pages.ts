// Invented pages in any number, each of a few articles that no other page has.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {randomFrom} from './random.ts';

const characters = [
	...'河湾渡口竹编木船灯塔石桥集市茶园果树渔网粮仓学堂邮差铁匠晒场水车秋收春耕夜校广播新闻清晨黄昏',
];
const papers = ['望潮日报', '青石晚报', '豆青时报'];

/** The text of a page. */
export function inventedPage(number: number): string {
	const random = randomFrom(number + 1);
	const some = (length: number) =>
		Array.from({length}, () => characters[Math.floor(random() * characters.length)]).join('');
	const day = new Date(Date.UTC(2031, 0, 1 + (number % 300)))
		.toISOString()
		.slice(0, 10)
		.split('-')
		.map(Number);
	const articles = Array.from({length: 3}, () => {
		const paragraphs = Array.from({length: 4}, () => `${some(30)}，${some(40)}。${some(50)}。`);
		return `## ${some(12)}\n\n本报讯（记者 程晚舟）${paragraphs.join('\n\n')}\n`;
	});
	return `${papers[number % papers.length]}\n${day[0]}年${day[1]}月${day[2]}日 第${(number % 8) + 1}版\n\n${articles.join('\n')}`;
}

/** Writes so many pages into a folder, which is made; gives it. */
export function writeInventedPages(folder: string, count: number, first = 0): string {
	mkdirSync(folder, {recursive: true});
	for (let number = first; number < first + count; number++) {
		writeFileSync(path.join(folder, `${String(number).padStart(5, '0')}.txt`), inventedPage(number));
	}
	return folder;
}
