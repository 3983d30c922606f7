import {describe, expect, it} from 'vitest';
import {clipboardSequence} from '../../src/terminal/clipboard.ts';

const text = '渡口的灯𠮷';
const encoded = Buffer.from(text).toString('base64');

describe('copying through the terminal', () => {
	it('sends the text as UTF-8 in base64', () => {
		expect(clipboardSequence(text, {TERM: 'xterm'})).toBe(`\u{1B}]52;c;${encoded}\u{7}`);
	});

	it('asks tmux itself, and to pass it on', () => {
		const sequence = clipboardSequence(text, {TERM: 'screen', TMUX: '/tmp/tmux'});
		expect(sequence).toBe(`\u{1B}]52;c;${encoded}\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;${encoded}\u{7}\u{1B}\\`);
		expect(clipboardSequence(text, {TERM: 'tmux-256color'})).toBe(sequence);
	});

	it('has GNU screen pass it on in parts it can hold', () => {
		const sequence = clipboardSequence(text.repeat(100), {TERM: 'screen', STY: '1.pts'}) ?? '';
		const parts = sequence.split('\u{1B}\\').filter(part => part !== '');
		expect(parts.every(part => part.startsWith('\u{1B}P') && part.length <= 258)).toBe(true);
		expect(parts.map(part => part.slice(2)).join('')).toBe(clipboardSequence(text.repeat(100), {}));
	});

	it('sends nothing of a text that is too long', () => {
		expect(clipboardSequence('渡'.repeat(18_700), {})).not.toBeNull();
		expect(clipboardSequence('渡'.repeat(18_800), {})).toBeNull();
	});
});
