// A line of text being edited: what stands before the cursor and what after it.

export type TextField = {
	readonly before: string;
	readonly after: string;
};

/** A change to a text field. */
export type Edit =
	| {readonly kind: 'insert'; readonly text: string}
	| {
			readonly kind:
				| 'left'
				| 'right'
				| 'start'
				| 'end'
				| 'delete-before'
				| 'delete-after'
				| 'delete-word'
				| 'delete-to-start'
				| 'delete-to-end';
	  };

export const emptyField: TextField = {before: '', after: ''};

type Granularity = 'grapheme' | 'word';

/** Made when a field is first edited: each takes its time. */
const segmenters = new Map<Granularity, Intl.Segmenter>();

/** The whole text of the field. */
export function textIn(field: TextField): string {
	return field.before + field.after;
}

/** The field with its cursor at the end of `text`. */
export function fieldWith(text: string): TextField {
	return {before: text, after: ''};
}

/** The field after an edit; the cursor always stands between whole graphemes. */
export function edit(field: TextField, change: Edit): TextField {
	const {before, after} = field;
	switch (change.kind) {
		case 'insert':
			return {before: before + change.text, after};
		case 'left': {
			const last = lastSegment('grapheme', before);
			return {before: before.slice(0, before.length - last.length), after: last + after};
		}
		case 'right': {
			const first = firstGrapheme(after);
			return {before: before + first, after: after.slice(first.length)};
		}
		case 'start':
			return {before: '', after: before + after};
		case 'end':
			return {before: before + after, after: ''};
		case 'delete-before':
			return {before: before.slice(0, before.length - lastSegment('grapheme', before).length), after};
		case 'delete-after':
			return {before, after: after.slice(firstGrapheme(after).length)};
		case 'delete-word': {
			const kept = before.trimEnd();
			return {before: kept.slice(0, kept.length - lastSegment('word', kept).length), after};
		}
		case 'delete-to-start':
			return {before: '', after};
		case 'delete-to-end':
			return {before, after: ''};
	}
}

function lastSegment(granularity: Granularity, text: string): string {
	return [...segmenterOf(granularity).segment(text)].at(-1)?.segment ?? '';
}

function firstGrapheme(text: string): string {
	const first = segmenterOf('grapheme').segment(text)[Symbol.iterator]().next();
	return first.done ? '' : first.value.segment;
}

function segmenterOf(granularity: Granularity): Intl.Segmenter {
	const known = segmenters.get(granularity) ?? new Intl.Segmenter('zh', {granularity});
	segmenters.set(granularity, known);
	return known;
}
