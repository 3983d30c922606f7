// What the reader says while an article is corrected, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerCorrecting = {
	correct: {zh: '更正', en: 'Correct'},
	correctOutlet: {zh: '报名', en: 'Paper'},
	correctDate: {zh: '日期', en: 'Date'},
	correctPage: {zh: '版次', en: 'Page'},
	correctHeadline: {zh: '标题', en: 'Headline'},
	correctWrong: {zh: '错字', en: 'Wrong characters'},
	correctRight: {zh: '改为', en: 'Should be'},
	correctSplit: {zh: '分成两篇', en: 'Split in two'},
	correctRemoval: {zh: '拿掉文章', en: 'Removal'},
	correctMerge: {zh: '合并', en: 'Merger'},
	correctMergeNext: {zh: '并入下一篇', en: 'Take in the next'},
	correctMergePrevious: {zh: '并到上一篇', en: 'Add to the previous'},
	correctUndo: {zh: '撤销上一次', en: 'Take back the last'},
	headlineEmpty: {zh: '（无题）', en: '(none)'},
	askPlain: {zh: '留空则依原版', en: 'Left empty: as on the page'},
	askDate: {zh: '如 2031-03-04；留空则依原版', en: 'Such as 2031-03-04; left empty: as on the page'},
	askWrong: {
		zh: '照屏幕上的正文写出错的字',
		en: 'Type what is wrong, as it stands in the text on the screen',
	},
	askRight: {zh: '写出应有的字；留空则删去', en: 'Type what should stand there; left empty: nothing'},
	askSplit: {zh: '从标出的一段起另成一篇', en: 'A new article begins at the marked paragraph'},
	complainDate: {zh: '没有这一天；请写作 2031-03-04', en: 'No such day; write it as 2031-03-04'},
	complainEmpty: {zh: '请先写出错的字', en: 'Type what is wrong first'},
	complainAbsent: {zh: '屏幕上的正文里没有这些字', en: 'The text on the screen does not have that'},
	complainSeveral: {
		zh: '屏幕上的正文里不止一处，请连前后文多写几个字',
		en: 'It stands in several places; type more of what is around it',
	},
	refusedMerge: {zh: '这两篇不能合并', en: 'These two can not be merged'},
	refusedSplit: {zh: '这里不能分开', en: 'It can not be split here'},
	refusedText: {zh: '正文已变，没有更正；请再试', en: 'The text has changed meanwhile; try again'},
	refusedNoChange: {zh: '与现在相同，没有更正', en: 'It is so already: nothing changed'},
	doneValue: {
		zh: (name: string, value: string) => `${name}改为“${value}”`,
		en: (name: string, value: string) => `${name}: ${value}`,
	},
	doneWithdrawn: {
		zh: (name: string) => `${name}依原版`,
		en: (name: string) => `${name}: as on the page`,
	},
	doneText: {
		zh: (from: string, to: string) => `“${from}”改为“${to}”`,
		en: (from: string, to: string) => `${from} is now ${to}`,
	},
	doneTakenOut: {
		zh: (from: string) => `删去“${from}”`,
		en: (from: string) => `Taken out: ${from}`,
	},
	doneMerge: {zh: '两篇并成了一篇', en: 'Two articles are now one'},
	doneSplit: {zh: '分成了两篇', en: 'One article is now two'},
	takeBack: {zh: '撤销', en: 'takes it back'},
	notKept: {zh: '（不入库，离开后失效）', en: '(not stored: gone when you leave)'},
	undone: {
		zh: (name: string) => `已撤销：${name}`,
		en: (name: string) => `Taken back: ${name}`,
	},
	nothingToUndo: {zh: '这篇没有更正可撤销', en: 'Nothing was corrected in this article'},
} as const;
