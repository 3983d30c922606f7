import {describe, expect, it} from 'vitest';
import {commandMessages} from '../../../src/ui/messages/commands.ts';
import {detectLanguage, type Language} from '../../../src/ui/messages/language.ts';
import {readerMessages} from '../../../src/ui/messages/reader.ts';

/** All but the misreadings, which are said of what was found. */
function readerTexts(language: Language): object {
	const {misreading: _, ...texts} = readerMessages(language);
	return texts;
}

describe('the language of the program', () => {
	it.each([
		[{LANG: 'zh_CN.UTF-8'}, 'zh'],
		[{LANG: 'zh_TW'}, 'zh'],
		[{LANG: 'zh-Hans'}, 'zh'],
		[{LANG: 'en_GB.UTF-8'}, 'en'],
		[{LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8'}, 'en'],
		[{LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8'}, 'zh'],
		[{LANG: 'en_GB.UTF-8', LANGUAGE: 'zh_CN:en'}, 'zh'],
		[{LANG: 'zh_CN.UTF-8', LANGUAGE: 'en:zh_CN'}, 'en'],
		[{LANG: 'C', LANGUAGE: 'zh'}, 'en'],
		[{LANG: 'C.UTF-8'}, 'en'],
		[{LANG: 'zha_CN'}, 'en'],
		[{LC_ALL: '', LANG: 'zh_CN.UTF-8'}, 'zh'],
	])('for %j is %s', (environment, language) => {
		expect(detectLanguage(environment)).toBe(language);
	});

	it.each([
		['commands', commandMessages('zh'), commandMessages('en')],
		['reader', readerTexts('zh'), readerTexts('en')],
	])('says everything of the %s in both, the Chinese in Chinese', (_, zh, en) => {
		const spoken = (message: unknown): string =>
			typeof message === 'function' ? message('1', '2', '3', '4') : String(message);
		expect(Object.keys(zh)).toEqual(Object.keys(en));
		for (const [key, message] of Object.entries(zh)) {
			// A mark between words has no letters, nor has a place such as 3/12.
			if (!/\p{L}/u.test(spoken(message))) continue;
			expect(spoken(message)).toMatch(/\p{Script=Han}/u);
			expect(spoken(Reflect.get(en, key))).not.toMatch(/\p{Script=Han}/u);
		}
	});
});
