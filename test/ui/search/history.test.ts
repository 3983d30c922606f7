import {describe, expect, it} from 'vitest';
import {textIn} from '../../../src/ui/text-field.ts';
import {TestReader} from '../papers.ts';

const typed = (reader: TestReader) => textIn(reader.state.search!.field);

describe('an earlier search', () => {
	it('comes back with Ctrl-p, the last one first, and is searched for', () => {
		const reader = new TestReader().press('/', 'Ctrl-p');
		expect(typed(reader)).toBe('旧渡口');
		expect(reader.state.search?.answer?.query).toBe('旧渡口');
		expect(typed(reader.press('Ctrl-p'))).toBe('图书室');
		expect(typed(reader.press('Ctrl-p'))).toBe('图书室');
	});

	it('gives way with Ctrl-n to what was being typed', () => {
		const reader = new TestReader().press('/', '菱', 'Ctrl-p', 'Ctrl-p', 'Ctrl-n');
		expect(typed(reader)).toBe('旧渡口');
		expect(typed(reader.press('Ctrl-n'))).toBe('菱');
		expect(typed(reader.press('Ctrl-n'))).toBe('菱');
	});

	it('can be changed, and is then what is typed', () => {
		const reader = new TestReader().press('/', 'Ctrl-p', 'Backspace', 'Ctrl-p');
		expect(typed(reader)).toBe('旧渡口');
		expect(typed(reader.press('Ctrl-n'))).toBe('旧渡');
	});

	it('is the one gone through with Enter, and stands once among the others', () => {
		const reader = new TestReader().press(
			'/',
			'菱',
			'Enter',
			'/',
			'Ctrl-u',
			'Ctrl-p',
			'Ctrl-p',
			'Ctrl-p',
			'Enter',
		);
		expect(reader.state.searchHistory).toEqual(['图书室', '菱', '旧渡口']);
		expect(reader.state.unremembered).toEqual([]);
	});

	it('is none that only narrowed a list', () => {
		const reader = new TestReader().press('l', 'F', '第', 'Enter');
		expect(reader.state.searchHistory).toEqual(['旧渡口', '图书室']);
	});
});
