// The searches a reader keeps under a name, and the last ones made.

export type SavedSearch = {
	/** Without spaces, so that `@name` stands for it in a query. */
	readonly name: string;
	/** As typed. */
	readonly query: string;
};

/** How many searches are remembered. */
export const historyLength = 100;

/** They stay in the library, whose file is its owner's alone. */
export interface Searches {
	/** By name. */
	savedSearches(): Promise<SavedSearch[]>;
	/** Takes the place of one of the same name. Rejects with a RangeError for what is no name. */
	saveSearch(search: SavedSearch): Promise<void>;
	/** Whether there was one of this name. */
	forgetSearch(name: string): Promise<boolean>;
	/** As typed, the newest first, each once; at most `historyLength`. */
	searchHistory(): Promise<string[]>;
	/** Blanks around it are no part of it, and blanks alone are not remembered. */
	rememberSearch(query: string): Promise<void>;
}

/** Whether a search can be saved under the name: it is not empty and has neither spaces nor signs of queries. */
export function isSearchName(name: string): boolean {
	return /^[^\s@|｜￨"“”„＂「」『』:：]+$/u.test(name);
}

export type Expanded = {
	/** The query with what was saved in the place of each name. */
	readonly query: string;
	/** Names under which nothing is saved; they stay in the query as typed. */
	readonly unknown: readonly string[];
};

/** Puts saved searches in the place of `@name`, where that stands as a word. */
export function expandSaved(typed: string, saved: readonly SavedSearch[]): Expanded {
	const unknown: string[] = [];
	const query = typed.replace(/(?<=^|\s)[@＠](?<name>\S+)/gu, (whole, name: string) => {
		const found = saved.find(search => search.name === name);
		if (!found) unknown.push(name);
		return found?.query ?? whole;
	});
	return {query, unknown};
}
