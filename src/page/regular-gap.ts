// Blank lines that stand after every line of a column say nothing: text layers are often extracted so.
import type {Family} from './family.ts';
import type {PrintedLine} from './printed-line.ts';

// Of the lines of such columns seen, 98 % and more have a blank line before them.
const usual = 0.9;
const reach = 12;

/** The lines with the gaps of columns counted beyond those before every line around. */
export function withoutRegularGaps(
	lines: readonly PrintedLine[],
	families: readonly Family[],
): readonly PrintedLine[] {
	const apart = [0];
	for (const line of lines) apart.push((apart.at(-1) ?? 0) + (line.gap > 0 ? 1 : 0));
	return lines.map((line, index) => {
		if (line.gap === 0 || families[index] !== 'columns') return line;
		const from = Math.max(0, index - reach);
		const to = Math.min(lines.length, index + reach + 1);
		const isUsual = (apart[to] ?? 0) - (apart[from] ?? 0) >= (to - from) * usual;
		return isUsual ? {...line, gap: line.gap - 1} : line;
	});
}
