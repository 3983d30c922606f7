// What the reader chose for the screen, kept from one run to the next.
import {type Environment, keptFile} from '../terminal/kept-file.ts';
import type {Shares} from './layout.ts';
import type {State} from './state.ts';
import type {Store} from './store.ts';
import {type ThemeName, themeNames} from './theme-names.ts';

export type ScreenChoice = {readonly theme: ThemeName; readonly shares: Shares};

export type ScreenMemory = {
	/** The choice of the last time; what is not known of it is as at first. */
	readonly recall: () => ScreenChoice;
	/** Keeps it for the next time; where that can't be written nothing is said. */
	readonly remember: (choice: ScreenChoice) => void;
};

/** The memory in `$XDG_CACHE_HOME/paper-tui/screen.json`, which only its owner can read. */
export function screenMemory(environment: Environment): ScreenMemory {
	const file = keptFile(environment, 'screen.json');
	return {recall: () => choiceIn(file.read()), remember: file.write};
}

/** Remembers whatever is chosen in the reader from now on, but not what it was opened with only this time. */
export function followScreen(store: Store, memory: ScreenMemory): void {
	let last = choiceOf(store.state());
	store.subscribe(() => {
		const now = choiceOf(store.state());
		const changed = Object.entries(now).filter(([name, value]) => value !== last[name as keyof ScreenChoice]);
		if (changed.length === 0) return;
		last = now;
		memory.remember({...memory.recall(), ...Object.fromEntries(changed)});
	});
}

function choiceOf({look, shares}: State): ScreenChoice {
	return {theme: look.theme, shares};
}

function choiceIn(kept: unknown): ScreenChoice {
	const {theme, shares} = record(kept);
	const {outlets, articles, hidesOutlets} = record(shares);
	return {
		theme: themeNames.find(name => name === theme) ?? 'auto',
		shares: {outlets: cells(outlets), articles: cells(articles), hidesOutlets: hidesOutlets === true},
	};
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function cells(value: unknown): number | null {
	return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}
