// Why a source was not imported, for whoever has to do something about it.
import {safe} from '../../terminal/safe.ts';
import type {CommandMessages} from '../../ui/messages/commands.ts';
import {faultPlace} from '../fault-place.ts';
import {sourceMessage} from '../source-message.ts';
import type {ImportOutcome} from './store-in-batches.ts';

/** One line, safe for the terminal. */
export function failureMessage(
	outcome: Exclude<ImportOutcome, {kind: 'stored'}>,
	messages: CommandMessages,
): string {
	if (outcome.kind === 'failed') return sourceMessage(outcome.error, messages);
	const [source, message, place] = [outcome.source, outcome.error.message, faultPlace(outcome.error)].map(
		text => safe(text, {oneLine: true}),
	);
	return messages.sourceCrashed(source ?? '', message ?? '', place ?? '');
}
