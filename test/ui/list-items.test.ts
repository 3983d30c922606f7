import {expect, it} from 'vitest';
import {TestReader} from './papers.ts';

it('a result shows its hit however narrow the list is', () => {
	for (const columns of [40, 50, 80, 120, 200]) {
		const reader = new TestReader({size: {columns, rows: 24}}).press('/', '渡', '口', 'Enter');
		const lists = reader.screen().map(row => (columns < 80 ? row : row.split('|')[1]));
		expect(lists.filter(row => row?.includes('渡口'))).toHaveLength(3);
	}
});

it('a result of an undated page names its paper alone', () => {
	const reader = new TestReader({size: {columns: 50, rows: 24}}).press('/', '渡', '口', 'Enter');
	const rows = reader.screen();
	expect(rows).toContain('    河湾日报 2031-03-04 第1版');
	expect(rows).toContain('    青石晚报?');
	expect(rows).toContain('    =scan-07.txt');
});

it('a result is marked unread and starred like any article', () => {
	const reader = new TestReader({size: {columns: 50, rows: 24}}).press(
		'/',
		'渡',
		'口',
		'Enter',
		's',
		'j',
		'r',
	);
	const rows = reader.screen().filter(row => row.includes('第4篇'));
	expect(rows.map(row => row.slice(0, 3))).toEqual([' *+', '>  ', ' * ']);
});
