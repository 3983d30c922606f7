// Finds names of places that differ in one character.
import type {Readings} from './contexts.ts';
import {isHan, type PageText} from './page-text.ts';
import {unitSet} from './unit-set.ts';

const kinds = unitSet('省市州盟县縣区區旗镇鎮乡鄉村庄莊寨屯河江湖港山岭桥橋路街');

/** Which of the two characters before the kind differs: 0 the first, 1 the second. */
export type Varied = 0 | 1;

/** The first, or second, characters that stand in the same names of places, of three characters with their kind. */
export function readingsInNames({units}: PageText, varied: Varied): Readings[] {
	const byRest = new Map<number, Map<number, number[]>>();
	for (let kind = 2; kind < units.length; kind++) {
		const unit = units[kind] ?? 0;
		if (kinds[unit] === 0) continue;
		const position = kind - 2 + varied;
		const reading = units[position] ?? 0;
		const fixed = units[kind - 1 - varied] ?? 0;
		if (!isHan(reading) || !isHan(fixed)) continue;
		const rest = fixed * 0x10000 + unit;
		const readings = byRest.get(rest) ?? new Map<number, number[]>();
		byRest.set(rest, readings);
		const positions = readings.get(reading);
		if (positions) positions.push(position);
		else readings.set(reading, [position]);
	}
	return [...byRest.values()].filter(readings => readings.size > 1);
}
