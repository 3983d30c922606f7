// What the reader says of colours and of the panes' places, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerLooks = {
	keyPaneWider: {zh: '这一栏宽些', en: 'This pane wider'},
	keyPaneNarrower: {zh: '这一栏窄些', en: 'This pane narrower'},
	keyHidePapers: {zh: '收起报纸一栏、还原', en: 'Hide the papers, and back'},
	papersHidden: {zh: '报纸一栏收起，到了那里才显示', en: 'The papers are hidden until one goes there'},
	papersShown: {zh: '报纸一栏总是显示', en: 'The papers are always shown'},
	spokenUnread: {zh: '未读', en: 'unread'},
	spokenUnreadCount: {
		zh: (count: string) => `，未读 ${count}`,
		en: (count: string) => `, ${count} unread`,
	},
	spokenStarred: {zh: '加星', en: 'starred'},
	themeAuto: {zh: '随终端', en: 'as the terminal is'},
	themeLight: {zh: '浅色', en: 'light'},
	themeDark: {zh: '深色', en: 'dark'},
	themeNewsprint: {zh: '新闻纸', en: 'newsprint'},
	themeHighContrast: {zh: '高对比', en: 'high contrast'},
	themeIs: {zh: (name: string) => `配色：${name}`, en: (name: string) => `Colours: ${name}`},
	noColours: {
		zh: '现在不用颜色；有了颜色再换',
		en: 'No colours are used now, so there are none to change',
	},
} as const;
