// Looking at the copies of an article in a real terminal.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {amended, paragraphs} from '../compare/harbour-text.ts';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	const store = (name: string, outlet: string, day: number, body: readonly string[]) =>
		writeFileSync(
			path.join(home, name),
			`${outlet} 2031年3月${day}日 第2版\n\n望潮港旧灯塔修缮办法公布\n\n${body.join('\n\n')}\n`,
		);
	store('one.txt', '望潮日报', 7, paragraphs);
	store('two.txt', '云岭晚报', 6, amended(['盐仓巷', '盐舱巷']));
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

it('lists who carries an article, compares two, and goes to where they differ', async () => {
	const files = ['one.txt', 'two.txt'].map(name => path.join(home, name));
	const env = {HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home};
	screen = new Terminal([program, ...files], {columns: 120, rows: 30, env});
	await screen.shows('望潮港旧灯塔');
	screen.press('l', 'C');
	await screen.shows('2 处刊登了这篇文字');
	await screen.shows(/A {2}2031-03-06 +云岭晚报.*最早/u);
	screen.press('Enter');
	await screen.shows(/B 望潮日报 2031-03-07 +\| A 云岭晚报 2031-03-06/u);
	screen.press('n');
	await screen.shows(/> .*盐仓.*\|.*盐舱/u);
	screen.press('q', 'q');
	await screen.shows('> 文章');
	screen.press('Ctrl-c');
	expect((await screen.ends()).code).toBe(130);
});
