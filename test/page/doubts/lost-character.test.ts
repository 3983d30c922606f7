// Characters that stand for a lost one are told, whatever they stand among.
import {expect, test} from 'vitest';
import {lostCharacters} from '../../../src/page/doubts/lost-character.ts';

test.each([
	['渡口\ufffd灯', 1, ['U+FFFD']],
	['渡口\ue123灯', 1, ['U+E123']],
	['渡口〓灯', 1, ['U+3013']],
	['渡\u{100000}口', 1, ['U+100000']],
	['\ufffd渡\ufffd口\ue000', 3, ['U+FFFD', 'U+E000']],
])('%j', (text, count, codePoints) => {
	expect(lostCharacters({text})).toEqual({kind: 'lost', count, codePoints});
});

test.each(['渡口的灯', '□ 本报评论员', '𠮷田 River 12%', ''])('nothing is lost in “%s”', text => {
	expect(lostCharacters({text})).toBeNull();
});
