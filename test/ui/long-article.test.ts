// Articles far longer than the screen, which are set only as far as they are looked at.
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import type {StoredArticle} from '../../src/library/library.ts';
import type {Block} from '../../src/page/edition.ts';
import type {KeyName} from '../../src/terminal/keys.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {countedHits, firstHitFrom, lastTop, openRows} from '../../src/ui/geometry.ts';
import {hitRows} from '../../src/ui/hit-rows.ts';
import {progress} from '../../src/ui/panes/article-pane.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {rowOfText, textBefore} from '../../src/ui/text-place.ts';
import {TestReader} from './papers.ts';

const size = {columns: 120, rows: 24};
const clauses = ['渡口的船早上开了，', '风从青石滩上吹过来。', '撑船人说 No. 12 还在修，', '“再等一等——”'];

/** Paragraphs of one clause and of forty, and subheads between them. */
function bodyOf(count: number): Block[] {
	return Array.from({length: count}, (_, index) => ({
		kind: index % 9 === 4 ? 'subhead' : 'paragraph',
		text: Array.from({length: index % 9 === 4 ? 1 : 1 + ((index * 7) % 40)}, (_, clause) => {
			return clauses[(index + clause) % clauses.length];
		}).join(''),
	}));
}

/** A reader into whose open article, or the one found for 渡口, this body has come. */
function readerWith(body: readonly Block[], options: {search?: boolean} = {}): TestReader {
	const reader = new TestReader({size});
	if (options.search) reader.press('/', '渡', '口', 'Enter', 'Enter');
	else reader.press('l', 'l');
	const {stored} = reader.state.article;
	if (stored === null) throw new Error('nothing is open');
	const long: StoredArticle = {...stored, article: {...stored.article, body}};
	reader.state = reduce(reader.state, {kind: 'article-arrived', stored: long});
	return reader;
}

/** A body that counts how many of its texts were looked at. */
function countingBody(count: number, textOf: (index: number) => string) {
	const read = new Set<number>();
	const body = Array.from({length: count}, (_, index) => ({
		kind: 'paragraph' as const,
		get text() {
			read.add(index);
			return textOf(index);
		},
	}));
	return {body, read};
}

const keys: readonly KeyName[] = [
	...(['j', 'k', 'Space', 'PageDown', 'PageUp', 'Ctrl-d', 'Ctrl-u', 'G', 'Home', 'n', 'N'] as const),
	...(['c', 't', '+', '-', 'w', 'z', 'v', 'e', 's', 'Escape', 'l'] as const),
];
const window = fc.record({columns: fc.integer({min: 20, max: 200}), rows: fc.integer({min: 5, max: 60})});
const event = fc.oneof({weight: 6, arbitrary: fc.constantFrom(...keys)}, {weight: 1, arbitrary: window});

describe('a long article', () => {
	it('shows the same as one that is set to its end, whatever is pressed', () => {
		const body = bodyOf(60);
		fc.assert(
			fc.property(fc.boolean(), fc.array(event, {maxLength: 20}), (search, events) => {
				const reader = readerWith(body, {search});
				const whole = readerWith(body, {search});
				for (const happened of events) {
					openRows(whole.state).count();
					for (const one of [reader, whole]) {
						if (typeof happened === 'string') one.press(happened);
						else one.resize(happened.columns, happened.rows);
					}
					const [own, others] = [reader, whole].map(({state}) => state.article);
					expect({...own, stored: null}).toEqual({...others, stored: null});
					// The title and the status line tell how far one is, which is not known as well.
					expect(screenRows(reader.state).slice(1, -1)).toEqual(screenRows(whole.state).slice(1, -1));
				}
			}),
			{numRuns: 60},
		);
	});

	it('is set no further than its first screen', () => {
		const {body, read} = countingBody(2000, () => '渡口的船开了。');
		const reader = readerWith(body);
		reader.screen();
		expect(read.size).toBeGreaterThan(10);
		expect(read.size).toBeLessThanOrEqual(size.rows);
	});

	it('is set no further than the screen with the first hit, and some way on to count the others', () => {
		const {body, read} = countingBody(5000, index => (index % 50 === 30 ? '旧渡口。' : '河湾。'));
		const reader = readerWith(body, {search: true});
		expect(read.size).toBeLessThanOrEqual(30 + size.rows);
		expect(reader.screen().join('\n')).toContain('旧渡口。');
		expect(openRows(reader.state).isWhole()).toBe(false);
	});

	it('is set no further for a doubt far below its first screen', () => {
		const reader = readerWith([{kind: 'paragraph', text: `${clauses.join('').repeat(400)}船到了了。`}]);
		const {article} = reader.state;
		const misreading = {kind: 'doubled', stands: '了'} as const;
		const warnings = [{line: 1, kind: 'misreading', message: 'invented', misreading}] as const;
		const stored = article.stored && {...article.stored, warnings};
		const doubted = {...reader.state, article: {...article, stored}};
		const asked = vi.spyOn(openRows(doubted), 'row');
		screenRows(doubted);
		expect(Math.max(...asked.mock.calls.map(([row]) => row))).toBeLessThan(size.rows);
		const end = {...doubted, article: {...doubted.article, top: lastTop(doubted)}};
		expect(screenRows(end).some(row => row.some(({text, role}) => role === 'mark' && text === '!'))).toBe(
			true,
		);
	});

	it('is set to its end where one goes there', () => {
		const reader = readerWith([...bodyOf(300), {kind: 'paragraph', text: '这是末行。'}]).press('G');
		expect(reader.screen().join('\n')).toContain('这是末行。');
		expect(openRows(reader.state).isWhole()).toBe(true);
	});

	it('goes on to the next article from its last screen, and from no other', () => {
		const end = lastTop(readerWith(bodyOf(40)).state);
		const reader = readerWith(bodyOf(40));
		const {stored} = reader.state.article;
		while (reader.state.article.top < end) {
			expect(reader.press('Space').state.article.stored).toBe(stored);
		}
		expect(reader.press('Space').state.article.stored).not.toBe(stored);
	});
});

