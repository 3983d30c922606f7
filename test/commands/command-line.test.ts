import {describe, expect, it} from 'vitest';
import {languageGiven, readCommandLine} from '../../src/commands/command-line.ts';
import {UsageError} from '../../src/commands/usage-error.ts';
import {commandMessages} from '../../src/ui/messages/commands.ts';

const read = (...words: readonly string[]) => {
	const {name, operands, values} = readCommandLine(words);
	return {name, operands, values};
};

const complaint = (...words: readonly string[]) => {
	try {
		return readCommandLine(words);
	} catch (error) {
		if (error instanceof UsageError) return error.say(commandMessages('en'));
		throw error;
	}
};

describe('a command line', () => {
	it('names its command with the first word', () => {
		expect(read('search', '新桥', '--limit', '3')).toEqual({
			name: 'search',
			operands: ['新桥'],
			values: {limit: 3},
		});
	});

	it('may exclude words, which no option is called by', () => {
		expect(read('search', '-新桥', '--limit', '3', '-by:林野', '－“新 桥”', '-"a')).toEqual({
			name: 'search',
			operands: ['-新桥', '-by:林野', '－“新 桥”', '-"a'],
			values: {limit: 3},
		});
		expect(complaint('search', '桥', '--outlet', '-新桥')).toContain('--outlet');
	});

	it('may ask for help as for a command', () => {
		expect(read('help')).toEqual({name: null, operands: [], values: {help: true}});
		expect(read('help', 'search')).toEqual({name: 'search', operands: [], values: {help: true}});
		expect(read('./help')).toEqual({name: null, operands: ['./help'], values: {}});
	});

	it('may put common options before the command', () => {
		expect(read('--library', 'a.db', 'list', 'outlets')).toEqual({
			name: 'list',
			operands: ['outlets'],
			values: {library: 'a.db'},
		});
	});

	it('opens paths where the first word is no command', () => {
		expect(read('pages', 'list')).toEqual({name: null, operands: ['pages', 'list'], values: {}});
		expect(read('./list')).toEqual({name: null, operands: ['./list'], values: {}});
		expect(read('--', 'list')).toEqual({name: null, operands: ['list'], values: {}});
		expect(read()).toEqual({name: null, operands: [], values: {}});
	});

	it('takes an option by degrees with and without its degree, and never the word that follows', () => {
		expect(read('--low-bandwidth', 'pages').values).toEqual({'low-bandwidth': 'always'});
		expect(read('--low-bandwidth', 'pages').operands).toEqual(['pages']);
		expect(read('--low-bandwidth=never').values).toEqual({'low-bandwidth': 'never'});
		expect(complaint('--low-bandwidth=often')).toContain('auto, always, never');
		expect(complaint('--low-bandwidth=')).toContain('--low-bandwidth');
	});

	it('takes - as an operand and what follows -- as it is', () => {
		expect(read('parse', '-', '--', '--json').operands).toEqual(['-', '--json']);
	});

	it('keeps the last of an option given twice', () => {
		expect(read('show', 'a', '--width', '40', '--width=60').values).toEqual({width: 60});
	});

	it('takes several words of one option with commas between them', () => {
		expect(read('--style', 'spaced,hanging', 'pages')).toEqual({
			name: null,
			operands: ['pages'],
			values: {style: ['spaced', 'hanging']},
		});
		expect(read('show', 'a', '--style=spaced').values).toEqual({style: ['spaced']});
	});

	it('widens a year or month to its days', () => {
		expect(read('list', '--since', '2023', '--until', '2024-02').values).toEqual({
			since: '2023-01-01',
			until: '2024-02-29',
		});
	});

	it.each([
		[['search', 'x', '--fuzzy'], 'unknown option --fuzzy'],
		[['search', 'x', '--width', '4'], 'unknown option --width'],
		[['-x'], 'unknown option -x'],
		[['search', 'x', '--limit'], '--limit needs a value: N'],
		[['search', 'x', '--limit', '--json'], '--limit needs a value: N'],
		[['search', 'x', '--outlet='], '--outlet needs a value: NAME'],
		[['search', 'x', '--json=yes'], '--json takes no value'],
		[['search', 'x', '--limit', '0'], '--limit must be a whole number from 1 to 1000000, not "0"'],
		[['search', 'x', '--limit', '1e3'], '--limit must be a whole number from 1 to 1000000, not "1e3"'],
		[['search', 'x', '--in', 'title'], '--in can not be "title", only headline, body'],
		[['list', '--since', '2024-02-30'], '--since must be YYYY, YYYY-MM or YYYY-MM-DD, not "2024-02-30"'],
		[['import', 'x', '--date', '2024'], '--date must be a date, YYYY-MM-DD, not "2024"'],
		[
			['--style', 'hanging,bold'],
			'--style can not be "bold", only hanging, justified, spaced, squeezed, flush',
		],
		[
			['show', 'x', '--style', 'hanging,'],
			'--style can not be "", only hanging, justified, spaced, squeezed, flush',
		],
		[['show', 'x', '--style'], '--style needs a value: STYLE,…'],
		[['--style', 'list'], '--style can not be "list", only hanging, justified, spaced, squeezed, flush'],
		[['--style', 'hanging', 'list'], 'unknown option --style'],
		[['show'], 'ID… is missing'],
		[['list', 'articles', 'outlets'], '"outlets" is one word too many'],
		[['list', 'pages'], '"pages" is none of articles, outlets, editions'],
		[['search', 'x', '--in', '\u001b[31mred'], '--in can not be "␛[31mred", only headline, body'],
	])('%j is wrong: %s', (words, expected) => {
		expect(complaint(...words)).toBe(expected);
	});

	it('may leave out operands where only help is asked for', () => {
		expect(read('search', '--help').values).toEqual({help: true});
	});

	it('tells its language even where the rest is wrong', () => {
		expect(languageGiven(['search', '--bogus', '--language', 'zh'])).toBe('zh');
		expect(languageGiven(['search', '--language', 'fr'])).toBeUndefined();
		expect(languageGiven(['search', '--', '--language', 'zh'])).toBeUndefined();
	});
});
