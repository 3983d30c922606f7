// Jump lines: 下转3版 at the end of a text leads on, 上接1版 at its start comes from there.
import type {Jump} from '../edition.ts';
import {readNumber} from './numerals.ts';

const mark =
	/[（(【[]?\s*(?:→|▶|►)?\s*(?<way>下\s*转|上\s*接|紧\s*接|接\s*续|转)\s*(?:自)?\s*第?\s*(?<page>[A-Za-z]?\s*\d{1,3}|[一二三四五六七八九十]{1,3})\s*版?\s*(?<rest>[^（()）【】。！？]{0,12})[）)】\]]?/u;
const atEnd = new RegExp(`\\s*(?:${mark.source})\\s*$`, 'u');
const atStart = new RegExp(`^\\s*(?:${mark.source})\\s*`, 'u');

// A mark with its blanks and the words after its page.
const longest = 48;

/** A jump mark and the text that is left without it. */
export type JumpFound = {readonly jump: Jump; readonly rest: string};

/** The jump mark at the end of a text, if it has one: in brackets, or plain on a line of its own. */
export function jumpAtEnd(text: string): JumpFound | null {
	const start = Math.max(0, text.length - longest);
	const tail = text.slice(start);
	if (!/[转接]/u.test(tail)) return null;
	const found = atEnd.exec(tail);
	return found && isPrinted(found, text) ? read(found, text.slice(0, start + found.index)) : null;
}

/** The jump mark at the start of a text, as continuations carry it. */
export function jumpAtStart(text: string): JumpFound | null {
	const found = atStart.exec(text.slice(0, longest));
	return found && isPrinted(found, text) ? read(found, text.slice(found[0].length)) : null;
}

// Words such as 转3 also occur in sentences: a mark stands in brackets, or is the whole line.
function isPrinted(found: RegExpExecArray, text: string): boolean {
	const printed = found[0].trim();
	const whole = printed.length === text.trim().length;
	const bracketed = /^[（(【[]/u.test(printed) && /[）)】\]]$/u.test(printed);
	const names = /版/u.test(printed) || /^[（(【[]?\s*[→▶►]?\s*(?:下\s*转|上\s*接)/u.test(printed);
	return names && (bracketed || whole) && (found.groups?.way !== '转' || bracketed || whole);
}

function read(found: RegExpExecArray, rest: string): JumpFound | null {
	const way = (found.groups?.way ?? '').replace(/\s/gu, '');
	const printed = (found.groups?.page ?? '').replace(/\s/gu, '');
	const letter = /^[A-Za-z]/u.exec(printed)?.[0].toUpperCase() ?? '';
	const number = readNumber(printed.slice(letter.length));
	if (number === null || number === 0) return null;
	const kind = way === '上接' || way === '紧接' || way === '接续' ? 'from' : 'to';
	return {jump: {kind, page: `${letter}${number}`}, rest};
}
