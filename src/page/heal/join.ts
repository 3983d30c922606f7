// Joins the lines of one paragraph as they were before the column broke them.

/** The paragraph of lines that followed each other in print. */
export function joinLines(texts: readonly string[]): string {
	const parts: string[] = [];
	for (const [index, text] of texts.entries()) {
		const next = texts[index + 1];
		parts.push(next === undefined ? text : beforeNext(text, next));
	}
	return parts.join('');
}

/** A line as it stands before the next: without the typesetter's hyphen, with the blank between two words. */
function beforeNext(line: string, next: string): string {
	const end = line.slice(-3);
	if (/\p{Script=Latin}-$/u.test(end) && /^\p{Lowercase}/u.test(next)) return line.slice(0, -1);
	const latin = /(?:\p{Script=Latin}|[\w)][,.;:?!%)])$/u.test(end) && /^[\p{Script=Latin}(]/u.test(next);
	const wordThenNumber = /\p{Script=Latin}$/u.test(end) && /^\d/u.test(next);
	return latin || wordThenNumber ? `${line} ` : line;
}

/** Takes out the blanks that machines leave between Han and digits or Latin. */
export function closeLatinGaps(text: string): string {
	return text.replace(
		/(?<=\p{Script=Han}) +(?=[\d\p{Script=Latin}])|(?<=[\d\p{Script=Latin}%]) +(?=\p{Script=Han})/gu,
		'',
	);
}

/** Takes out the blanks between Han or full-width marks, but for those that part a role from names and names from each other. */
export function closeHanGaps(text: string): string {
	return text
		.split(/(?<bracket>[（(](?:[^（()）]{0,12})(?:记者|通讯员|作者|记\s*者)[^（()）]*[)）])/u)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part.replace(
						/(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]) +(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…])/gu,
						'',
					),
		)
		.join('');
}
