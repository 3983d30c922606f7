// The entry of a menu that Enter takes, for those who look for it with the arrows rather than by its letter.
import type {KeyName} from '../terminal/keys.ts';
import type {Command} from './keymap.ts';

/** What keys do in every menu that has no entry with such a letter. */
const keys: Readonly<Record<KeyName, 'down' | 'up' | 'first' | 'last'>> = {
	j: 'down',
	Down: 'down',
	Tab: 'down',
	k: 'up',
	Up: 'up',
	'Shift-Tab': 'up',
	Home: 'first',
	End: 'last',
};

/** The command that moves the selection of a menu; null for any other key. */
export function menuCommand(key: KeyName): Command | null {
	return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}

/** The entry selected after a command, of `count`; null if the command does not move the selection. */
export function movedInMenu(selected: number, count: number, command: Command): number | null {
	switch (command) {
		case 'down':
			return Math.min(count - 1, selected + 1);
		case 'up':
			return Math.max(0, selected - 1);
		case 'first':
			return 0;
		case 'last':
			return count - 1;
		default:
			return null;
	}
}
