import {describe, expect, it} from 'vitest';
import {isKeyName, type KeyFlags, keysIn, textOf} from '../../src/terminal/keys.ts';

const none: KeyFlags = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageUp: false,
	pageDown: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	tab: false,
	backspace: false,
	delete: false,
	ctrl: false,
	shift: false,
	meta: false,
};

describe('keys', () => {
	it('counts each of several that arrive as one string', () => {
		expect(keysIn('jjjjj', none)).toEqual(['j', 'j', 'j', 'j', 'j']);
	});

	it('keeps graphemes whole', () => {
		expect(keysIn('𠮷👨‍👩‍👧é', none)).toEqual(['𠮷', '👨‍👩‍👧', 'é']);
	});

	it('finds Enter, Tab, Space, Escape and Ctrl within a string', () => {
		expect(keysIn('j\r\t \u{1B}\u{4}', none)).toEqual(['j', 'Enter', 'Tab', 'Space', 'Escape', 'Ctrl-d']);
	});

	it('takes a carriage return with its line feed as one Enter', () => {
		expect(keysIn('\r\n', none)).toEqual(['Enter']);
	});

	it('names single keys by their flags', () => {
		expect(keysIn('', {...none, pageDown: true})).toEqual(['PageDown']);
		expect(keysIn('d', {...none, ctrl: true})).toEqual(['Ctrl-d']);
		expect(keysIn('', {...none, tab: true, shift: true})).toEqual(['Shift-Tab']);
		expect(keysIn('b', {...none, meta: true})).toEqual(['Alt-b']);
	});

	it('drops control characters that are no key', () => {
		expect(keysIn('\u{1C}j\u{0}', none)).toEqual(['j']);
	});
});

describe('the text a key writes', () => {
	it('is the character typed, and a space for Space', () => {
		expect(textOf('渡')).toBe('渡');
		expect(textOf('𠮷')).toBe('𠮷');
		expect(textOf('Space')).toBe(' ');
	});

	it('is nothing for a named key', () => {
		for (const key of ['Enter', 'F1', 'Ctrl-d', 'Alt-b', 'PageUp']) expect(textOf(key)).toBeNull();
	});
});

describe('names of keys', () => {
	it.each(['j', '渡', 'é', '+', 'Enter', 'Space', 'Shift-Tab', 'Ctrl-d', 'Alt-b', 'Escape'])(
		'know %s',
		name => {
			expect(isKeyName(name)).toBe(true);
		},
	);

	it.each(['', ' ', 'jj', 'enter', 'Ctrl-i', 'Ctrl-m', 'Ctrl-D', 'Hyper-x', '\u{1B}', '\t'])(
		'do not know %j',
		name => {
			expect(isKeyName(name)).toBe(false);
		},
	);
});
