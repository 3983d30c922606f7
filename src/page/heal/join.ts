// Joins the lines of one paragraph as they were before the column broke them.

/** The paragraph of lines that followed each other in print. */
export function joinLines(texts: readonly string[]): string {
	let joined = '';
	for (const text of texts) joined = joined === '' ? text : joinTwo(joined, text);
	return joined;
}

function joinTwo(before: string, after: string): string {
	// A hyphen that ends a line of Latin text was the typesetter's.
	if (/\p{Script=Latin}-$/u.test(before) && /^\p{Lowercase}/u.test(after)) return before.slice(0, -1) + after;
	const latin = /(?:\p{Script=Latin}|[\w)][,.;:?!%)])$/u.test(before) && /^[\p{Script=Latin}(]/u.test(after);
	const wordThenNumber = /\p{Script=Latin}$/u.test(before) && /^\d/u.test(after);
	return latin || wordThenNumber ? `${before} ${after}` : before + after;
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