describe('how far one is', () => {
	const percent = (reader: TestReader) => Number.parseInt(progress(reader.state), 10);

	it('is told about right before the text is set to its end, and never goes back on the way there', () => {
		const reader = readerWith(bodyOf(200));
		const whole = readerWith(bodyOf(200));
		openRows(whole.state).count();
		for (let page = 0, last = -1; page < 30; page++) {
			expect(Math.abs(percent(reader) - percent(whole))).toBeLessThanOrEqual(3);
			expect(percent(reader)).toBeGreaterThanOrEqual(last);
			last = percent(reader);
			for (const one of [reader, whole]) one.press('PageDown');
		}
		expect(openRows(reader.state).isWhole()).toBe(false);
	});

	it('is 100% at the end alone', () => {
		const {state} = readerWith(bodyOf(200)).press('G');
		expect(progress(state)).toBe('100%');
		const reader = readerWith(bodyOf(200));
		for (let top = 0; top < lastTop(state); top += 7) {
			const {article} = reader.state;
			expect(progress({...reader.state, article: {...article, top}})).not.toBe('100%');
		}
		expect(progress({...state, article: {...state.article, top: state.article.top - 1}})).toBe('99%');
	});
});

describe('the hits of a long article', () => {
	it('are counted a good way ahead, and to the end once that has been seen', () => {
		const reader = readerWith(bodyOf(900), {search: true});
		const counted = countedHits(reader.state);
		expect(counted.isAll).toBe(false);
		expect(reader.screen().at(-1)).toContain(`命中 1/${counted.stops.length}+`);
		reader.press('G');
		const all = hitRows(openRows(reader.state), Number.POSITIVE_INFINITY);
		expect(countedHits(reader.state)).toEqual({stops: all, isAll: true});
		expect(reader.screen().at(-1)).toContain(`/${all.length} `);
	});

	it('are told as far as there is room for them in a narrow window', () => {
		const reader = readerWith(bodyOf(900), {search: true}).press('n', 'n').resize(20, 10);
		expect(cellWidth(reader.screen().at(-1) ?? '')).toBeLessThanOrEqual(20);
		expect(reader.screen().at(-1)).toContain('命中');
	});

	it('are gone to one by one, and back', () => {
		const reader = readerWith(bodyOf(120), {search: true});
		const all = hitRows(openRows(readerWith(bodyOf(120), {search: true}).state), Number.POSITIVE_INFINITY);
		const forth = all.map(() => {
			const {hit} = reader.state.article;
			reader.press('n');
			return hit;
		});
		expect(forth).toEqual(all);
		const again = readerWith(bodyOf(120), {search: true}).press('n', 'n', 'N');
		expect(again.state.article.hit).toBe(all[1]);
		expect(firstHitFrom(again.state, (all[1] ?? 0) + 1)).toBe(all[2]);
	});
});

it('a place in a text is the row that holds it', () => {
	const {state} = readerWith(bodyOf(60));
	fc.assert(
		fc.property(fc.nat({max: 8000}), count => {
			const rows = openRows(state);
			const row = rowOfText(rows, count);
			expect(textBefore(rows, row)).toBeLessThanOrEqual(count);
			if (row < rows.count() - 1) expect(textBefore(rows, row + 1)).toBeGreaterThan(count);
		}),
	);
});
