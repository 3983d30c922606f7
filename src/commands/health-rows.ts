// How a library is, for a person.
import type {Health, HealthFault} from '../library/health.ts';
import {safe} from '../terminal/safe.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';
import {megabytes} from './megabytes.ts';
import type {ReportRow} from './report-rows.ts';

export function healthRows(path: string, health: Health, messages: CommandMessages): ReportRow[] {
	const {version, bytes, pages, articles, outlets, removedPages, compared, faults} = health;
	const word = (...kinds: readonly HealthFault['kind'][]) =>
		faults.some(({kind}) => kinds.includes(kind)) ? messages.isFaulty : messages.isSound;
	const index = word('unindexed', 'index-surplus', 'index-differs', 'repair-unfinished');
	return [
		[messages.doctorLibrary, safe(path, {oneLine: true})],
		['', messages.libraryHolds(pages, articles, outlets)],
		['', messages.librarySize(megabytes(bytes), version, removedPages)],
		[messages.doctorStructure, word('structure', 'parts-missing')],
		[messages.doctorIndex, messages.indexCompared(index, compared, articles)],
		[messages.doctorCounts, word('counts')],
	];
}

/** A fault and what to do about it. */
export function faultLine(fault: HealthFault, messages: CommandMessages): string {
	switch (fault.kind) {
		case 'structure':
			return messages.faultStructure(safe(fault.message, {oneLine: true}));
		case 'parts-missing':
			return messages.faultParts(fault.rows);
		case 'unindexed':
			return messages.faultUnindexed(fault.articles);
		case 'index-surplus':
			return messages.faultSurplus(fault.rows);
		case 'index-differs':
			return messages.faultDiffers(fault.articles, fault.ids.join(', '));
		case 'counts':
			return messages.faultCounts(fault.outlets, fault.pages);
		case 'repair-unfinished':
			return messages.faultUnfinished(fault.articlesLeft);
	}
}
