// What may stand at a line's end beyond the measure: a hanging stop, a mark that counts half.

export type LineEnd = {
	/** Cells kept free beyond the line, into which one 、 ， 。 may hang (标点悬挂); 0 unless given. */
	readonly hanging?: 0 | 1 | 2;
	/**
	 * Whether a full-width mark may count one cell at a line's end (GB/T 15834-2011 5.1.10). A terminal can only
	 * show it so in its half-width form, which changes what is copied.
	 */
	readonly squeezed?: boolean;
};

const hangingMarks = new Set('、，。．'.split('').map(mark => mark.charCodeAt(0)));

const halfWidth: ReadonlyMap<number, string> = new Map(
	['。｡', '、､', '，,', '．.', '：:', '；;', '？?', '！!', '）)', '］]', '｝}', '」｣'].map(pair => [
		pair.charCodeAt(0),
		pair.charAt(1),
	]),
);

/** Cells by which a line may be wider than its measure if this UTF-16 unit is its last. */
export function overhang(unit: number, {hanging = 0, squeezed = false}: LineEnd): number {
	if (hangingMarks.has(unit)) return Math.max(hanging, squeezed ? 1 : 0);
	return squeezed && halfWidth.has(unit) ? 1 : 0;
}

/** Whether a line that is `excess` cells wider than its measure ends with this unit in its half-width form. */
export function isSqueezed(unit: number, excess: number, {hanging = 0}: LineEnd): boolean {
	return excess > (hangingMarks.has(unit) ? hanging : 0) && halfWidth.has(unit);
}

/** The half-width form of a mark that can be squeezed. */
export function halfForm(unit: number): string {
	return halfWidth.get(unit) ?? String.fromCharCode(unit);
}
