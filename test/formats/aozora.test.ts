import {describe, expect, it} from 'vitest';
import {encode} from './encode.ts';
import {editionIn, pageIn} from './read-bytes.ts';

const rule = '-'.repeat(55);
const text = [
	'渡し口の灯',
	'柳川　三水',
	'',
	rule,
	'【テキスト中に現れる記号について】',
	'《》：ルビ',
	rule,
	'',
	'［＃３字下げ］一［＃「一」は中見出し］',
	'',
	'　渡《わた》し口の灯は、夕方から｜夜明け《よあけ》まで点《とも》っている。',
	'　※［＃「さんずい＋丸」、U+6C4D、10-1］と※［＃「目＋爭」、第3水準1-88-85］の字。',
	'',
	'底本：「渡し口の記」柳川書房',
].join('\r\n');

describe('a text with the marks of Aozora Bunko', () => {
	it('is an article, its readings in brackets', async () => {
		const expected = {
			articles: [
				{
					headline: '渡し口の灯',
					byline: '柳川　三水',
					body: [
						{kind: 'subhead', text: '一'},
						{
							kind: 'paragraph',
							text: '渡（わた）し口の灯は、夕方から夜明け（よあけ）まで点（とも）っている。',
						},
						{kind: 'paragraph', text: '汍と〓の字。'},
					],
				},
			],
			warnings: [{misreading: {kind: 'lost', count: 1}}],
		};
		expect(await editionIn(text)).toMatchObject(expected);
		const shiftJis = encode(text.replaceAll('｜', '|').replaceAll('汍', '丸'), 'shift_jis');
		expect((await editionIn(shiftJis)).articles[0]?.headline).toBe('渡し口の灯');
	});

	it('is told from other text by the rule and what stands under it', async () => {
		const other = text.replace('【テキスト中に現れる記号について】', '【編集後記】');
		expect((await pageIn(other)).hints).toBeNull();
	});
});
