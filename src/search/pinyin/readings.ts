// How a Han can be read: all its readings, for who types pinyin does not ask which of them is meant here.
import {hanReadings} from './han-readings.ts';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The syllables that a character can be read as; none for what is not Han, or too rare. */
export function readingsOf(character: string): readonly string[] {
	// Read out of the table at the first question: a start that asks nothing does not pay for it.
	known ??= readTable();
	return known.get(character) ?? [];
}

function readTable(): ReadonlyMap<string, readonly string[]> {
	const readings = new Map<string, string[]>();
	for (const line of hanReadings().split('\n')) {
		const [syllable = '', characters = ''] = line.split(' ');
		const spelt = spellings(syllable);
		for (const character of characters) {
			const others = readings.get(character);
			readings.set(character, others ? [...new Set([...others, ...spelt])] : spelt);
		}
	}
	return readings;
}

/** Many type ü as u. */
function spellings(syllable: string): string[] {
	return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];
}
