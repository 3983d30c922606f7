// Makes text exactly as wide as a place on the screen: padded with spaces, or cut with a visible mark.
import {clusters} from './graphemes.ts';
import type {Row, Span} from './row.ts';
import {cellWidth} from './width.ts';

/** The mark of a cut; of ASCII, because … is drawn two cells wide by some terminals. */
const cutMark = '..';

/** Below this many cells a mark would leave no room for a wide character beside it. */
const leastForMark = 4;

/** `text` (one line) in exactly `width` cells, padded, or cut between clusters with `..` at its end. */
export function fit(text: string, width: number): string {
	return fitRow([{text, role: 'plain'}], width)
		.map(span => span.text)
		.join('');
}

/** As `fit`, over spans; padding is a plain span of its own, the mark has the role of what it cuts. */
export function fitRow(spans: readonly Span[], width: number): Row {
	const total = spans.reduce((sum, span) => sum + cellWidth(span.text), 0);
	if (total <= width) return pad(spans, width - total);
	const mark = width >= leastForMark ? cutMark : '';
	let room = width - mark.length;
	const kept: Span[] = [];
	for (const span of spans) {
		const own = cellWidth(span.text);
		if (own <= room) {
			kept.push(span);
			room -= own;
			continue;
		}
		const text = head(span.text, room);
		kept.push({text: text + mark, role: span.role});
		room -= cellWidth(text);
		break;
	}
	return pad(kept, room);
}

function pad(spans: readonly Span[], cells: number): Row {
	const filled = spans.filter(span => span.text !== '');
	return cells > 0 ? [...filled, {text: ' '.repeat(cells), role: 'plain'}] : filled;
}

function head(text: string, room: number): string {
	const {count, starts, widths} = clusters(text);
	let filled = 0;
	let index = 0;
	while (index < count && filled + (widths[index] ?? 0) <= room) {
		filled += widths[index] ?? 0;
		index++;
	}
	return text.slice(0, starts[index]);
}
