// Whether a text still says what was noticed as misread, or was put right since.
import type {Misreading} from './misreading.ts';

/** False where the words that were told of are gone from all of the texts; of marks and gaps that can't be told. */
export function stillStands(found: Misreading, texts: readonly string[]): boolean {
	switch (found.kind) {
		case 'doubled':
			return count(found.stands.repeat(2), texts) > 0;
		case 'joined':
			return isJoined(found.stands, texts);
		case 'looped':
		case 'number-repeated':
			return count(found.stands, texts) > 1;
		case 'number-misread':
		case 'disagreeing':
			return count(found.stands, texts) > 0;
		case 'number-missing':
		case 'unclosed':
		case 'unopened':
		case 'lost':
			return true;
	}
}

function count(words: string, texts: readonly string[]): number {
	const wanted = withFullMarks(words);
	return wanted === ''
		? 0
		: texts.reduce((sum, text) => sum + withFullMarks(text).split(wanted).length - 1, 0);
}

/** Whether the words stand a second time after one character, the conjunction. */
function isJoined(words: string, texts: readonly string[]): boolean {
	const wanted = withFullMarks(words);
	return texts.map(withFullMarks).some(text => {
		for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
			if (text.startsWith(wanted, at + wanted.length + 1)) return true;
		}
		return false;
	});
}

/** Half-width marks as full-width ones, as misreadings quote them at times. */
function withFullMarks(text: string): string {
	return text.replace(/[,:;()!?]/gu, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
