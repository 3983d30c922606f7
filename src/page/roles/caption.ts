// Captions: the sentence under a picture, and who took it.
import {inSimplified, matchPrinted} from './printed-form.ts';

const who = '(?:本报|全媒体|融媒体?|实习|见习|特约|通讯员|记者|新华社|[\\p{Script=Han}]{2,6}社)*';
const credit = new RegExp(
	`(?<mark>[①-⒛]\\d{0,2})?\\s*(?<credit>[（(]?\\s*(?:${who}\\s*(?:记者|通讯员|摄影|特约摄影)?\\s*[\\p{Script=Han}·]{2,4}(?:[ 、][\\p{Script=Han}·]{2,4}){0,2}\\s*(?:摄|/摄|摄影|供图|图)|(?:资料图片?|资料照片|图片由[^（()）。]{2,20}提供|受访者供图|摄影[:：]\\s*[\\p{Script=Han}· ]{2,20}))\\s*[）)]?)\\s*$`,
	'u',
);
const cue =
	/^[▲△▼◀▶↑↓←→]?\s*(?:图为|图[一二三四①-⑨\d]{1,2}[为:：]|[上下左右]图[为:：]?|本版图片|图片说明[:：])/u;
const eastern = /^(?:写真|사진)\s*[＝=:：]|[（(]?(?:写真|撮影|사진)\s*[＝=]\s*[^（()）。]{2,16}[）)]?$/u;
const insideCue = /。图为[^。]{4,60}。?$/u;

// A triangle before one short sentence; items of round-ups carry it too, and are longer.
const pointed = /^[▲△▼▽◀▶◁▷↑↓←→]\s*[^。]{4,28}。$/u;

export type CaptionText = {readonly text: string; readonly credit: string | null};

/**
 * What a line says as a caption: by its credit (… 摄) or its opening (图为 …). Null where neither shows;
 * a longer text than about 120 characters is none.
 */
export function readCaption(line: string): CaptionText | null {
	if (line.length > 140) return null;
	const found = /[摄攝图圖影供]/u.test(line) ? matchPrinted(credit, line) : null;
	if (found && found.index > 0) {
		const before = line.slice(0, found.index).trimEnd();
		const printed = found.groups.credit ?? '';
		const isParted = /[。！？”）)\s①-⒛\d]$/u.test(line.slice(0, found.index)) || /^[（(]/u.test(printed);
		if (isParted && before.length >= 4) {
			return {text: unmarked(before), credit: printed.replace(/^[（(]\s*|\s*[）)]$/gu, '').trim()};
		}
	}
	const plain = inSimplified(line);
	if (cue.test(plain) || insideCue.test(plain)) return {text: unmarked(line), credit: null};
	return pointed.test(line) || (line.length <= 80 && eastern.test(line))
		? {text: unmarked(line), credit: null}
		: null;
}

// The triangle that points to the picture is no part of the words.
function unmarked(text: string): string {
	return text.replace(/^[▲△▼▽◀▶◁▷↑↓←→]\s*/u, '').trim();
}
