import {writeFileSync} from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import {expect, it} from 'vitest';
import {secondCell} from '../../src/typeset/second-cell.ts';
import {paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const passage = '老人说：“河湾的渡船……今天‘不等’人了——”①竹编 ② 菱角 ◆ 渔网 × 3 ℃，Ωμέγα и Волга。';
const widest = (text: string, ambiguousIsNarrow: boolean) =>
	Math.max(...text.split('\n').map(line => stringWidth(line, {ambiguousIsNarrow})));

it('show sets lines that fit a terminal which draws ambiguous characters wide, if told so', async () => {
	const page = path.join(home, 'page.txt');
	writeFileSync(page, `“图书室”在河湾①开门…\n本报讯（记者 程晚舟）${passage.repeat(8)}\n`);
	await paperTui(home, ['import', page]);
	const {stdout: listed} = await paperTui(home, ['list', '--json']);
	const {id} = JSON.parse(listed);
	const show = async (...words: readonly string[]) =>
		(await paperTui(home, ['show', id, '--width', '40', ...words])).stdout;
	const wide = await show('--ambiguous-width', '2');
	const narrow = await show();
	expect(widest(wide, false)).toBeLessThanOrEqual(40);
	expect(widest(narrow, true)).toBeLessThanOrEqual(40);
	expect(widest(narrow, false)).toBeGreaterThan(40);
	expect(wide).not.toContain(secondCell);
	expect(await show('--ambiguous-width', '1')).toBe(narrow);
	const letters = (text: string) => text.replaceAll(/\s/gu, '');
	expect(letters(wide)).toBe(letters(narrow));
});

it('any other width is refused', async () => {
	const {code, stderr} = await paperTui(home, ['list', '--ambiguous-width', '3']);
	expect(code).toBe(2);
	expect(stderr).toContain('auto, 1, 2');
});
