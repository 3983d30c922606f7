import {describe, expect, it} from 'vitest';
import {plainText} from '../../src/typeset/plain-text.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {fieldLine} from '../../src/ui/field-line.ts';
import {leaveText} from '../../src/ui/left-text.ts';
import {newSearch} from '../../src/ui/search/new-search.ts';
import type {State} from '../../src/ui/state.ts';
import type {TextField} from '../../src/ui/text-field.ts';
import {TestReader} from './papers.ts';

const {state} = new TestReader();

const searching = (field: TextField): State => ({
	...state,
	search: {...newSearch(state, leaveText(state)), field},
});

const asking = (field: TextField): State => ({
	...state,
	correcting: {step: 'asking', question: {what: 'headline'}, field, complaint: null},
});

describe('the line one types into', () => {
	it('fills its width and keeps the cursor inside, however long the text', () => {
		for (let width = 20; width <= 60; width++) {
			for (const before of ['', '渡', '渡口'.repeat(5), '渡a'.repeat(40)]) {
				for (const after of ['', '口'.repeat(30)]) {
					for (const typing of [searching, asking]) {
						const line = fieldLine(typing({before, after}), width);
						if (line === null) throw new Error('no line');
						const aside = line.aside.reduce((sum, span) => sum + cellWidth(span.text), 0);
						expect(cellWidth(line.prompt) + cellWidth(line.shown) + aside).toBe(width);
						expect(line.cursor).toBeLessThan(width);
					}
				}
			}
		}
	});

	it('shows the text around the cursor when it is longer than the line', () => {
		const line = fieldLine(searching({before: `${'渡'.repeat(40)}口`, after: ''}), 20);
		expect(line?.shown).toBe(`${'渡'.repeat(8)}口`);
		expect(line?.cursor).toBe(19);
	});

	it('says what is asked for, and is not there while nothing is typed', () => {
		expect(fieldLine(asking({before: '渡口', after: ''}), 60)?.prompt).toBe(' 标题: ');
		expect(fieldLine(state, 60)).toBeNull();
	});
});

it.each([
	['a', ' 批注: '],
	['#', ' 专题: '],
])('what is kept says how it is kept and how not: %s', (key, prompt) => {
	const line = fieldLine(new TestReader().press('l', 'l', key).state, 80)!;
	expect(line.prompt).toBe(prompt);
	expect(plainText(line.aside).trim()).toBe('Enter 存入  Esc 取消');
});
