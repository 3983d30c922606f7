import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {crashReport, keepCrashReport} from '../../src/terminal/crash-report.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-crash-'));
});
afterEach(() => rmSync(home, {recursive: true}));

function faultInReading(): never {
	throw new TypeError('渡口的老船工 is no number\n    at 河湾 (/home/陆/日报.txt:1:1)');
}

function caught(action: () => never): unknown {
	try {
		return action();
	} catch (error) {
		return error;
	}
}

describe('a report of a fault', () => {
	it('says what kind it was and where, innermost first', () => {
		const lines = crashReport(caught(faultInReading), '1.2.3', {TERM: 'xterm'}).split('\n');
		expect(lines[0]).toBe('paper-tui 1.2.3');
		expect(lines).toContain('TypeError');
		expect(lines[lines.indexOf('TypeError') + 1]).toMatch(
			/^ {2}at faultInReading \(crash-report\.test\.ts:\d+:\d+\)$/u,
		);
	});

	it('has no message in it, no path, and nothing of the surroundings but plain names', () => {
		const error = new Error('渡口', {cause: Object.assign(new RangeError('菱角'), {code: 'ERR_河'})});
		const report = crashReport(error, '1.2.3', {TERM: '陆\u{1B}[31m', LANG: 'zh_CN.UTF-8'});
		expect(report).not.toMatch(/[^ -~\n]/u);
		expect(report).not.toContain(import.meta.dirname);
		expect(report).toContain('RangeError (ERR_?)');
		expect(report).toContain('LANG=zh_CN.UTF-8');
	});

	it('has no frame in it that the message of an error pretends', () => {
		expect(crashReport(caught(faultInReading), '1.2.3', {})).not.toMatch(/[河湾陆]/u);
	});

	it('tells of a thing thrown that is no error only what it is', () => {
		expect(crashReport('渡口', '1.2.3', {})).toContain('thrown: string');
	});

	it('ends with errors that lead back to themselves', () => {
		const error = new Error('a');
		error.cause = error;
		expect(crashReport(error, '1.2.3', {}).match(/caused by/gu)).toHaveLength(5);
	});

	it('is kept in a file of its owner alone', () => {
		const file = keepCrashReport('report\n', {XDG_CACHE_HOME: home}) ?? '';
		expect(readFileSync(file, 'utf8')).toBe('report\n');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
	});

	it('is kept nowhere, and that does no harm, where no folder can be made', () => {
		writeFileSync(path.join(home, 'paper-tui'), '');
		expect(keepCrashReport('report\n', {XDG_CACHE_HOME: home})).toBeNull();
	});
});
