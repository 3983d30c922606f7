// A correction as one line of a list.
import type {Correction} from '../library/corrections.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {tabLine} from './tab-line.ts';

/** As an object, or as cells between tabs: number, kind, before, after, and `unapplied` if it has no place. */
export function correctionLine(correction: Correction, {json}: Values): string {
	const {number, change, before, applied} = correction;
	if (json) return jsonLine({number, ...change, before, applied});
	const [was, is] = words(correction);
	return tabLine([number, change.kind, was, is, applied ? null : 'unapplied']);
}

function words({change, before}: Correction): [before: string | null, after: string | null] {
	switch (change.kind) {
		case 'page': {
			const said = (['outlet', 'date', 'page'] as const).filter(fact => change[fact] !== undefined);
			const facts = (from: {readonly [Fact in (typeof said)[number]]?: string | null} | null) =>
				said.map(fact => `${fact}=${from?.[fact] ?? ''}`).join(' ');
			return [facts(typeof before === 'string' ? null : before), facts(change)];
		}
		case 'headline':
			return [typeof before === 'string' ? before : null, change.headline];
		case 'text':
			return [change.from, change.to];
		case 'merge':
			return [typeof before === 'string' ? before : null, change.with];
		case 'split':
		case 'removal':
			return [typeof before === 'string' ? before : null, null];
	}
}
