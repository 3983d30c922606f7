// The setting of the text, kept from one run to the next.
import {type Environment, keptFile} from '../terminal/kept-file.ts';
import {inOrder, type StyleName, styleNames} from './line-style.ts';
import {columnCounts, initialSetting, isMeasure, type Setting} from './setting.ts';
import type {Store} from './store.ts';

export type SettingMemory = {
	/** The setting of the last time; what is not known of it is as at first. */
	readonly recall: () => Setting;
	/** Keeps it for the next time; where that can't be written nothing is said. */
	readonly remember: (setting: Setting) => void;
};

/** The memory in `$XDG_CACHE_HOME/paper-tui/setting.json`, which only its owner can read. */
export function settingMemory(environment: Environment): SettingMemory {
	const file = keptFile(environment, 'setting.json');
	return {recall: () => settingIn(file.read()), remember: file.write};
}

/**
 * Remembers every setting that is chosen in the reader from now on, but not the style it was opened with only this time,
 * unless that is changed too: then `usual` is what is kept in its place.
 */
export function followSetting(store: Store, memory: SettingMemory, usual: Setting): void {
	let last = store.state().setting;
	let {style} = usual;
	store.subscribe(() => {
		const {setting} = store.state();
		if (setting === last) return;
		if (setting.style !== last.style) style = setting.style;
		last = setting;
		memory.remember({...setting, style});
	});
}

function settingIn(kept: unknown): Setting {
	if (typeof kept !== 'object' || kept === null) return initialSetting;
	const {columns, measure, vertical, style} = kept as Partial<Record<keyof Setting, unknown>>;
	return {
		columns: columnCounts.find(count => count === columns) ?? initialSetting.columns,
		measure: typeof measure === 'number' && isMeasure(measure) ? measure : initialSetting.measure,
		vertical: vertical === true,
		style: Array.isArray(style) ? inOrder(style.filter(isStyleName)) : initialSetting.style,
	};
}

function isStyleName(value: unknown): value is StyleName {
	return styleNames.some(name => name === value);
}
