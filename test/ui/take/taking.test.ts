import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withoutSecondCells} from '../../../src/typeset/ambiguous.ts';
import {inkIn} from '../../../src/typeset/ink.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {openRows} from '../../../src/ui/geometry.ts';
import {reduce} from '../../../src/ui/reducer.ts';
import {passageText} from '../../../src/ui/take/passage-text.ts';
import {cellOfInk, inkAtCell, withSelection} from '../../../src/ui/take/row-cells.ts';
import type {TakeRequest} from '../../../src/ui/take/taking.ts';
import {textBefore} from '../../../src/ui/text-place.ts';
import {TestReader} from '../papers.ts';

/** A reader with the second article of the first paper open, and the text in focus. */
function reading(size = {columns: 120, rows: 30}): TestReader {
	return new TestReader({size}).press('j', 'l', 'j', 'l');
}

function requested(reader: TestReader): TakeRequest | null {
	return reader.state.takeRequest;
}

/** What was asked to be copied. */
function copied(reader: TestReader): string {
	const request = requested(reader);
	return request?.kind === 'copy' ? request.text : '';
}

const body = (reader: TestReader) => reader.state.article.stored!.article.body.map(({text}) => text);

describe('what is taken away', () => {
	it('is offered with its keys, and the id that show understands', () => {
		const reader = reading().press('y');
		const shown = reader.screen().join('\n');
		expect(shown).toContain('复制全文');
		expect(shown).toContain(reader.state.article.stored!.id);
		expect(reader.press('Escape').screen().join('\n')).not.toContain('复制全文');
	});

	it('is chosen with j, k and Enter too', () => {
		expect(reading().press('y').screen().join('\n')).toMatch(/^> y /mu);
		const reader = reading().press('y', 'j', 'j', 'j', 'j', 'j');
		expect(reader.screen().join('\n')).toMatch(/^> i /mu);
		expect(copied(reader.press('Enter'))).toBe(reader.state.article.stored!.id);
	});

	it('is the article, its citation, its id, or its Markdown', () => {
		const {headline, id} = reading().state.article.stored!;
		expect(copied(reading().press('y', 'y'))).toContain(`${headline}\n\n记者 闻秋\n\n河湾的风`);
		expect(copied(reading().press('y', 'c'))).toBe(`${headline}[N]. 河湾日报, 2031-03-04(1).`);
		expect(copied(reading().press('y', 'i'))).toBe(id);
		expect(copied(reading().press('y', 'm'))).toMatch(/^# /u);
	});

	it('is one paragraph, the first in sight or one chosen after it', () => {
		expect(copied(reading().press('y', 'p', 'Enter'))).toBe(body(reading())[0]);
		const third = reading().press('y', 'p', 'j', 'j', 'j', 'k');
		expect(third.screen().join('\n')).toContain('Enter 复制');
		expect(copied(third.press('y'))).toBe(body(third)[2]);
		expect(copied(reading().press('y', 'p', 'G', 'Enter'))).toBe(body(reading())[7]);
	});

	it('is a passage from where one began to where the cursor is, over paragraphs', () => {
		const reader = reading().press('y', 'p', 'Escape', 'y', 'v', 'g', 'j', 'j', 'j', 'j', '0', 'v');
		const {taking} = reader.state;
		expect(taking).toMatchObject({step: 'passage'});
		expect(copied(reader.press('l', 'l', 'y'))).toHaveLength(3);
		const first = body(reading())[0]!;
		const all = reading().press('y', 'v', 'g', 'v', 'G', 'Enter');
		expect(copied(all)).toContain(`\n${first}\n`);
		expect(copied(all).endsWith(body(all)[7]!)).toBe(true);
	});

	it('may be grown at its other end', () => {
		const reader = reading().press('y', 'v', 'g', 'l', 'l', 'v', 'l', 'l', 'o', 'h', 'Enter');
		expect(copied(reader)).toHaveLength(4);
	});

	it('keeps the cursor in sight', () => {
		const reader = reading({columns: 100, rows: 12}).press('y', 'v');
		for (let step = 0; step < 30; step++) reader.press('j');
		expect(reader.state.article.top).toBeGreaterThan(10);
		expect(reader.press('g').state.article.top).toBe(0);
	});

	it('is nothing where the reader goes back', () => {
		const reader = reading().press('y', 'v', 'v', 'j', 'Escape');
		expect([reader.state.taking, requested(reader)]).toEqual([null, null]);
		expect(reader.state.focus).toBe('article');
	});

	it('goes to a file or a program under a name that is safe anywhere', () => {
		const request = requested(reading().press('y', 'x'));
		expect(request).toMatchObject({kind: 'export'});
		expect(request?.kind === 'export' && request.name).toBe(
			'河湾日报第2篇村里的图书室今天开门-河湾日报-1.md',
		);
		expect(requested(reading().press('y', 'o'))).toMatchObject({kind: 'open', with: 'pager'});
		expect(requested(reading().press('y', 'e'))).toMatchObject({kind: 'open', with: 'editor'});
	});

	it('is told of when it is done', () => {
		const reader = reading().press('y', 'i');
		reader.state = reduce(reader.state, {
			kind: 'taken',
			taken: {kind: 'copied', characters: 10, inTmux: false},
		});
		expect(reader.screen().at(-1)).toContain('已复制 10 字');
		expect(requested(reader)).toBeNull();
	});

	it('offers no part of a text that is not read', () => {
		const reader = new TestReader().press('l', 'y');
		expect(reader.screen().join('\n')).toContain('复制出处');
		expect(reader.screen().join('\n')).not.toContain('复制一段');
	});
});

describe('a passage', () => {
	const reader = reading();
	const rows = openRows(reader.press('y', 'v').state);
	const stored = reader.state.article.stored!;
	const all = textBefore(rows, rows.count());

	it('has exactly the characters between its ends', () => {
		fc.assert(
			fc.property(fc.nat(all - 1), fc.nat(all - 1), (one, other) => {
				const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
				expect(inkIn(passageText(stored, rows, from, to))).toBe(to - from);
			}),
		);
	});

	it('is shown as chosen in just these characters', () => {
		fc.assert(
			fc.property(fc.nat(rows.count() - 1), fc.nat(40), fc.nat(40), (index, one, other) => {
				const row = rows.row(index)!;
				const ink = inkIn(plainText(row));
				const [from, to] = [Math.min(one, other, ink), Math.min(Math.max(one, other), ink)];
				const shown = withSelection(row, from, to);
				expect(plainText(shown)).toBe(plainText(row));
				const chosen = shown.filter(span => span.role === 'selected').map(span => span.text);
				expect(inkIn(withoutSecondCells(chosen.join('')))).toBe(to - from);
			}),
		);
	});

	it('is found again by the cell in which a character stands', () => {
		fc.assert(
			fc.property(fc.nat(rows.count() - 1), fc.nat(60), (index, place) => {
				const row = rows.row(index)!;
				const ink = inkIn(plainText(row));
				fc.pre(ink > 0);
				expect(inkAtCell(row, cellOfInk(row, place % ink))).toBe(place % ink);
			}),
		);
	});
});
