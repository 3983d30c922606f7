// Marks after the last sentence of a text: the editor's own, and notes on its source.

const mark =
	/(?<=[。！？!?…”’）)])\s*(?<mark>[①-⒛❶-❿⓪⓿㈠-㈩㊀-㊉]\s?\d{0,2}|[■□▲△◆◇●○★☆※◎▇█]|[（(](?:完|终|未完待续|下略)[）)]|[（(](?:责任编辑|责编|编辑|校对|见习编辑|值班编辑)\s*[:：]?\s*[\p{Script=Han}· 、]{2,12}[）)]|【完】|\[完\])\s*$/u;
const note =
	/\s*[（(](?<note>(?:来源|稿件来源|资料来源|转自|转载自|摘自|原载|选自|据|综合|作者单位|作者系|作者为|作者是|本文作者|执笔|供稿|新华社|中新社|人民网|中新网|图文来源)[^（()）]{2,60})[）)]\s*$/u;
const agency =
	'(?:新华社|中新社|[\\p{Script=Han}]{2,6}社)[\\p{Script=Han}]{0,10}\\d{1,2}月\\d{1,2}日(?:电|讯)';
const wire = new RegExp(`^[（(]?(?<note>${agency})[）)]?$`, 'u');
const wireAtEnd = new RegExp(`\\s*[（(](?<note>${agency})[）)]$`, 'u');
const ownLine = /^(?<note>(?:来源|稿件来源|资料来源|转自|摘自|原载|作者单位)[:：]\s*\S[^。]{1,40})$/u;

// The longest note seen is under 70 characters.
const longest = 90;

export type ClosingMarks = {
	/** The text without the marks. */
	readonly text: string;
	readonly editorMark: string | null;
	readonly sourceNote: string | null;
};

/** Takes the closing marks off the end of a paragraph, in whatever order they were printed. */
export function readClosingMarks(paragraph: string): ClosingMarks {
	let text = paragraph.trimEnd();
	let editorMark: string | null = null;
	let sourceNote: string | null = null;
	for (let round = 0; round < 3 && !/[\p{Script=Han}。，]$/u.test(text); round++) {
		const start = Math.max(0, text.length - longest);
		const tail = text.slice(start);
		const found = mark.exec(tail);
		if (found && editorMark === null) {
			editorMark = (found.groups?.mark ?? '').replace(/\s/gu, '');
			text = text.slice(0, start + found.index).trimEnd();
			continue;
		}
		const said = /[)）]$/u.test(tail) ? (note.exec(tail) ?? wireAtEnd.exec(tail)) : null;
		if (!said || sourceNote !== null) break;
		sourceNote = said.groups?.note ?? null;
		text = text.slice(0, start + said.index).trimEnd();
	}
	return {text, editorMark, sourceNote};
}

/** The note on its source that a whole line is, such as （新华社北京…电） under a document, or null. */
export function readSourceLine(line: string): string | null {
	const text = line.trim();
	if (text.length > longest || !/[）)讯电]$|^[\p{Script=Han}]{2,4}[:：]/u.test(text)) return null;
	const found = wire.exec(text) ?? (/^[（(]/u.test(text) ? note.exec(text) : ownLine.exec(text));
	return found && found[0].trim().length === text.length ? (found.groups?.note ?? null) : null;
}
