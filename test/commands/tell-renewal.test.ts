// A library whose indexes are made anew says so, if that takes long enough to be noticed.
import {describe, expect, test} from 'vitest';
import type {Context} from '../../src/commands/context.ts';
import {tellRenewal} from '../../src/commands/tell-renewal.ts';
import {commandMessages} from '../../src/ui/messages/commands.ts';

function told(steps: readonly (readonly [done: number, total: number])[]) {
	const lines: string[] = [];
	const shown: (string | null)[] = [];
	const tell = tellRenewal({
		messages: commandMessages('en'),
		complain: (line: string) => lines.push(line),
		progress: (line: string | null) => shown.push(line),
	} as Partial<Context> as Context);
	for (const [done, total] of steps) tell(done, total);
	return {lines, shown};
}

describe('a library whose indexes are made anew', () => {
	test('is told of once, with the articles that are left', () => {
		const {lines} = told([
			[500, 90_000],
			[1000, 90_000],
		]);
		expect(lines).toEqual([expect.stringContaining('89500')]);
	});

	test('is followed as it goes, until it is done', () => {
		const {shown} = told([
			[0, 5000],
			[500, 5000],
			[5000, 5000],
		]);
		expect(shown).toEqual([expect.stringContaining('0/5000'), expect.stringContaining('500/5000'), null]);
	});

	test('is not complained of if it is small', () => {
		expect(told([[0, 40]]).lines).toEqual([]);
	});
});
