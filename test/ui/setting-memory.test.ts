import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Command} from '../../src/ui/keymap.ts';
import {initialSetting, type Setting} from '../../src/ui/setting.ts';
import {followSetting, settingMemory} from '../../src/ui/setting-memory.ts';
import {initialState} from '../../src/ui/state.ts';
import {createStore} from '../../src/ui/store.ts';

let cache = '';
const size = {columns: 120, rows: 40};
const chosen: Setting = {columns: 2, measure: 48, vertical: true, style: ['justified', 'squeezed']};
const file = () => path.join(cache, 'paper-tui/setting.json');
const memory = () => settingMemory({XDG_CACHE_HOME: cache});

beforeEach(() => {
	cache = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
});

afterEach(() => {
	rmSync(cache, {recursive: true, force: true});
});

/** A run of the reader, opened with a style or with what is remembered, in which the commands are given. */
async function run(style: Setting['style'] | null, ...commands: Command[]): Promise<Setting> {
	const usual = memory().recall();
	const setting = {...usual, style: style ?? usual.style};
	const store = createStore(initialState({language: 'zh', source: 'seeds', size, setting}));
	followSetting(store, memory(), usual);
	for (const command of commands) {
		store.dispatch({kind: 'command', command});
		await turn();
	}
	return store.state().setting;
}

describe('the remembered setting', () => {
	it('is the usual one at first, then what was last chosen, to the owner alone', () => {
		expect(memory().recall()).toEqual(initialSetting);
		memory().remember(initialSetting);
		memory().remember(chosen);
		expect(memory().recall()).toEqual(chosen);
		expect(statSync(file()).mode & 0o777).toBe(0o600);
		expect(readdirSync(path.dirname(file()))).toEqual(['setting.json']);
	});

	it.each(['', '{', '[]', 'null', '7', '{"columns": 4, "measure": 41, "vertical": "t", "style": "hanging"}'])(
		'is the usual one where the file says %j',
		text => {
			memory().remember(chosen);
			writeFileSync(file(), text);
			expect(memory().recall()).toEqual(initialSetting);
		},
	);

	it('keeps of a file what can be used', () => {
		memory().remember(chosen);
		writeFileSync(
			file(),
			'{"columns": 3, "measure": 1e9, "style": ["squeezed", 1, "bold", "hanging", "hanging"]}',
		);
		expect(memory().recall()).toEqual({...initialSetting, columns: 3, style: ['hanging', 'squeezed']});
	});

	it('is quietly the usual one where the place can not be written', () => {
		writeFileSync(path.join(cache, 'paper-tui'), '');
		memory().remember(chosen);
		expect(memory().recall()).toEqual(initialSetting);
	});
});

describe('a reader', () => {
	it('opens as the one before was left', async () => {
		const left = await run(null, 'columns', 'wider', 'spaced');
		expect(await run(null)).toEqual(left);
		expect(left).toEqual({columns: 1, measure: 44, vertical: false, style: ['spaced']});
	});

	it('writes nothing where nothing was changed', async () => {
		await run(['hanging'], 'zoom', 'help');
		expect(readdirSync(cache)).toEqual([]);
	});

	it('does not remember the style it was opened with this time, whatever else is chosen', async () => {
		await run(null, 'spaced');
		expect(await run(['hanging'], 'narrower')).toMatchObject({style: ['hanging']});
		expect(memory().recall()).toEqual({...initialSetting, measure: 36, style: ['spaced']});
	});

	it('remembers a style that was changed, even back to that it was opened with', async () => {
		await run(['hanging'], 'justified');
		expect(memory().recall().style).toEqual(['hanging', 'justified']);
		await run([], 'spaced', 'spaced');
		expect(memory().recall().style).toEqual([]);
	});
});
