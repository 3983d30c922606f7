// What the reader says on the screen, in both languages.
import {type InLanguage, inLanguage} from './in-language.ts';
import type {Language} from './language.ts';
import {readerComparing} from './reader-comparing.ts';
import {readerCorrecting} from './reader-correcting.ts';
import {readerErrands} from './reader-errands.ts';
import {readerKeys} from './reader-keys.ts';
import {readerLooks} from './reader-looks.ts';
import {readerNotices} from './reader-notices.ts';
import {readerPanes} from './reader-panes.ts';
import {readerPlaces} from './reader-places.ts';
import {readerSearching} from './reader-searching.ts';
import {readerTaking} from './reader-taking.ts';

/** In the order in which a message is looked for in them. */
export const readerTables = [
	() => readerPanes,
	() => readerNotices,
	() => readerComparing,
	() => readerCorrecting,
	() => readerErrands,
	() => readerKeys,
	() => readerPlaces,
	() => readerSearching,
	() => readerTaking,
	() => readerLooks,
] as const;

type Table = typeof readerPanes &
	typeof readerNotices &
	typeof readerComparing &
	typeof readerCorrecting &
	typeof readerErrands &
	typeof readerKeys &
	typeof readerPlaces &
	typeof readerSearching &
	typeof readerTaking &
	typeof readerLooks;

/** The name of a message of the reader. */
export type MessageKey = keyof Table;

/** Every message of the reader in one language; those with numbers in them are functions. */
export type Messages = InLanguage<Table>;

/** Names of the messages that are plain text. */
export type TextKey = {[K in MessageKey]: Messages[K] extends string ? K : never}[MessageKey];

const messagesIn = new Map<Language, Messages>();

/** The messages of the reader in a language; the same object each time. */
export function readerMessages(language: Language): Messages {
	let messages = messagesIn.get(language);
	if (messages === undefined) {
		messages = inLanguage<Table>(readerTables, language);
		messagesIn.set(language, messages);
	}
	return messages;
}
