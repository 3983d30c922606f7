// Finds names of places that differ in one character.
import type {Readings} from './contexts.ts';
import {isHan, type PageText} from './page-text.ts';

const kinds: ReadonlySet<number> = new Set(
	[...'省市州盟县縣区區旗镇鎮乡鄉村庄莊寨屯河江湖港山岭桥橋路街'].map(kind => kind.charCodeAt(0)),
);

/** The first or second characters that stand before the same rest of a three-character name of a place. */
export function readingsInNames({units}: PageText): Readings[] {
	const byRest = new Map<number, Map<number, number[]>>();
	const note = (rest: number, position: number): void => {
		const unit = units[position] ?? 0;
		const readings = byRest.get(rest) ?? new Map<number, number[]>();
		byRest.set(rest, readings);
		const positions = readings.get(unit);
		if (positions) positions.push(position);
		else readings.set(unit, [position]);
	};
	for (let kind = 2; kind < units.length; kind++) {
		const unit = units[kind] ?? 0;
		const [one, two] = [units[kind - 2] ?? 0, units[kind - 1] ?? 0];
		if (!kinds.has(unit) || !isHan(one) || !isHan(two)) continue;
		note(two * 0x10000 + unit, kind - 2);
		note(one * 0x10000 + unit + 0x1_0000_0000, kind - 1);
	}
	return [...byRest.values()].filter(readings => readings.size > 1);
}
