// Says why a source gives no page, and what to do about it.
import {formats} from '../formats/formats.ts';
import type {SourceError} from '../formats/source-error.ts';
import {safe} from '../terminal/safe.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';

/** One line, safe for the terminal. */
export function sourceMessage({source, fault}: SourceError, messages: CommandMessages): string {
	const name = safe(source, {oneLine: true});
	switch (fault.kind) {
		case 'missing':
			return messages.sourceMissing(name);
		case 'denied':
			return messages.sourceDenied(name);
		case 'not-a-file':
			return messages.sourceNotAFile(name);
		case 'too-large':
			return messages.sourceTooLarge(name, Math.floor(fault.limit / 1024 / 1024));
		case 'no-pages':
			return messages.sourceNoPages(name);
		case 'empty':
			return messages.sourceEmpty(name);
		case 'not-text':
			return fault.what === null
				? messages.sourceNotText(name, knownFormats(messages))
				: messages.sourceOfKind(name, fault.what, knownFormats(messages));
		case 'encoding':
			return fault.name === null
				? messages.sourceEncodingUnknown(name)
				: messages.sourceEncoding(name, fault.name);
		case 'nested':
			return messages.sourceNested(name, fault.limit);
		case 'missing-parts':
			return messages.sourcePartsMissing(name, safe(fault.parts[0] ?? '', {oneLine: true}));
		case 'locked':
			return messages.sourceLocked(name);
		case 'no-text':
			return messages.sourceWithoutText(name, fault.what);
		case 'no-letters':
			return messages.sourceWithoutLetters(name, fault.what);
		case 'costly':
			return messages.sourceCostly(name, fault.what);
		case 'damaged':
			return messages.sourceDamaged(name, fault.what);
		case 'unreadable':
			return messages.sourceUnreadable(name, safe(fault.code, {oneLine: true}));
	}
}

function knownFormats({listComma}: CommandMessages): string {
	return formats.map(format => format.name).join(listComma);
}
