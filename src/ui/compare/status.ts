// What the bottom row says while copies are shown: what is thought of the place that was gone to, and keys.
import type {Messages} from '../messages/reader.ts';
import type {Hint} from '../panes/status-line.ts';
import type {Wording} from '../wording.ts';
import type {Comparing} from './comparing.ts';
import {variantAt} from './place-opinion.ts';
import {opinionLabel, readingLabel} from './reading-label.ts';
import {sigilOf} from './sigil.ts';

/** Every reading of the place with the copies that have it, and which is likelier; nothing where no place was gone to. */
export function compareFacts({compared, view, chosen, place}: Comparing, messages: Wording): string[] {
	if (compared === null || place === null || (view !== 'two' && view !== 'merged')) return [];
	const variant = variantAt(compared, chosen, place);
	if (variant === null) return [];
	const readings = variant.readings.map(
		({text, copies}) => `${readingLabel(text, messages)} ${copies.map(sigilOf).join('')}`,
	);
	const {likelier} = variant.opinion;
	const best =
		likelier === null ? [] : [`> ${readingLabel(variant.readings[likelier]?.text ?? '', messages)}`];
	return [readings.join(' / '), ...best, opinionLabel(variant.opinion, messages)];
}

/** The keys that help just now, the one a newcomer needs last. */
export function compareHints({view, compared}: Comparing, messages: Messages): readonly Hint[] {
	const back: Hint = ['q', messages.hintBack];
	if (compared === null) return [back];
	const other: Hint = ['Tab', messages.hintView];
	if (view === 'copies') return [['f', messages.hintOpenCopy], other, ['Enter', messages.hintCompare], back];
	return [['.', messages.hintMarks], other, ['n', messages.hintNextPlace], back];
}
