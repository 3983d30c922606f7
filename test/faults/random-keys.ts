// Keys to be pressed at random in a reader.
import {keymap} from '../../src/ui/keymap.ts';

const named = [
	'Enter',
	'Tab',
	'Space',
	'Up',
	'Down',
	'Left',
	'Right',
	'PageUp',
	'PageDown',
	'Ctrl-d',
	'Ctrl-u',
];

/** Keys of the keymap and some that are typed into fields, by the names a test presses them by, but for those to be avoided. */
export function keysBut(avoided: ReadonlySet<string>): string[] {
	const own = keymap.flatMap(binding => binding.keys).filter(key => key.length === 1 && !avoided.has(key));
	return [...own, ...named, ...'渡船图书0123'];
}
