// What the reader tells of an article, a setting or itself, in both languages side by side.
import {inOrder, type StyleName} from '../line-style.ts';
import type {Setting} from '../setting.ts';
import type {Language} from './language.ts';
import {misreadingIn} from './misreading.ts';

/** Part of the table of the reader's messages. */
export const readerNotices = {
	noSuchOutlet: {zh: '没有这样的报纸', en: 'No such paper'},
	warnTruncated: {zh: '文字到这里断了', en: 'The text breaks off here'},
	warnHeadlineUnplaced: {zh: '这行像标题，没有找到它的正文', en: 'No text was found for this display line'},
	warnMisreading: {
		zh: (found: string) => `可能误读：${found}`,
		en: (found: string) => `Perhaps misread: ${found}`,
	},
	misreading: misreadingIn,
	onSourceLine: {
		zh: (warning: string, line: number) => `${warning}（源文件第 ${line} 行）`,
		en: (warning: string, line: number) => `${warning} (source line ${line})`,
	},
	articleGone: {zh: '这篇文章已不在库里', en: 'This article is no longer in the library'},
	noJump: {zh: '这篇没有转版，也没有接版', en: 'This article has no jump to another page'},
	pageNotKept: {
		zh: (issue: string, page: string) => `库里没有 ${issue} ${page}`,
		en: (issue: string, page: string) => `The library does not have ${issue} ${page}`,
	},
	pageNotOpen: {
		zh: (issue: string, page: string) => `打开的文件里没有 ${issue} ${page}`,
		en: (issue: string, page: string) => `The open files do not have ${issue} ${page}`,
	},
	firstOfPage: {
		zh: '该版没有标明与那篇相接的文章，这是第一篇',
		en: 'No article there names the page one came from: this is the first',
	},
	jumpOf: {
		zh: (index: number, count: number) => `转版 ${index}/${count}（Esc f 换一处）`,
		en: (index: number, count: number) => `Jump ${index}/${count} (Esc f: another)`,
	},
	jumpTooFar: {
		zh: '那篇在列表里太靠后，请搜索它的标题',
		en: 'That article is too far down its list: search for it',
	},
	storedAfterAll: {zh: '刚才未存的改动已存入', en: 'What could not be stored is stored now'},
	legend: {
		zh: '* 未读   + 加星   ~ 批注   ? 推测的名称或日期   先按 5：五次',
		en: '* unread   + starred   ~ note   ? guessed   5 before a key: five times',
	},
	horizontal: {zh: '横排', en: 'Horizontal lines'},
	settingIs: {
		zh: ({columns, measure, vertical}: Setting) => {
			if (vertical) return '竖排';
			return columns === 'auto'
				? `自动分栏，栏宽 ${measure} 格`
				: columns === 1
					? '通栏'
					: `最多 ${columns} 栏`;
		},
		en: ({columns, measure, vertical}: Setting) => {
			if (vertical) return 'Vertical lines';
			if (columns === 'auto') return `As many columns of ${measure} cells as fit`;
			return columns === 1 ? 'One column' : `Up to ${columns} columns`;
		},
	},
	styleIs: {
		zh: (names: readonly StyleName[]) => `排法：${inWords(names, 'zh').join('、') || '不另作调整'}`,
		en: (names: readonly StyleName[]) => `Lines: ${inWords(names, 'en').join(', ') || 'plain'}`,
	},
	lineSlow: {
		zh: '线路慢：按 Enter 才开正文（--low-bandwidth=never 关掉）',
		en: 'Slow line: Enter opens the text (--low-bandwidth=never to turn off)',
	},
	ambiguousWidth: {
		zh: (cells: number) => `“ … ① 等字占 ${cells} 格`,
		en: (cells: number) => `Characters such as “ … ①: ${cells === 1 ? '1 cell' : '2 cells'}`,
	},
	crashed: {
		zh: (report: string) =>
			`paper-tui 自身出错，已退出；出错之处记在 ${report}，不含所读的文字，请报告给开发者`,
		en: (report: string) =>
			`paper-tui stopped because of a fault of its own; where it was is in ${report}, with nothing of what you read: please report it`,
	},
	crashedUnkept: {
		zh: 'paper-tui 自身出错，已退出；请把下面几行报告给开发者',
		en: 'paper-tui stopped because of a fault of its own; please report these lines',
	},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;

const styles: Record<StyleName, Record<Language, string>> = {
	hanging: {zh: '标点悬挂', en: 'hanging stops'},
	justified: {zh: '两端对齐', en: 'justified'},
	spaced: {zh: '中西文间留空', en: 'spaced'},
	squeezed: {zh: '行尾标点占半格', en: 'squeezed marks'},
	flush: {zh: '段首顶格', en: 'no first-line indent'},
};

function inWords(names: readonly StyleName[], language: Language): string[] {
	return inOrder(names).map(name => styles[name][language]);
}
