import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Reply, ReplyFilter} from '../../src/terminal/replies.ts';

const cursor: Reply = {kind: 'cursor', row: 2, column: 3};
const replies: readonly (readonly [text: string, reply: Reply])[] = [
	['\u{1B}[2;3R', cursor],
	['\u{1B}[?2;3;1R', cursor],
	['\u{1B}[<0;12;3M', {kind: 'mouse', button: 0, column: 12, row: 3, isRelease: false}],
	['\u{1B}[<35;212;93m', {kind: 'mouse', button: 35, column: 212, row: 93, isRelease: true}],
	['\u{1B}[M !!', {kind: 'mouse', button: 0, column: 1, row: 1, isRelease: false}],
	['\u{1B}[M#-%', {kind: 'mouse', button: 0, column: 13, row: 5, isRelease: true}],
	['\u{1B}[Ma01', {kind: 'mouse', button: 65, column: 16, row: 17, isRelease: false}],
	['\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}', {kind: 'background', colour: 'rgb:1e1e/1e1e/1e1e'}],
	['\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\', {kind: 'background', colour: 'rgb:ffff/ffff/ffff'}],
	['\u{1B}[?62;22c', {kind: 'attributes'}],
	['\u{1B}[?1;2c', {kind: 'attributes'}],
	['\u{1B}[?2027;0$y', {kind: 'mode', mode: 2027, setting: 0}],
];
const keys = [
	'j',
	'渡',
	'\r',
	'\u{1B}[A',
	'\u{1B}[6~',
	'\u{1B}[1;5C',
	'\u{1B}OP',
	'\u{1B}[[A',
	'\u{1B}[97:65;5:1u',
	'\u{1B}[>0;276;0c',
	'\u{1B}[2$',
	'\u{1B}[Z',
	'\u{1B}f',
	'\u{3}',
];
const paste = '\u{1B}[200~渡口\u{1B}[2;3R[c\u{1B}[201~';

/** What comes of a text that arrives in pieces. */
function sort(pieces: readonly string[]) {
	const filter = new ReplyFilter();
	const sorted = pieces.map(piece => filter.push(piece));
	return {
		keys: sorted.map(part => part.keys).join('') + filter.release(),
		replies: sorted.flatMap(part => part.replies),
	};
}

describe('replies among keys', () => {
	it('are taken out, in any order and however they are cut into pieces', () => {
		const part = fc.oneof(fc.constantFrom(...replies), fc.constantFrom(...keys, paste));
		fc.assert(
			fc.property(
				fc.array(part, {maxLength: 12}),
				fc.infiniteStream(fc.integer({min: 1, max: 9})),
				(parts, sizes) => {
					const text = parts.map(one => (typeof one === 'string' ? one : one[0])).join('');
					const pieces: string[] = [];
					for (let index = 0; index < text.length; index += pieces.at(-1)?.length ?? 0) {
						pieces.push(text.slice(index, index + (sizes.next().value ?? 1)));
					}
					expect(sort(pieces)).toEqual({
						keys: parts.filter(one => typeof one === 'string').join(''),
						replies: parts.filter(one => typeof one !== 'string').map(([, reply]) => reply),
					});
				},
			),
		);
	});

	it('are taken out where they come one unit at a time', () => {
		expect(sort([...'j\u{1B}[2;3Rk\u{1B}[?62;22cl'])).toEqual({
			keys: 'jkl',
			replies: [cursor, {kind: 'attributes'}],
		});
	});

	it('leave a lone Escape to be told by time', () => {
		const filter = new ReplyFilter();
		expect(filter.push('j\u{1B}').keys).toBe('j');
		expect(filter.held).toBe('\u{1B}');
		expect(filter.release()).toBe('\u{1B}');
		expect(filter.held).toBe('');
	});

	it('are no part of a paste', () => {
		expect(sort([paste])).toEqual({keys: paste, replies: []});
		expect(sort([...paste])).toEqual({keys: paste, replies: []});
	});

	it('keep what is no reply', () => {
		for (const text of ['\u{1B}[3;2H', '\u{1B}[R', '\u{1B}\u{1B}[A', '\u{1B}[1;2P', '\u{1B}]0;c\u{7}']) {
			expect(sort([text])).toEqual({keys: text, replies: []});
		}
	});
});
