import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultConfig} from '../../../src/commands/config/default-config.ts';
import {parseConfig} from '../../../src/commands/config/parse-config.ts';
import {keymap} from '../../../src/ui/keymap.ts';
import {commandMessages} from '../../../src/ui/messages/commands.ts';
import {isFixed} from '../../../src/ui/remap.ts';

/** What is wrong in a text, each by its place and kind. */
function faults(text: string): string[] {
	return parseConfig(text).problems.map(({line, column, fault}) => `${line}:${column} ${fault.kind}`);
}

describe('a file of settings', () => {
	it('gives values as the command line would, and keys by what they do', () => {
		const {values, keys, problems} = parseConfig(
			'language = "en"\nambiguous-width = 2\nstyle = ["spaced"]\n\n[keys]\ndown = ["n", "Ctrl-n"]\nback = "Esc"\nzoom = []\n',
		);
		expect(problems).toEqual([]);
		expect(values).toEqual({language: 'en', 'ambiguous-width': '2', style: ['spaced']});
		expect([...keys]).toEqual([
			['down', ['n', 'Ctrl-n']],
			['back', ['Escape']],
			['zoom', []],
		]);
	});

	it('understands keys in a table of one line, with dots, and over several lines', () => {
		const {keys, problems} = parseConfig(
			'keys.up = "e"\nkeys = {down = "n"}\n[keys]\nout = [ # west\n\t"h",\n]\n',
		);
		expect(problems).toEqual([]);
		expect(keys).toEqual(
			new Map([
				['up', ['e']],
				['down', ['n']],
				['out', ['h']],
			]),
		);
	});

	it('points at each thing that is wrong', () => {
		expect(faults('color = never')).toEqual(['1:9 unquoted']);
		expect(faults('# one\n\ncolor = "sometimes"')).toEqual(['3:9 value']);
		expect(faults('style = ["spaced", "bold"]')).toEqual(['1:20 value']);
		expect(faults('library = 3')).toEqual(['1:11 value']);
		expect(faults('  colour = "never"')).toEqual(['1:3 unknown-setting']);
		expect(faults('[keyes]\nup = "e"')).toEqual(['2:1 unknown-setting']);
		expect(faults('language = "en"\nlanguage = "zh"')).toEqual(['2:1 twice']);
		expect(faults('[keys]\nfly = "e"')).toEqual(['2:1 unknown-action']);
		expect(faults('[keys]\nup = [\n  "e",\n  "Hyper-x",\n]')).toEqual(['4:3 unknown-key']);
		expect(faults('[keys]\nup = 7')).toEqual(['2:6 unknown-key']);
		expect(faults('[keys]\nup = "e"\ndown = "e"')).toEqual(['3:8 key-taken']);
		expect(faults('[keys]\nquit = "Ctrl-c"')).toEqual(['2:8 key-taken']);
		expect(faults('[keys]\ninterrupt = "x"')).toEqual(['2:1 unknown-action']);
		expect(faults('up = [\ncolor = "never"\n]\nlanguage = "en"')).toEqual(['1:6 syntax', '3:1 syntax']);
	});

	it('keeps what is right beside what is wrong', () => {
		const {values, keys} = parseConfig(
			'color = \nlanguage = "zh"\n[keys]\nup = ["e", "Hyper-x"]\ndown = "Hyper-y"\n',
		);
		expect(values).toEqual({language: 'zh'});
		expect([...keys]).toEqual([['up', ['e']]]);
	});

	it('may give one key to an action in the panes and to one in the calendar, but not to two in the calendar', () => {
		const {keys, problems} = parseConfig(
			'[keys]\ndown = "x"\nfollowing-week = "x"\nfollowing-day = "x"\nopen-mapped = "Ctrl-c"\n',
		);
		expect([...keys]).toEqual([
			['down', ['x']],
			['following-week', ['x']],
		]);
		expect(problems.map(({fault}) => fault)).toEqual([
			{kind: 'key-taken', key: 'x', by: 'following-week'},
			{kind: 'key-taken', key: 'Ctrl-c', by: 'interrupt'},
		]);
	});

	it('is told of whatever is in it, by a place in it', () => {
		const piece = fc.constantFrom(
			'[',
			']',
			'=',
			'"',
			"'",
			'\n',
			'keys',
			'.',
			'up',
			' ',
			'"""',
			'{',
			'}',
			',',
			'1',
			'#',
			'__proto__',
			'渡',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(piece).map(pieces => pieces.join('')),
				),
				text => {
					const lines = text.split('\n');
					for (const {line, column} of parseConfig(text).problems) {
						expect(line).toBeLessThanOrEqual(lines.length);
						expect(column).toBeGreaterThan(0);
					}
				},
			),
		);
	});

	it.each(['zh', 'en'] as const)('is printed in %s so that it says what is in effect anyway', language => {
		const printed = defaultConfig('/home/config.toml', {
			language,
			messages: commandMessages(language),
			library: '/home/library.db',
		});
		expect(parseConfig(printed)).toEqual({values: {}, keys: new Map(), problems: []});
		const {values, keys, problems} = parseConfig(printed.replaceAll(/^#(?=\S)/gmu, ''));
		expect(problems).toEqual([]);
		expect(values).toMatchObject({language, library: '/home/library.db', style: []});
		for (const binding of keymap.filter(binding => !isFixed(binding))) {
			expect(keys.get(binding.command)).toEqual(binding.keys);
		}
	});
});
