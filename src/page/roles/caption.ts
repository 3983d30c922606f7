// Captions: the sentence under a picture, and who took it.

const who = '(?:本报|全媒体|融媒体?|实习|见习|特约|通讯员|记者|新华社|[\\p{Script=Han}]{2,6}社)*';
const credit = new RegExp(
	`(?<mark>[①-⑳]\\d{0,2})?\\s*(?<credit>[（(]?\\s*(?:${who}\\s*(?:记者|通讯员|摄影|特约摄影)?\\s*[\\p{Script=Han}·]{2,4}(?:[ 、][\\p{Script=Han}·]{2,4}){0,2}\\s*(?:摄|/摄|摄影|供图|图)|(?:资料图片?|资料照片|图片由[^（()）。]{2,20}提供|受访者供图|摄影[:：]\\s*[\\p{Script=Han}· ]{2,20}))\\s*[）)]?)\\s*$`,
	'u',
);
const cue =
	/^[▲△▼◀▶↑↓←→]?\s*(?:图为|图[一二三四①-⑨\d]{1,2}[为:：]|[上下左右]图[为:：]?|本版图片|图片说明[:：])/u;
const insideCue = /。图为[^。]{4,60}。?$/u;

export type CaptionText = {readonly text: string; readonly credit: string | null};

/**
 * What a line says as a caption: by its credit (… 摄) or its opening (图为 …). Null where neither shows;
 * a longer text than about 120 characters is none.
 */
export function readCaption(line: string): CaptionText | null {
	if (line.length > 140) return null;
	const found =
		/[摄图影片供)）\p{Script=Han}]\s*$/u.test(line) && /[摄图影]/u.test(line) ? credit.exec(line) : null;
	if (found && found.index > 0) {
		const before = line.slice(0, found.index).trimEnd();
		const printed = (found.groups?.credit ?? '').replace(/^[（(]\s*|\s*[）)]$/gu, '').trim();
		const separated =
			/[。！？”）)\s①-⑳\d]$/u.test(line.slice(0, found.index)) || /^[（(]/u.test(found.groups?.credit ?? '');
		if (separated && before.length >= 4) return {text: before, credit: printed};
	}
	return cue.test(line) || insideCue.test(line) ? {text: line.trim(), credit: null} : null;
}
