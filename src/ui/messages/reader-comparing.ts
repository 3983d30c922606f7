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
	copyOwn: {zh: '本篇', en: 'this one'},
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
		zh: (copy: string) => `${copy}；[ ] 内取自他份，末尾是其代号；只供参考`,
		en: (copy: string) => `${copy}; [ ] is from the copy named in it, as an opinion`,
	},
	mergedLegend: {
		zh: (one: string, other: string) => `${one}；[ ] 内是 ${other}`,
		en: (one: string, other: string) => `${one}; in [ ] ${other}`,
	},
	seriesOf: {
		zh: (count: number) => `同系列 ${count} 篇`,
		en: (count: number) => `${count} of its series`,
	},
	joinedParts: {
		zh: (parts: number) => `已连同别版的部分合为一篇（共 ${parts} 处），再按 J 还原`,
		en: (parts: number) => `Joined with what stands on other pages, ${parts} parts; J parts them again`,
	},
	jumpNotJoined: {
		zh: (page: string) => `${page}上没有认出相接的文章`,
		en: (page: string) => `Nothing on ${page} is known to belong to it`,
	},
	keyCopies: {zh: '这篇文字的各处刊登', en: 'Copies of this text'},
	keyJoin: {zh: '连同转版、接版的部分合为一篇，还原', en: 'Join what stands on other pages, and back'},
	keyMarks: {zh: '标点和写法的不同也标出，还原', en: 'Light differences of marks and width, and back'},
	whereComparing: {
		zh: '看各处刊登时（Tab 换看法，[ ] 换一份）',
		en: 'While copies are shown (Tab: another view, [ ]: another copy)',
	},
	hintView: {zh: '换看法', en: 'view'},
	hintNextPlace: {zh: '下一处', en: 'next place'},
	hintMarks: {zh: '标点', en: 'marks'},
	hintOpenCopy: {zh: '打开', en: 'open'},
	hintCompare: {zh: '对照', en: 'compare'},
} as const;
