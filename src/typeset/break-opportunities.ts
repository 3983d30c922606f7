// Where a text may be broken, whatever the width.
import {BreakContext} from './break-context.ts';
import {clusters} from './graphemes.ts';
import {breakLevel, property} from './kinsoku.ts';

const {space, newline} = property;

/**
 * The offsets in UTF-16 units at which a line may begin, or must because a newline stands before it; of these
 * the text's beginning is none, its end always is. A break that is only avoided where there is a better one
 * (within a short title, a Korean word, before ——) counts; one that is taken by force alone does not.
 */
export function breakOpportunities(text: string): number[] {
	const cells = clusters(text);
	const context = new BreakContext(text, cells);
	const offsets: number[] = [];
	let mustBreak = false;
	for (let index = 0; index < cells.count; index++) {
		const properties = context.read(index);
		if (mustBreak || (!(properties & (space | newline)) && context.level >= breakLevel.insideKoreanWord)) {
			if (index > 0) offsets.push(cells.starts[index] ?? 0);
		}
		mustBreak = (properties & newline) !== 0;
	}
	if (text !== '') offsets.push(text.length);
	return offsets;
}
