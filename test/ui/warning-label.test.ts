// What a page leaves unresolved is said in the reader's language.
import {describe, expect, it} from 'vitest';
import type {StoredWarning} from '../../src/library/library.ts';
import {readerMessages} from '../../src/ui/messages/reader.ts';
import {placedWarning, warningLabel} from '../../src/ui/warning-label.ts';

const [zh, en] = [readerMessages('zh'), readerMessages('en')];

describe('a warning', () => {
	it.each<[StoredWarning, string, string]>([
		[{line: 3, kind: 'truncated', message: 'whatever'}, '文字到这里断了', 'The text breaks off here'],
		[
			{line: 3, kind: 'headline-unplaced', message: 'whatever'},
			'这行像标题，没有找到它的正文',
			'No text was found for this display line',
		],
		[
			{line: 3, kind: 'misreading', message: 'whatever', misreading: {kind: 'doubled', stands: '不少于'}},
			'可能误读：“不少于”重复',
			'Perhaps misread: “不少于” stands twice',
		],
	])('%j is said in both languages', (warning, chinese, english) => {
		expect([warningLabel(warning, zh), warningLabel(warning, en)]).toEqual([chinese, english]);
	});

	it('of a misreading that was stored without its kind is said as it was stored, safe for the terminal', () => {
		const old = {line: 3, kind: 'misreading', message: '“\u{9B}有” stands twice', misreading: null} as const;
		expect(warningLabel(old, zh)).toBe('可能误读：“\uFFFD有” stands twice');
		expect(warningLabel(old, en)).toBe('Perhaps misread: “\uFFFD有” stands twice');
	});

	it('names its source line where that is not in sight', () => {
		const warning = {line: 12, kind: 'truncated', message: 'whatever'} as const;
		expect(placedWarning(warning, zh)).toBe('文字到这里断了（源文件第 12 行）');
		expect(placedWarning(warning, en)).toBe('The text breaks off here (source line 12)');
	});
});
