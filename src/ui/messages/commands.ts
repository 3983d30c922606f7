// What the commands say on a shell's command line, in both languages side by side.
import {commandHelp} from './command-help.ts';
import {comparing} from './comparing.ts';
import {configuring} from './configuring.ts';
import {correcting} from './correcting.ts';
import {fetching} from './fetching.ts';
import {housekeeping} from './housekeeping.ts';
import {importing} from './importing.ts';
import {type InLanguage, inLanguage} from './in-language.ts';
import type {Language} from './language.ts';
import {searching} from './searching.ts';
import {sources} from './sources.ts';
import {usage} from './usage.ts';

const general = {
	nothingFound: {zh: '没有找到', en: 'nothing found'},
	libraryEmpty: {
		zh: (file: string) => `库是空的：${file}；先导入：paper-tui import PATH`,
		en: (file: string) => `the library is empty: ${file}; fill it first: paper-tui import PATH`,
	},
	hitAbsent: {
		zh: (open: number, count: number) => `只有 ${count} 条，没有第 ${open} 条`,
		en: (open: number, count: number) => `there is no hit number ${open}; hits: ${count}`,
	},
	newestOnly: {
		zh: '只搜了最新的一部分；可用 日期: 或 --since、--until 缩小范围',
		en: 'only the newest were searched; narrow it with date: or --since and --until',
	},
	undatedLeftOut: {
		zh: (count: number) => `另有 ${count} 篇未标日期，未计入`,
		en: (count: number) => `undated articles left out: ${count}`,
	},
	idAbsent: {
		zh: (id: string) => `没有编号为 ${id} 的文章；编号见 paper-tui list`,
		en: (id: string) => `no article has the id ${id}; see paper-tui list for ids`,
	},
	idAmbiguous: {
		zh: (id: string, ids: string) => `${id} 可指多篇：${ids}；请多写几位`,
		en: (id: string, ids: string) => `${id} may mean ${ids}; write more of it`,
	},
	outletAmbiguous: {
		zh: (name: string, keys: string) => `叫 ${name} 的有几份：${keys}；请写其中之一`,
		en: (name: string, keys: string) => `${name} may mean ${keys}; write one of these`,
	},
	pageNumber: {
		zh: (page: string) => `第${page}版`,
		en: (page: string) => `page ${page}`,
	},

	// What a library is at, and what was done to it.
	libraryWaiting: {
		zh: '另一个程序正在写库，稍候',
		en: 'waiting for another program that writes to the library',
	},
	libraryIndexing: {
		zh: (done: number, all: number) => `新版本的索引不同，正在重建（只需一次，可以中断）${done}/${all}`,
		en: (done: number, all: number) =>
			`indexing anew for this version (once; may be interrupted) ${done}/${all}`,
	},
	libraryUpgrading: {
		zh: '库由旧版本写成，正在备份并升级；库大时要几分钟',
		en: 'an older version wrote the library: it is backed up and brought up to date, which takes minutes if it is large',
	},
	libraryUpgraded: {
		zh: (backup: string) => `库已升级；升级前的备份在 ${backup}，不需要时可以删去`,
		en: (backup: string) =>
			`the library was brought up to date; a backup of before is ${backup}: remove it when you no longer need it`,
	},

	marksUnstored: {
		zh: (count: number, fault: string) => `${count} 处改动没有存入：${fault}`,
		en: (count: number, fault: string) => `changes not stored: ${count}; ${fault}`,
	},
	outputFailed: {
		zh: (code: string) => `写不出结果（${code}）；磁盘可能已满`,
		en: (code: string) => `what was to be printed can not be written (${code}); the disk may be full`,
	},
	crashed: {
		zh: (message: string, place: string) => `程序自身出错：${message}（${place}）；请把这一行报告给开发者`,
		en: (message: string, place: string) =>
			`stopped because of a fault of its own: ${message} (${place}); please report this line`,
	},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;

/** In the order in which a message is looked for in them. */
export const commandTables = [
	() => general,
	() => housekeeping,
	() => searching,
	() => commandHelp,
	() => usage,
	() => sources,
	() => importing,
	() => fetching,
	() => correcting,
	() => comparing,
	() => configuring,
] as const;

type Table = typeof general &
	typeof housekeeping &
	typeof searching &
	typeof commandHelp &
	typeof usage &
	typeof sources &
	typeof importing &
	typeof fetching &
	typeof correcting &
	typeof comparing &
	typeof configuring;

/** The name of a message of the commands. */
export type CommandMessageKey = keyof Table;

/** Every message of the commands in one language; those with values in them are functions. */
export type CommandMessages = InLanguage<Table>;

/** Names of the messages that are plain text. */
export type CommandTextKey = {
	[K in CommandMessageKey]: CommandMessages[K] extends string ? K : never;
}[CommandMessageKey];

/** The messages of the commands in a language. Values put into them must be safe for the terminal. */
export function commandMessages(language: Language): CommandMessages {
	return inLanguage<Table>(commandTables, language);
}
