// Keys that edit the text of a field.
import type {KeyName} from '../terminal/keys.ts';
import type {Edit} from './text-field.ts';

const editOfKey: ReadonlyMap<KeyName, Edit> = new Map([
	['Left', {kind: 'left'}],
	['Ctrl-b', {kind: 'left'}],
	['Right', {kind: 'right'}],
	['Ctrl-f', {kind: 'right'}],
	['Home', {kind: 'start'}],
	['Ctrl-a', {kind: 'start'}],
	['End', {kind: 'end'}],
	['Ctrl-e', {kind: 'end'}],
	['Backspace', {kind: 'delete-before'}],
	['Delete', {kind: 'delete-after'}],
	['Ctrl-d', {kind: 'delete-after'}],
	['Ctrl-w', {kind: 'delete-word'}],
	['Ctrl-u', {kind: 'delete-to-start'}],
	['Ctrl-k', {kind: 'delete-to-end'}],
]);

/** What an editing key does in a text field, or null for any other key. */
export function editFor(key: KeyName): Edit | null {
	return editOfKey.get(key) ?? null;
}
