// Tells where a text goes on that broke off earlier, as in columns that interleave.
import type {Evidence} from './evidence.ts';
import type {Label} from './label.ts';

/** The labels with `resume` where the measure changes in mid-sentence, or where a line that should be indented is not. */
export function markResumed(path: readonly Label[], evidence: readonly Evidence[]): Label[] {
	return path.map((label, index) => {
		const here = evidence[index];
		const before = evidence[index - 1];
		// Where lines stand is known: they come in the order in which they are read.
		if (here?.looks !== null) return label;
		if (!before || here.family !== 'columns' || before.family !== 'columns') return label;
		const afterText = path[index - 1] === 'start' || path[index - 1] === 'more';
		if (!afterText) return label;
		if (label === 'start') return here.indents && !here.indented && !here.opens ? 'resume' : label;
		if (label !== 'more' || before.ended) return label;
		return changesMeasure(path, evidence, index) ? 'resume' : label;
	});
}

// Measures of neighbouring columns seen differ by 3 ems or more, full lines of one column by less than 1.5.
function changesMeasure(path: readonly Label[], evidence: readonly Evidence[], index: number): boolean {
	const widthOf = (lines: readonly Evidence[]): number | null => {
		const full = lines.filter(line => !line.ended).map(line => line.width);
		return full.length < 2 ? null : Math.max(...full) - Math.min(...full) > 1.6 ? null : Math.max(...full);
	};
	// The first line of a paragraph may be indented, and what stands before it may be of another article.
	let first = index;
	while (first > 0 && index - first < 3 && path[first - 1] === 'more') first--;
	const above = widthOf(evidence.slice(first, index));
	const below = widthOf(evidence.slice(index, index + 3));
	if (above === null || below === null || Math.abs(above - below) < 2.2) return false;
	// The last line of a text is short, and says nothing of the measure.
	return Math.abs((evidence[index]?.width ?? 0) - below) <= 1.6;
}
