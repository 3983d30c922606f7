// What the reader says of colours and of the panes' places, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerLooks = {
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
