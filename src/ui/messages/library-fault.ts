// What is wrong with a library, and what to do about it, in both languages side by side.
import type {LibraryFault} from '../../library/library-error.ts';
import type {Language} from './language.ts';

type Message = Record<Language, string>;

const table: Record<LibraryFault, {readonly what: Message; readonly remedy: Message}> = {
	'not-a-database': {
		what: {zh: '不是库文件', en: 'is not a library'},
		remedy: {zh: '可用 --library PATH 另指一个库', en: 'name another with --library PATH'},
	},
	newer: {
		what: {zh: '由更新的版本写成', en: 'was written by a newer version'},
		remedy: {zh: '请升级 paper-tui', en: 'upgrade paper-tui'},
	},
	older: {
		what: {
			zh: '由旧版本写成，而所在之处不能写入，无法升级',
			en: 'was written by an older version and can not be brought up to date where nothing may be written',
		},
		remedy: {zh: '请检查文件和文件夹的权限', en: 'check the permissions of the file and its folder'},
	},
	'no-room': {
		what: {
			zh: '由旧版本写成，升级前要留一份备份，而磁盘空间不够；库没有改动',
			en: 'was written by an older version, and there is no room for the backup made before it is brought up to date; it is as it was',
		},
		remedy: {zh: '请腾出与它一样大的空间', en: 'free as much room as it takes itself'},
	},
	unreadable: {
		what: {zh: '读不了', en: 'can not be read'},
		remedy: {zh: '请检查路径、权限和磁盘', en: 'check its path, its permissions and its disk'},
	},
	'read-only': {
		what: {zh: '不能写入', en: 'can not be written'},
		remedy: {zh: '请检查文件和文件夹的权限', en: 'check the permissions of the file and its folder'},
	},
	busy: {
		what: {zh: '正被别的程序占用', en: 'is in use by another program'},
		remedy: {zh: '请稍后再试', en: 'try again later'},
	},
	full: {
		what: {zh: '所在的磁盘已满', en: 'is on a full disk'},
		remedy: {zh: '请腾出空间再试；已存的都在', en: 'free some room and try again; what is stored is kept'},
	},
	damaged: {
		what: {zh: '已损坏', en: 'is damaged'},
		remedy: {
			zh: '请运行 paper-tui doctor，或换回备份',
			en: 'run paper-tui doctor, or put a backup in its place',
		},
	},
};

const separators: Message = {zh: '；', en: '; '};

/** What is wrong with the library at `path` and what to do, in one line. `path` must be safe for the terminal. */
export function faultMessage(language: Language, fault: LibraryFault, path: string): string {
	const {what, remedy} = table[fault];
	return `${path} ${what[language]}${separators[language]}${remedy[language]}`;
}
