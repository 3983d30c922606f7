// What a table of messages says in one language.
import type {Language} from './language.ts';

/** Messages in both languages side by side; those with values in them are functions. */
type Table = Readonly<Record<string, Readonly<Record<Language, unknown>>>>;

/** The messages of some tables in one language, under the names they have there. */
export type InLanguage<Messages extends Table> = {readonly [Key in keyof Messages]: Messages[Key][Language]};

/** The messages of a table in a language. */
export function inLanguage<Messages extends Table>(
	table: Messages,
	language: Language,
): InLanguage<Messages> {
	const messages: Record<string, unknown> = {};
	// Every start comes by here, with hundreds of them: to make a list of entries first takes four times as long.
	for (const key in table) messages[key] = table[key]?.[language];
	return messages as InLanguage<Messages>;
}
