import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Edit, edit, emptyField, fieldWith, textIn} from '../../src/ui/text-field.ts';

const edited = (field: ReturnType<typeof fieldWith>, ...kinds: Exclude<Edit['kind'], 'insert'>[]) =>
	kinds.reduce((changed, kind) => edit(changed, {kind}), field);

describe('a text field', () => {
	it('inserts at the cursor', () => {
		const field = edit(edited(fieldWith('渡口'), 'left'), {kind: 'insert', text: '船'});
		expect(field).toEqual({before: '渡船', after: '口'});
	});

	it('deletes and moves by whole characters as a reader sees them', () => {
		expect(edited(fieldWith('a𠮷'), 'delete-before')).toEqual(fieldWith('a'));
		expect(edited(fieldWith('a👨‍👩‍👧'), 'left')).toEqual({before: 'a', after: '👨‍👩‍👧'});
		expect(edited(fieldWith('𠮷b'), 'start', 'delete-after')).toEqual({before: '', after: 'b'});
	});

	it('goes to both ends', () => {
		expect(edited(fieldWith('渡口'), 'start')).toEqual({before: '', after: '渡口'});
		expect(edited(fieldWith('渡口'), 'start', 'end')).toEqual(fieldWith('渡口'));
	});

	it('deletes a word, and to either end', () => {
		expect(edited(fieldWith('old ferry '), 'delete-word')).toEqual(fieldWith('old '));
		expect(edited(fieldWith('渡口'), 'left', 'delete-to-start')).toEqual({before: '', after: '口'});
		expect(edited(fieldWith('渡口'), 'left', 'delete-to-end')).toEqual(fieldWith('渡'));
	});

	it('never parts a character, whatever is done', () => {
		const kinds = ['left', 'right', 'start', 'end', 'delete-before', 'delete-after', 'delete-word'] as const;
		const change = fc.oneof(
			fc.constantFrom(...kinds).map((kind): Edit => ({kind})),
			fc.constantFrom('a', '渡', '𠮷', '🇨🇳', ' ').map((text): Edit => ({kind: 'insert', text})),
		);
		fc.assert(
			fc.property(fc.array(change), changes => {
				const field = changes.reduce(edit, emptyField);
				expect(textIn(field).isWellFormed()).toBe(true);
				expect(field.before.isWellFormed()).toBe(true);
			}),
		);
	});
});
