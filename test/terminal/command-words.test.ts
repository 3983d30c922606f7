import {describe, expect, it} from 'vitest';
import {commandWords} from '../../src/terminal/command-words.ts';

describe('the words of a command', () => {
	it.each([
		['less -R', ['less', '-R']],
		['  code   --wait ', ['code', '--wait']],
		['"/opt/my editor/ed" -n', ['/opt/my editor/ed', '-n']],
		["'it is' so", ['it is', 'so']],
		['one\\ word', ['one word']],
		['"a \\"b\\" c"', ['a "b" c']],
		['vi $HOME `date` ; rm', ['vi', '$HOME', '`date`', ';', 'rm']],
		['', []],
	])('%j are %j', (command, words) => {
		expect(commandWords(command)).toEqual(words);
	});
});
