// Says why something could not be fetched, and what to do about it.
import {SourceError} from '../../formats/source-error.ts';
import {safe} from '../../terminal/safe.ts';
import type {CommandMessages} from '../../ui/messages/commands.ts';
import {sourceMessage} from '../source-message.ts';
import type {FetchError} from './fetch-error.ts';

/** One line, safe for the terminal. */
export function faultMessage(error: FetchError | SourceError, messages: CommandMessages): string {
	if (error instanceof SourceError) return sourceMessage(error, messages);
	const address = safe(error.address, {oneLine: true});
	const {fault} = error;
	switch (fault.kind) {
		case 'address':
			return messages.fetchAddress(address);
		case 'private':
			return messages.fetchPrivate(address, safe(fault.host, {oneLine: true}));
		case 'unknown-host':
			return messages.fetchUnknownHost(address, safe(fault.host, {oneLine: true}));
		case 'redirects':
			return messages.fetchRedirects(address, fault.limit);
		case 'too-large':
			return messages.fetchTooLarge(address, Math.floor(fault.limit / 1024 / 1024));
		case 'slow':
			return messages.fetchSlow(address, fault.seconds);
		case 'status':
			return fault.status === 404 || fault.status === 410
				? messages.fetchGone(address, fault.status)
				: messages.fetchStatus(address, fault.status);
		case 'packing':
			return messages.fetchPacking(address);
		case 'not-a-feed':
			return messages.fetchNotAFeed(address);
		case 'unreachable':
			return messages.fetchUnreachable(address, safe(fault.code, {oneLine: true}));
	}
}
