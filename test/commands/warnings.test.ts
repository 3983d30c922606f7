// What a page leaves unresolved, as commands print it.
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const page =
	'新渡口大桥通车\n\n本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车，桥面宽度不少于不少于十二米。\n';
writeFileSync(path.join(home, 'page.txt'), page);

it('parse --json tells a misreading in English and in its parts', async () => {
	const {stdout} = await paperTui(home, ['parse', '--json', 'page.txt']);
	const warnings = [
		{
			line: 3,
			kind: 'misreading',
			message: '“不少于” stands twice',
			misreading: {kind: 'doubled', stands: '不少于'},
		},
	];
	expect(objects(stdout)).toMatchObject([{warnings}]);
});

it.each([
	['zh', '! 可能误读：“不少于”重复（源文件第 3 行）'],
	['en', '! Perhaps misread: “不少于” stands twice (source line 3)'],
])('show tells it in the language asked for: %s', async (language, told) => {
	await paperTui(home, ['import', 'page.txt']);
	const [article] = objects((await paperTui(home, ['list', '--json'])).stdout);
	const {stdout} = await paperTui(home, ['show', String(article?.id), '--language', language]);
	expect(stdout.split('\n')).toContain(told);
});
