// Makes a headline where a page gives none.

/** A headline for an article that the page gives none: its first sentence without the lead, at most 30 characters. */
export function madeHeadline(text: string): string {
	const plain = text
		.replace(/^[◆◇●○▲△■□★☆※]\s*/u, '')
		.replace(/^.{0,24}?(?:讯|电|消息)\s*[（(][^）)]*[）)]\s*/u, '')
		.replace(/^(?:本报讯|本报消息)\s*/u, '');
	const sentence = /^[^。！？!?；;]+/u.exec(plain)?.[0] ?? plain;
	const characters = [...sentence];
	if (characters.length <= 30) return sentence;
	const clause = characters.slice(0, 30).join('');
	const stop = Math.max(clause.lastIndexOf('，'), clause.lastIndexOf(','));
	return stop >= 8 ? clause.slice(0, stop) : clause;
}
