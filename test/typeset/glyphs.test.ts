import {expect, it} from 'vitest';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';
import {secondCell} from '../../src/typeset/second-cell.ts';

const known = glyphsOfTerminal(() => true);
const guessed = glyphsOfTerminal(() => false);

it('takes a text apart into what is drawn at once', () => {
	expect(known('河a“')).toEqual([
		{text: '河', cells: 2, isSure: true},
		{text: 'a', cells: 1, isSure: true},
		{text: '“', cells: 1, isSure: true},
	]);
});

it('counts a second cell and does not draw it', () => {
	expect(known(`“${secondCell}河`)).toEqual([
		{text: '“', cells: 2, isSure: true},
		{text: '河', cells: 2, isSure: true},
	]);
	expect(known(secondCell)).toEqual([{text: ' ', cells: 1, isSure: true}]);
});

it('is sure of ambiguous characters only where the terminal has told', () => {
	for (const text of ['“', '…', '①', 'α', '—']) {
		expect(known(text)[0]?.isSure).toBe(true);
		expect(guessed(text)[0]?.isSure).toBe(false);
	}
	for (const text of ['河', '𠮷', '，', '가', 'a']) expect(guessed(text)[0]?.isSure).toBe(true);
});

it('is never sure of emoji and of what is joined', () => {
	for (const text of ['🎉', '⏰', '👩‍👧', 'e\u0301', '한'.normalize('NFD')]) {
		expect(known(text)).toHaveLength(1);
		expect(known(text)[0]?.isSure).toBe(false);
	}
});
