// Columns and titles in the order in which a page is read.
import {describe, expect, it} from 'vitest';
import {laidPage} from '../../../src/formats/layout/laid-page.ts';
import type {Run} from '../../../src/formats/layout/line-of-runs.ts';

function run(text: string, left: number, base: number, size = 10, face = 0): Run {
	return {text, left, base, size, face, width: size * [...text].length};
}

/** Lines of running text under each other, the first two ems in, unless it goes on. */
function column(lines: readonly string[], left: number, top: number, goesOn = false): Run[] {
	return lines.map((text, index) => run(text, left + (index === 0 && !goesOn ? 20 : 0), top + index * 15));
}

function read(...runs: readonly (Run | Run[])[]): string[] {
	return laidPage(runs.flat(), true)
		.text.split('\n')
		.filter(line => line !== '');
}

const ferry = ['渡口的船每天开四趟', '，早上第一趟坐的都是孩', '子，最后一趟是老人。'];
const bridge = ['船老大说，再过一年', '桥就通了，船就可以歇下', '来，他也想去走一走。'];
const stall = ['文庙的旧书市今起搬', '进三号防空洞，洞里冬暖', '夏凉，自带灯者优先。'];

const full = ['早上第一趟坐的都是孩子', '最后一趟坐的都是老人们', '船老大站在船头看着水里'];
const tea = ['茶摊上的人都说好，以后', '不用等船了，走着就过河', '去，灯也亮了。'];

describe('columns of a few lines', () => {
	it('are told by what is printed beside the space above it and under it', () => {
		const title = run('芦汀渡口最后一年通了一座桥', 0, 70, 20);
		const left = column(['了。', '渡口的船每天开四趟', ...full], 0, 100, true);
		const right = column(['船老大说再过一年桥就通', '了。'], 126, 100, true);
		left[1] = run('渡口的船每天开四趟', 20, 115);
		expect(read(title, left, right)).toEqual([title, ...left, ...right].map(({text}) => text));
	});

	it('end at a title across the next ones', () => {
		const lower = run('旧书市搬家搬进了防空洞里', 0, 170, 20);
		const upper = run('芦汀渡口最后一年通了桥', 10, 70, 20);
		expect(
			read(
				upper,
				column(ferry.slice(0, 2), 0, 100),
				column(bridge.slice(0, 2), 126, 100),
				lower,
				column(stall, 0, 200),
			),
		).toEqual([upper.text, ...ferry.slice(0, 2), ...bridge.slice(0, 2), lower.text, ...stall]);
	});
});

describe('a title', () => {
	it('over its own text takes no column of the article beside it', () => {
		const wide = run('芦汀渡口最后一年', 60, 85, 24);
		const narrow = run('旧书市搬家', 390, 81, 16);
		const texts = [column(ferry, 0, 130), column(bridge, 126, 130, true), column(tea, 252, 130, true)];
		expect(read(wide, ...texts, narrow, column([...stall, ...stall], 378, 103))).toEqual([
			wide.text,
			...ferry,
			...bridge,
			...tea,
			narrow.text,
			...stall,
			...stall,
		]);
	});

	it('stands over columns that the name of the paper is over, too', () => {
		const name = run('芦汀日报', 170, 40, 40);
		const title = run('芦汀渡口最后一年', 60, 150, 24);
		const beside = run('旧书市搬家', 390, 150, 16);
		const texts = [column(ferry, 0, 180), column(bridge, 126, 180, true), column(tea, 252, 180, true)];
		expect(read(name, title, ...texts, beside, column(stall, 378, 172))).toEqual([
			name.text,
			title.text,
			...ferry,
			...bridge,
			...tea,
			beside.text,
			...stall,
		]);
	});

	it('has under it no first item of a round-up, which stands over its own text', () => {
		const title = run('本周快讯', 226, 70, 30);
		const item = '■旧书市搬进防空洞';
		const columns = [ferry, stall, bridge].flatMap((text, index) => [
			run(index === 1 ? item : '■渡口今起开通夜船', 45 + index * 196, 105, 10, 1),
			...column(
				text.map((line, at) => line.padEnd(at === 0 ? 16 : 18, '水')),
				index * 196,
				120,
			),
		]);
		const page = laidPage([title, ...columns], true);
		const blockOf = (text: string) => page.hints?.lines[page.text.split('\n').indexOf(text)]?.block;
		expect(blockOf(item)).toBe(blockOf((stall[1] ?? '').padEnd(18, '水')));
		expect(blockOf(item)).not.toBe(blockOf(title.text));
	});

	it('has under it a date that fits the middle column, over which it stands', () => {
		const narrow = [ferry, stall, bridge].map((lines, index) => column(lines, index * 126, 120));
		const title = run('渡口桥头和书市意见', 55, 80, 28);
		const date = run('（二〇二一年十月八日', 131, 105);
		expect(read(title, date, ...narrow)).toEqual([title.text, date.text, ...ferry, ...stall, ...bridge]);
	});
});
