// Reads a text with the marks of Aozora Bunko (their manual of annotation) as one article.
import {decodeText} from '../decode-text.ts';
import type {FormatPage, PlainDocument} from '../format.ts';
import {type ToldPart, tellPage} from '../tell-page.ts';

const rule = /^\s*-{30,}\s*$/u;

/** @throws {SourceError} if the bytes can't be decoded. */
export function readAozora({name, bytes}: Pick<PlainDocument, 'name' | 'bytes'>): FormatPage {
	const lines = decodeText(bytes, name).split(/\r\n|\n|\r/u);
	const opens = lines.findIndex(line => rule.test(line));
	const closes = lines.findIndex((line, index) => index > opens && rule.test(line));
	const ends = lines.findLastIndex(line => /^底本[：:]/u.test(line));
	const end = ends > closes ? ends : lines.length;
	const [title = '', ...names] = lines.slice(0, opens).filter(line => line.trim() !== '');
	const author = names.pop();
	return tellPage({
		source: name,
		facts: {},
		furniture: [...lines.slice(opens, closes + 1), ...lines.slice(end)],
		articles: [
			[
				{role: 'headline', text: written(title)},
				...names.map(text => ({role: 'subhead', text: written(text)}) as const),
				...(author === undefined ? [] : [{role: 'byline', text: written(author)} as const]),
				...lines.slice(closes + 1, end).map(partOf),
			],
		],
	});
}

function partOf(line: string): ToldPart {
	const isHeading = /［＃[^］]{0,200}[大中小]見出し(?:終わり)?］/u.test(line);
	return {role: isHeading ? 'crosshead' : 'paragraph', text: written(line)};
}

/** As print without ruby writes it: readings in brackets. A character that is only described becomes 〓. */
function written(line: string): string {
	return line
		.replace(/※［＃[^］]{0,200}?U\+(?<point>[0-9A-Fa-f]{4,6})[^］]{0,100}］/gu, (whole, point: string) =>
			characterOf(Number.parseInt(point, 16), whole),
		)
		.replace(/※［＃[^］]{0,300}］/gu, '〓')
		.replace(/［＃[^］]{0,300}］/gu, '')
		.replace(/｜(?=[^｜《》]{1,60}《)/gu, '')
		.replace(/《(?<reading>[^《》]{1,60})》/gu, '（$<reading>）');
}

function characterOf(point: number, whole: string): string {
	const isCharacter = point >= 0xa0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
	return isCharacter ? String.fromCodePoint(point) : whole;
}
