// What the reader says when something is copied, opened elsewhere or exported, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerTaking = {
	keyTake: {zh: '复制、引用、导出', en: 'Copy, cite, export'},
	take: {zh: '取出', en: 'Take away'},
	takeArticle: {zh: '复制全文', en: 'Copy the article'},
	takeParagraph: {zh: '复制一段', en: 'Copy a paragraph'},
	takePassage: {zh: '选一处复制', en: 'Copy a passage'},
	takeMarkdown: {zh: '复制为 Markdown', en: 'Copy as Markdown'},
	takeCitation: {zh: '复制出处', en: 'Copy the citation'},
	takeId: {zh: '复制编号', en: 'Copy the id'},
	takePager: {zh: '用 $PAGER 打开', en: 'Open in $PAGER'},
	takeEditor: {zh: '用 $EDITOR 打开', en: 'Open in $EDITOR'},
	takeExport: {zh: '存为 Markdown 文件', en: 'Save as a Markdown file'},
	chooseParagraph: {
		zh: 'j k 换一段，Enter 复制，Esc 作罢',
		en: 'j k another paragraph, Enter copies, Esc leaves',
	},
	chooseBeginning: {
		zh: '移到开头：h j k l；v 起选，Enter 复制，Esc 作罢',
		en: 'To its beginning: h j k l; v selects from here, Enter copies, Esc leaves',
	},
	chooseEnd: {
		zh: '移到末尾：h j k l；o 换一端，Enter 复制，Esc 作罢',
		en: 'To its end: h j k l; o the other end, Enter copies, Esc leaves',
	},
	copied: {
		zh: (count: number) => `已复制 ${count} 字`,
		en: (count: number) => `Copied: ${count} characters`,
	},
	copiedInTmux: {
		zh: (count: number) => `已复制 ${count} 字（若没有，在 tmux 里 set -g set-clipboard on）`,
		en: (count: number) => `Copied: ${count} characters (if not: in tmux, set -g set-clipboard on)`,
	},
	tooLongToCopy: {
		zh: '太长，终端的剪贴板放不下；可按 y 再按 x 存为文件',
		en: 'Too long for the clipboard of a terminal; y and then x saves it as a file',
	},
	notOpened: {
		zh: (program: string, code: string) => `打不开 ${program}（${code}）；可设 PAGER、EDITOR`,
		en: (program: string, code: string) => `Can not open ${program} (${code}); set PAGER or EDITOR`,
	},
	exportedTo: {zh: (file: string) => `已存为 ${file}`, en: (file: string) => `Saved as ${file}`},
	notExported: {
		zh: (code: string) => `写不进当前文件夹（${code}）`,
		en: (code: string) => `Can not write to the current folder (${code})`,
	},
} as const;
