// The keymap with the keys that a reader has given to actions in the settings.
import type {KeyName} from '../terminal/keys.ts';
import {type Binding, type Command, keymap, layerOf} from './keymap.ts';

/** The keys of some actions; none for an action that is to have no key. */
export type NewKeys = ReadonlyMap<Command, readonly KeyName[]>;

/**
 * Every binding, those that were given other keys with these alone. A key that was given away is taken from the action it belongs
 * to at first in the same layer: in the panes, or in what lies over them.
 */
export function remapped(keys: NewKeys): readonly Binding[] {
	if (keys.size === 0) return keymap;
	const fixed = keymap.filter(isFixed).flatMap(binding => binding.keys);
	const given = keymap.flatMap(binding => (keys.get(binding.command) ?? []).map(key => nameIn(binding, key)));
	const givenAway = new Set(given);
	return keymap.map(binding =>
		isFixed(binding)
			? binding
			: {
					...binding,
					keys:
						keys.get(binding.command)?.filter(key => !fixed.includes(key)) ??
						binding.keys.filter(key => !givenAway.has(nameIn(binding, key))),
				},
	);
}

/** A name for a key where a binding means it. */
function nameIn(binding: Binding, key: KeyName): string {
	return `${layerOf(binding)} ${key}`;
}

/** Whether the keys of a binding can't be taken from it: the way out is always there. */
export function isFixed({command}: Binding): boolean {
	return command === 'interrupt';
}

/** The key of an action that is to be taught, or null if it has none. */
export function keyOf(command: Command, bindings: readonly Binding[]): KeyName | null {
	return bindings.find(binding => binding.command === command)?.keys[0] ?? null;
}

/** The key of an action as it is written for people; a dash if it has none. */
export function taughtKey(command: Command, bindings: readonly Binding[]): string {
	const key = keyOf(command, bindings);
	return key === null ? '-' : keyLabel(key);
}

/** A key as it is written for people. */
export function keyLabel(key: KeyName): string {
	return key === 'Escape' ? 'Esc' : key;
}
