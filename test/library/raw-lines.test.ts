// The raw lines shown beside an article are those by whose numbers its page was restored.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sourceLines} from '../../src/formats/source-lines.ts';
import {rawLines} from '../../src/library/raw-lines.ts';

test('a stored page is cut into the very lines that it was restored from', () => {
	const piece = fc.constantFrom('版', '', '\n', '\r\n', '\r', '\u2028', '\v', '\f', '\u0085', '\u3000');
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 12}), pieces => {
			const text = pieces.join('');
			expect(rawLines(text)).toEqual(sourceLines(text));
		}),
	);
});
