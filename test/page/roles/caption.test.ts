// Captions are told by their credit or by how they open.
import {describe, expect, test} from 'vitest';
import {readCaption} from '../../../src/page/roles/caption.ts';

describe('a credit', () => {
	test.each([
		['新船下水的那个清晨。 甘小雨 摄', '甘小雨 摄'],
		['新船下水的那个清晨。本报记者 甘小雨 摄', '本报记者 甘小雨 摄'],
		['新船下水的那个清晨。（柳河 摄）', '柳河 摄'],
		['新船下水的那个清晨。通讯员 柳河 摄影', '通讯员 柳河 摄影'],
		['新船下水的那个清晨。苇岸社记者 柳河 摄', '苇岸社记者 柳河 摄'],
		['新船下水的那个清晨。（资料图片）', '资料图片'],
		['新船下水的那个清晨。受访者供图', '受访者供图'],
	])('%s', (line, credit) => {
		expect(readCaption(line)).toEqual({text: '新船下水的那个清晨。', credit});
	});

	test('drops the editor’s mark before it', () => {
		expect(readCaption('新船下水的那个清晨。③2 本报记者 甘小雨 摄')).toEqual({
			text: '新船下水的那个清晨。',
			credit: '本报记者 甘小雨 摄',
		});
	});
});

describe('an opening', () => {
	test.each(['图为新船下水的清晨。', '上图：新船下水的清晨。', '芦汀渡口添了新船。图为新船下水的清晨。'])(
		'%s',
		line => {
			expect(readCaption(line)).toEqual({text: line, credit: null});
		},
	);
});

test('a triangle that points to the picture is left out', () => {
	expect(readCaption('▲图为新船下水的清晨。')).toEqual({text: '图为新船下水的清晨。', credit: null});
	expect(readCaption('▼新船下水的清晨。')).toEqual({text: '新船下水的清晨。', credit: null});
});

test.each(['老船工在渡口站了一个清晨。', '老船工喜爱拍摄', '他把渡口画成了一张地图', '图书室的门开着。', ''])(
	'%s is no caption',
	line => {
		expect(readCaption(line)).toBeNull();
	},
);

test('a paragraph is too long for a caption, whoever signs it', () => {
	expect(readCaption(`${'渡口的灯亮了一夜，'.repeat(20)}天明了。 甘小雨 摄`)).toBeNull();
});
