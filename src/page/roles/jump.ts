// Jump lines: 下转3版 at the end of a text leads on, 上接1版 at its start comes from there.
import type {Jump} from '../edition.ts';
import {readNumber} from './numerals.ts';

const away = '下\\s*[转轉]|[转轉]|(?:[\\p{Script=Han}]{2,6})?(?:详|詳|另|并|刊)?\\s*[见見]|刊\\s*于';
const back = '上\\s*接|[紧緊]\\s*接|接\\s*[续續]';
const page = '自?\\s*第?\\s*(?<page>[A-Za-z]?\\s*\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*(?<named>版)?';
const words = `(?:[→▶►]\\s*)?(?<way>${away}|${back})\\s*${page}(?<rest>[^（()）【】。！？]{0,24})`;
const bracketed = `[（(【[]\\s*${words}[）)】\\]]`;
const arrow = '[→▶►]\\s*第?\\s*(?<page>[A-Za-z]?\\s*\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*(?<named>版)';
const forms = {
	bracketedEnd: new RegExp(`\\s*${bracketed}\\s*$`, 'u'),
	bracketedStart: new RegExp(`^\\s*${bracketed}\\s*`, 'u'),
	arrowEnd: new RegExp(`\\s*${arrow}\\s*$`, 'u'),
	whole: new RegExp(`^\\s*${words}$`, 'u'),
};
// A mark with its blanks and the words after its page.
const longest = 60;

/** A jump mark and the text that is left without it. */
export type JumpFound = {readonly jump: Jump; readonly rest: string};

/** The jump mark at the end of a text, if it has one: in brackets or after an arrow, or plain on a line of its own. */
export function jumpAtEnd(text: string): JumpFound | null {
	const start = Math.max(0, text.length - longest);
	const tail = text.slice(start);
	if (!/[转轉接续續见見→▶►于]/u.test(tail)) return null;
	const found = forms.bracketedEnd.exec(tail) ?? forms.arrowEnd.exec(tail) ?? wholeLine(text);
	return found && read(found, text.slice(0, found.input === text ? found.index : start + found.index));
}

/** The jump mark at the start of a text, as continuations carry it. */
export function jumpAtStart(text: string): JumpFound | null {
	const found = forms.bracketedStart.exec(text.slice(0, longest)) ?? wholeLine(text);
	return found && read(found, text.slice(found[0].length));
}

function wholeLine(text: string): RegExpExecArray | null {
	return text.length <= longest ? forms.whole.exec(text) : null;
}

// 转3 and 见2 also occur in sentences: they name a page by 版 or by its letter.
function read(found: RegExpExecArray, rest: string): JumpFound | null {
	const way = (found.groups?.way ?? '').replace(/\s/gu, '');
	const printed = (found.groups?.page ?? '').replace(/\s/gu, '');
	const letter = /^[A-Za-z]/u.exec(printed)?.[0].toUpperCase() ?? '';
	const isNamed =
		found.groups?.named !== undefined || letter !== '' || /^(?:下[转轉]|上接|[紧緊]接)$/u.test(way);
	const number = readNumber(printed.slice(letter.length));
	if (!isNamed || number === null || number === 0) return null;
	return {jump: {kind: /接/u.test(way) ? 'from' : 'to', page: `${letter}${number}`}, rest};
}
