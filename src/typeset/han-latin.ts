// Where Han and Latin meet, and the space that some like to see there (盘古之白).

/** Offsets in UTF-16 units at which Han or kana meet Latin, Greek, Cyrillic letters or digits with no space between. */
export function hanLatinBoundaries(text: string): number[] {
	// Made where it is asked, for few lines are set so. \uE0F0: the second cell of a letter or sign drawn two cells wide.
	const boundary =
		/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?![\uFF00-\uFFEF])(?=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d$£€])|(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d%‰℃°]\uE0F0?)(?<![\uFF00-\uFFEF])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;
	return Array.from(text.matchAll(boundary), match => match.index);
}
