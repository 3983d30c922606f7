import {expect, it} from 'vitest';
import {lighter} from '../../src/ui/lighter.ts';

it('a text found by how it is read is lit where it is read so', () => {
	expect(lighter('dukou', 'pinyin')?.('东渡口的船')).toEqual([[1, 3]]);
	expect(lighter('dk', 'pinyin')?.('东渡口的船')).toEqual([[1, 3]]);
});

it('a text that was found by what it says is not', () => {
	expect(lighter('dukou')?.('东渡口的船')).toEqual([]);
});
