// What is said of the copies of a text and where they differ, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerComparing = {
	copiesTitle: {zh: '同文', en: 'Copies'},
	copiesCarry: {
		zh: (count: number) => `${count} 处刊登了这篇文字`,
		en: (count: number) => `${count} articles carry this text`,
	},
	copiesOnly: {zh: '库里别处没有刊登这篇文字', en: 'Nobody else in the library carries this text'},
	copyPlace: {
		zh: (order: number, count: number) => `第 ${order}/${count} 篇`,
		en: (order: number, count: number) => `no. ${order} of ${count}`,
	},
	copyShare: {
		zh: (percent: number, characters: number) => `${percent}%，${characters} 字`,
		en: (percent: number, characters: number) => `${percent}%, ${characters} characters`,
	},
	copyFirst: {zh: '最早', en: 'first'},
	ownHeadline: {zh: '自拟标题', en: 'its own headline'},
	headlineNone: {zh: '没有标题', en: 'no headline'},
	placesDiffer: {
		zh: (count: number) => (count === 0 ? '文字没有出入' : `文字有 ${count} 处出入`),
		en: (count: number) =>
			count === 0 ? 'no wording differs' : count === 1 ? '1 place differs' : `${count} places differ`,
	},
	marksDiffer: {
		zh: (marks: number, forms: number) => `另有标点不同 ${marks} 处，写法不同 ${forms} 处`,
		en: (marks: number, forms: number) => `besides, marks differ in ${marks} places, forms in ${forms}`,
	},
	inHeadline: {zh: '标题', en: 'headline'},
	readingNone: {zh: '（无）', en: '(nothing)'},
	readingSpace: {zh: '（空格）', en: '(a space)'},
	likelier: {
		zh: (reasons: string) => `较可能：${reasons}`,
		en: (reasons: string) => `likelier: ${reasons}`,
	},
	reasonsBetween: {zh: '；', en: '; '},
	noOpinion: {zh: '两可，看不出哪种较可能', en: 'nothing speaks for one more than for another'},
	reasonMoreCopies: {
		zh: (copies: number, of: number) => `${of} 份中 ${copies} 份如此`,
		en: (copies: number, of: number) => `${copies} of ${of} copies have it`,
	},
	reasonCleaner: {zh: '所据各份别处错误较少', en: 'its copies are cleaner elsewhere'},
	reasonOtherMisread: {
		zh: (text: string) => `“${text}”像是误读`,
		en: (text: string) => `“${text}” looks misread`,
	},
	reasonOtherRepeats: {
		zh: (text: string) => `“${text}”使词语重复`,
		en: (text: string) => `“${text}” says words twice`,
	},
	reasonElsewhere: {
		zh: (words: string) => `别处也作“${words}”`,
		en: (words: string) => `“${words}” stands elsewhere too`,
	},
	absentHere: {zh: '（此处没有）', en: '(not here)'},
	comparedTwo: {zh: '两份对照', en: 'Side by side'},
	comparedMerged: {zh: '合排', en: 'Merged'},
	comparedReadings: {zh: '异文', en: 'Readings'},
	joinedTitle: {zh: '汇合各份', en: 'All copies together'},
	joinedLegend: {
		zh: '〔…〕取自他份',
		en: '[…] is from another copy',
	},
	placeOf: {
		zh: (index: number, count: number) => `第 ${index}/${count} 处`,
		en: (index: number, count: number) => `place ${index} of ${count}`,
	},
} as const;
