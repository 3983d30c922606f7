// Shows half-width punctuation beside Han as the full-width marks Chinese is printed with.
import {secondCell} from './second-cell.ts';

const fullWidth: ReadonlyMap<string, string> = new Map([
	[',', '，'],
	[':', '：'],
	[';', '；'],
	['(', '（'],
	[')', '）'],
	['?', '？'],
	['!', '！'],
]);

// Han, kana, and the full-width marks that stand among them; not full-width letters and digits.
const chinesePattern =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u;

// Marks both scripts share: what stands on their other side decides.
const sharedPattern = /[“”‘’·…—]/;

/**
 * `text` with `, : ; ( ) ? !` beside Han in their full-width forms, one UTF-16 unit for one, so that offsets
 * into it still hold. Numbers such as 1.25 and 12:30 and words such as `http:` are left alone; a colon turns
 * only after Han, and a pair of brackets turns together.
 */
export function fullWidthPunctuation(text: string): string {
	if (!/[,:;()?!]/.test(text)) return text;
	const units = text.split('');
	const openings: number[] = [];
	for (let index = 0; index < units.length; index++) {
		const mark = units[index] ?? '';
		if (mark === '(') {
			openings.push(index);
		} else if (mark === ')') {
			turnPair(units, openings.pop(), index);
		} else if (fullWidth.has(mark) && belongsToChinese(units, index, mark)) {
			turn(units, index);
		}
	}
	for (const index of openings) {
		if (isChinese(units, index, -1) || isChinese(units, index, 1)) turn(units, index);
	}
	return units.join('');
}

function belongsToChinese(units: readonly string[], index: number, mark: string): boolean {
	if (isChinese(units, index, -1)) return true;
	return mark !== ':' && isChinese(units, index, 1);
}

function turnPair(units: string[], opening: number | undefined, closing: number): void {
	const ends = opening === undefined ? [closing] : [opening, closing];
	if (!ends.some(index => isChinese(units, index, -1) || isChinese(units, index, 1))) return;
	for (const index of ends) turn(units, index);
}

function turn(units: string[], index: number): void {
	units[index] = fullWidth.get(units[index] ?? '') ?? '';
}

/** Whether what stands next to `index` in this direction, beyond shared marks, is Chinese. */
function isChinese(units: readonly string[], index: number, direction: 1 | -1): boolean {
	let neighbour = index + direction;
	const passSecondCells = () => {
		while (units[neighbour] === secondCell) neighbour += direction;
	};
	passSecondCells();
	// Two shared marks (”——) are the most that stand together in earnest.
	for (let skipped = 0; skipped < 2 && sharedPattern.test(units[neighbour] ?? ''); skipped++) {
		neighbour += direction;
		passSecondCells();
	}
	return chinesePattern.test(units[neighbour] ?? '');
}
