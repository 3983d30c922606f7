import {expect, it} from 'vitest';
import {answersQuestions} from '../../src/terminal/answers-questions.ts';

it.each([
	[{TERM: 'xterm-256color'}, true],
	[{TERM: 'xterm', CI: ''}, true],
	[{TERM: 'xterm', CI: 'false'}, true],
	[{TERM: 'xterm', CI: '1'}, false],
	[{TERM: 'dumb'}, false],
	[{}, false],
])('whether anything answers in %j is %j', (environment, expected) => {
	expect(answersQuestions(environment)).toBe(expected);
});
