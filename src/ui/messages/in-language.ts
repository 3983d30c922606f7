// What tables of messages say in one language.
import type {Language} from './language.ts';

/** Messages in both languages side by side; those with values in them are functions. */
type Table = Readonly<Record<string, Readonly<Record<Language, unknown>>>>;

/** The messages of some tables in one language, under the names they have there. */
export type InLanguage<Messages extends Table> = {readonly [Key in keyof Messages]: Messages[Key][Language]};

/**
 * The messages of some tables in a language. A table is looked into when those before it lack what is asked for: of all
 * there is to say a run says little, and to have it ready would take a good part of its start.
 */
export function inLanguage<Messages extends Table>(
	tables: readonly (() => Table)[],
	language: Language,
): InLanguage<Messages> {
	const found: Record<string, unknown> = {};
	return new Proxy(found as InLanguage<Messages>, {
		get: (_, key: string) => {
			if (!(key in found)) found[key] = tables.find(table => key in table())?.()[key]?.[language];
			return found[key];
		},
	});
}
