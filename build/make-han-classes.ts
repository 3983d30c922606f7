// Writes src/search/han-classes.ts: which characters search takes for one another, from OpenCC's dictionaries and ours.
import {readFile, writeFile} from 'node:fs/promises';

const file = new URL('../src/search/han-classes.ts', import.meta.url);

/** Of each, only what leads from one character to others: a phrase has no part in folding. */
const dictionaries = [
	'STCharacters',
	'TSCharacters',
	'TWVariants',
	'TWVariantsRev',
	'HKVariants',
	'HKVariantsRev',
];

/** Digits with the numerals of dates and of cheques; a circle is how many a printer sets a zero in a year. */
const numerals = '0〇零○◯ 1一壹弌 2二贰貳弍 3三叁叄弎 4四肆 5五伍 6六陆陸 7七柒 8八捌 9九玖 十拾 百佰 千仟';

/**
 * The radicals of printers' fonts that PDF text layers give instead of the characters, where Unicode itself
 * does not make them equal (its EquivalentUnifiedIdeograph.txt does).
 */
const radicals =
	'⺁厂 ⺇几 ⺎兀 ⺝月 ⺟母 ⺠民 ⺩王 ⺫目 ⺬示 ⺮竹 ⺰丝 ⺸羊 ⺻聿 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻏邑 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ' +
	'⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟';

/** The contents of the file. */
export async function hanClassesSource(): Promise<string> {
	const classes = new Map<string, Set<string>>();
	for (const group of [...`${numerals} ${radicals}`.split(' '), ...(await dictionaryGroups())]) {
		const united = new Set<string>();
		for (const character of group) {
			for (const member of classes.get(character) ?? [character]) united.add(member);
		}
		for (const member of united) classes.set(member, united);
	}
	const traditional = await traditionalCharacters();
	const united = [...new Set(classes.values())].filter(members => members.size > 1);
	const lines = united.map(members =>
		[...members].sort((one, other) => rank(one, traditional) - rank(other, traditional)).join(''),
	);
	return `// Characters that search takes for one another. Made by build/make-han-classes.ts, in part from the dictionaries of
// OpenCC (https://github.com/BYVoid/OpenCC, Apache License 2.0): change that file, not this one.

/** Classes of characters, apart by spaces; the first of each is the one its others fold to. A function as han-readings.ts is. */
export function hanClasses(): string {
	return '${lines.sort().join(' ')}';
}
`;
}

/** Writes the file if it isn't so already. */
export async function writeHanClasses(): Promise<void> {
	const source = await hanClassesSource();
	const present = await readFile(file, 'utf8').catch(() => null);
	if (source !== present) await writeFile(file, source);
}

/** Lowest for the digit, then for the common Simplified form, which most texts are written in already. */
function rank(character: string, traditional: ReadonlySet<string>): number {
	const codePoint = character.codePointAt(0) ?? 0;
	const isCommon = codePoint < 0x80 || (codePoint >= 0x4e00 && codePoint <= 0x9fff);
	return codePoint + (isCommon ? 0 : 0x1000000) + (traditional.has(character) ? 0x2000000 : 0);
}

async function traditionalCharacters(): Promise<Set<string>> {
	return new Set((await dictionaryEntries('TSCharacters')).map(([character = '']) => character));
}

async function dictionaryGroups(): Promise<string[]> {
	const groups: string[] = [];
	for (const name of dictionaries) {
		for (const entry of await dictionaryEntries(name)) {
			const characters = entry.map(character => character.normalize('NFKD'));
			if (characters.every(character => [...character].length === 1)) groups.push(characters.join(''));
		}
	}
	return groups;
}

/** A character and what it may become in the other script. */
async function dictionaryEntries(name: string): Promise<string[][]> {
	const dictionary: {default: string} = await import(`opencc-js/dict/${name}`);
	return dictionary.default.split('|').map(entry => entry.split(' '));
}

if (import.meta.main) await writeHanClasses();
