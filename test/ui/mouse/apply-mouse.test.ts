import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {MouseEvent} from '../../../src/terminal/mouse.ts';
import {newComparing} from '../../../src/ui/compare/comparing.ts';
import {layoutOf} from '../../../src/ui/geometry.ts';
import {reduce} from '../../../src/ui/reducer.ts';
import {TestReader} from '../papers.ts';

const kinds: readonly MouseEvent['kind'][] = ['press', 'drag', 'release', 'wheel-up', 'wheel-down'];

/** A reader that has a mouse too. */
class MouseReader extends TestReader {
	mouse(kind: MouseEvent['kind'], x: number, y: number): this {
		this.state = reduce(this.state, {kind: 'mouse', event: {kind, x, y}});
		return this.press('');
	}

	click(x: number, y: number): this {
		return this.mouse('press', x, y).mouse('release', x, y);
	}

	/** Where a text begins on the screen. */
	find(text: string): readonly [x: number, y: number] {
		const y = this.screen().findIndex(row => row.includes(text));
		const before = this.screen()[y]?.split(text)[0] ?? '';
		return [[...before].reduce((cells, character) => cells + (character > '\u{2E80}' ? 2 : 1), 0), y];
	}

	get widths() {
		const layout = layoutOf(this.state);
		return layout.kind === 'too-small' ? null : layout.widths;
	}
}

describe('the wheel', () => {
	it('moves on in the list under it, which does not get the focus', () => {
		const reader = new MouseReader().mouse('wheel-down', 30, 5);
		expect(reader.screen()[0]).toContain('4/36');
		expect(reader.state.focus).toBe('outlets');
		expect(reader.mouse('wheel-up', 30, 5).screen()[0]).toContain('1/36');
	});

	it('scrolls the text under it', () => {
		const reader = new MouseReader({size: {columns: 100, rows: 20}}).mouse('wheel-down', 80, 5);
		expect(reader.state.article.top).toBe(3);
	});

	it('turns one page of a text in pages', () => {
		const reader = new MouseReader({size: {columns: 200, rows: 12}}).press('l', 'l');
		const height = 10;
		expect(reader.mouse('wheel-down', 150, 5).state.article.top).toBe(height);
	});

	it('scrolls the keys', () => {
		const reader = new MouseReader({size: {columns: 80, rows: 12}}).press('?');
		expect(reader.mouse('wheel-down', 3, 3).state.help).toBe(3);
	});
});

describe('a click', () => {
	it('chooses a paper, and a second one goes in', () => {
		const reader = new MouseReader();
		const place = reader.find('青石晚报');
		expect(
			reader
				.click(...place)
				.screen()
				.join('\n'),
		).toMatch(/^> 青石晚报/mu);
		expect(reader.state.focus).toBe('outlets');
		expect(reader.click(...place).state.focus).toBe('articles');
	});

	it('chooses an article on whatever row of it, and a second one opens it', () => {
		const reader = new MouseReader();
		const [x, y] = reader.find('河湾日报第3篇');
		reader.click(x, y + 1);
		expect(reader.state.focus).toBe('articles');
		expect(reader.screen()[0]).toContain('3/36');
		expect(reader.click(x, y).state.focus).toBe('article');
		expect(reader.state.article.stored?.headline).toContain('第3篇');
	});

	it('in the text opens it; below a list, or on a title, it goes to that pane', () => {
		expect(new MouseReader().click(100, 10).state.focus).toBe('article');
		expect(new MouseReader().press('l').click(3, 30).state.focus).toBe('outlets');
		expect(new MouseReader().click(40, 0).state.focus).toBe('articles');
	});

	it('does nothing over a menu, a question or the keys', () => {
		for (const keys of [['e'], ['y'], ['?'], ['e', 'h']]) {
			const {state} = new MouseReader().press('l', ...keys);
			const reader = new MouseReader();
			reader.state = state;
			expect(reader.click(3, 3).state).toBe(state);
		}
		const reader = new MouseReader().press('l', 'l');
		reader.state = {...reader.state, comparing: newComparing('none')};
		const {state} = reader;
		reader.state = reduce(state, {kind: 'mouse', event: {kind: 'press', x: 3, y: 3}});
		expect(reader.state).toBe(state);
	});
});

describe('dragging', () => {
	it('moves a border, which is then where it was let go', () => {
		const reader = new MouseReader();
		const border = reader.widths!.outlets;
		reader.mouse('press', border, 8).mouse('drag', 30, 8).mouse('drag', 31, 9).mouse('release', 31, 9);
		expect(reader.widths!.outlets).toBe(31);
		reader.mouse('drag', 50, 9);
		expect(reader.widths!.outlets).toBe(31);
		const second = reader.widths!.outlets + 1 + reader.widths!.articles;
		reader
			.mouse('press', second, 3)
			.mouse('drag', second + 5, 3)
			.mouse('release', second + 5, 3);
		expect(reader.screen()[3]?.[0]).toBe(' ');
		expect(reader.widths!.outlets + 1 + reader.widths!.articles).toBe(second + 5);
	});

	it('over the text copies what lies between', () => {
		const reader = new MouseReader().press('j', 'l', 'j', 'l');
		const [x, y] = reader.find('渔网吹得');
		reader
			.mouse('press', x, y)
			.mouse('drag', x + 3, y)
			.mouse('drag', x + 7, y);
		expect(reader.state.taking).not.toBeNull();
		reader.mouse('release', x + 7, y);
		expect(reader.state.takeRequest).toEqual({kind: 'copy', text: '渔网吹得'});
	});

	it('that never leaves its character copies nothing', () => {
		const reader = new MouseReader().press('j', 'l', 'j', 'l');
		const [x, y] = reader.find('渔网吹得');
		reader
			.mouse('press', x, y)
			.mouse('drag', x + 1, y)
			.mouse('release', x, y);
		expect(reader.state.takeRequest).toBeNull();
	});
});

it('leaves the reader whole whatever the mouse and the keys do', () => {
	const key = fc.constantFrom('j', 'l', 'h', 'v', '/', 'Escape', 'z', 'P', '>', '<', 'y', '?', 'Enter', 'e');
	const event = fc.record({kind: fc.constantFrom(...kinds), x: fc.nat(130), y: fc.nat(45)});
	const size = fc.constantFrom({columns: 120, rows: 40}, {columns: 80, rows: 24}, {columns: 50, rows: 8});
	fc.assert(
		fc.property(size, fc.array(fc.oneof(key, event), {maxLength: 25}), (size, doings) => {
			const reader = new MouseReader({size});
			for (const doing of doings) {
				if (typeof doing === 'string') reader.press(doing);
				else reader.mouse(doing.kind, doing.x, doing.y);
			}
			expect(reader.screen()).toHaveLength(size.rows);
		}),
		{numRuns: 60},
	);
});
