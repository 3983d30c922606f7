import {describe, expect, it} from 'vitest';
import {fieldLine} from '../../../src/ui/field-line.ts';
import {statusLine} from '../../../src/ui/panes/status-line.ts';
import {TestReader} from '../papers.ts';

const aside = (reader: TestReader) =>
	fieldLine(reader.state, 100)
		?.aside.map(({text}) => text)
		.join('')
		.trim();

const status = (reader: TestReader) =>
	statusLine(reader.state, 100)
		.map(({text}) => text)
		.join('');

describe('a search kept under a name', () => {
	it('is looked for where its name is typed', () => {
		const reader = new TestReader().press('/', '@', '渡');
		expect(reader.state.search?.answer?.query).toBe('旧渡口');
		expect(reader.state.search?.answer?.hits).toHaveLength(3);
	});

	it('is offered by its name as that is begun', () => {
		expect(aside(new TestReader().press('/', '@'))).toBe('@渡');
	});

	it('is told of when there is none of that name, and the name is a word', () => {
		const reader = new TestReader().press('/', '@', '岸');
		expect(aside(reader)).toContain('@岸');
		expect(reader.state.search?.answer?.query).toBe('@岸');
	});

	it('is kept with S and Enter, and that is told', () => {
		const reader = new TestReader().press('/', '图', '书', 'Enter', 'S', '室', 'Enter');
		expect(reader.state.naming).toBeNull();
		expect(status(reader)).toContain('@室');
	});

	it('is kept with what the names in it stand for', () => {
		const reader = new TestReader().press(
			'/',
			'@',
			'渡',
			'Enter',
			'S',
			'口',
			'Enter',
			'/',
			'Ctrl-u',
			'@',
			'口',
		);
		expect(reader.state.search?.saved).toContainEqual({name: '口', query: '旧渡口'});
		expect(reader.state.search?.answer?.query).toBe('旧渡口');
	});

	it('stays in its field while that can be no name, which is told', () => {
		const reader = new TestReader().press('/', '图', 'Enter', 'S', 'a', '|', 'Enter');
		expect(reader.state.naming).not.toBeNull();
		expect(aside(reader)).toContain('竖线');
	});

	it('is not kept when the name is left with Escape', () => {
		const reader = new TestReader().press('/', '图', 'Enter', 'S', '室', 'Escape');
		expect(reader.state.naming).toBeNull();
		expect(reader.state.savingSearch).toBeNull();
		expect(reader.state.search?.answer?.query).toBe('图');
	});

	it('is none where nothing was typed', () => {
		expect(new TestReader().press('/', 'Enter', 'S').state.naming).toBeNull();
	});
});
