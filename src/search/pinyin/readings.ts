// How a Han can be read: all its readings, for who types pinyin does not ask which of them is meant here.
import {hanReadings} from './han-readings.ts';

type Readings = {
	/** Every list of readings that some Han has; the first is that of what has none. */
	readonly lists: readonly (readonly string[])[];
	/** The number of its list, for every UTF-16 unit: a tenth of the room that a map by characters takes. */
	readonly listOf: Uint16Array;
};

let known: Readings | undefined;

/** The syllables that a character can be read as; none for what is not Han, or too rare. */
export function readingsOf(character: string): readonly string[] {
	// Read out of the table at the first question: a start that asks nothing does not pay for it.
	known ??= readTable();
	return known.lists[known.listOf[character.charCodeAt(0)] ?? 0] ?? [];
}

function readTable(): Readings {
	const lists: string[][] = [[]];
	const listOf = new Uint16Array(0x1_0000);
	for (const line of hanReadings().split('\n')) {
		const [syllable = '', characters = ''] = line.split(' ');
		const spelt = spellings(syllable);
		/** For each list that a Han of this line has so far, the one with these spellings too. */
		const longer = new Map<number, number>();
		for (let index = 0; index < characters.length; index++) {
			const unit = characters.charCodeAt(index);
			const before = listOf[unit] ?? 0;
			let list = longer.get(before);
			if (list === undefined) {
				list = lists.push([...new Set([...(lists[before] ?? []), ...spelt])]) - 1;
				longer.set(before, list);
			}
			listOf[unit] = list;
		}
	}
	return {lists, listOf};
}

/** Many type ü as u. */
function spellings(syllable: string): string[] {
	return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];
}
