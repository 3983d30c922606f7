// A reader on a real library in memory, as a test drives it: keys in, screen out.
import {setImmediate as turn} from 'node:timers/promises';
import type {Library, NewPage} from '../../src/library/library.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import {supply} from '../../src/ui/effects.ts';
import {type Binding, keymap} from '../../src/ui/keymap.ts';
import {needsOf} from '../../src/ui/needs.ts';
import {actionOf} from '../../src/ui/press.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {searcherHere} from '../../src/ui/search/searcher.ts';
import {initialState, type State} from '../../src/ui/state.ts';
import {createStore, type Store} from '../../src/ui/store.ts';
import {anArticle, aPage} from '../library/an-edition.ts';

/** A paper's page of a day, with an article for each headline, which may have a section and a colon before it. */
export function dailyPage(
	outlet: string,
	date: string | null,
	page: string | null,
	headlines: readonly string[],
): NewPage {
	const articles = headlines.map((named, index) => {
		const [headline = '', section = null] = named.split(':').toReversed();
		return anArticle(
			headline,
			Array.from({length: 30}, (_, line) => `${headline}的第${line + 1}段，说的是河湾的事。`),
			{section, lines: [[index * 10 + 2, index * 10 + 11]]},
		);
	});
	return aPage(`${outlet}-${date}-${page}.txt`, articles, {outlet, date, page});
}

export class LiveReader {
	readonly library: Library;
	readonly #store: Store;
	readonly #stop: () => void;
	readonly #crashes: unknown[] = [];

	/** Opens a reader on a library that holds the pages, and waits until it has all that it needs. */
	static async open(
		pages: readonly NewPage[],
		size = {columns: 120, rows: 30},
		prepare: (library: Library) => Promise<void> = async () => {},
		bindings = keymap,
	): Promise<LiveReader> {
		const library = await openMemoryLibrary();
		for (const page of pages) await library.add([page]);
		await prepare(library);
		const reader = new LiveReader(library, size, bindings);
		await reader.settle();
		return reader;
	}

	private constructor(library: Library, size: State['size'], bindings: readonly Binding[]) {
		this.library = library;
		this.#store = createStore(initialState({size, language: 'zh', source: 'library', bindings}));
		const crash = (error: unknown) => this.#crashes.push(error);
		this.#stop = supply(this.#store, {library, searcher: searcherHere(library)}, crash);
	}

	get state(): State {
		return this.#store.state();
	}

	/** Headline of the article on the screen. */
	get headline(): string | undefined {
		return this.state.article.stored?.headline;
	}

	/** Presses keys, or sequences of them with a space between any two, each when what the last one asked for is there. */
	async press(...keys: readonly string[]): Promise<this> {
		for (const key of keys.flatMap(sequence => sequence.split(' '))) {
			const action = actionOf(key, this.state);
			if (action) this.#store.dispatch(action);
			await this.settle();
		}
		return this;
	}

	/** The screen as text. */
	screen(): string {
		return screenRows(this.state).map(plainText).join('\n');
	}

	/** The bottom line. */
	status(): string {
		return screenRows(this.state).map(plainText).at(-1) ?? '';
	}

	async settle(): Promise<void> {
		do await turn();
		while (needsOf(this.state).length > 0 && this.#crashes.length === 0);
	}

	async close(): Promise<void> {
		this.#stop();
		await this.library.close();
		if (this.#crashes.length > 0) throw this.#crashes[0];
	}
}
