import {describe, expect, it} from 'vitest';
import {commandMessages} from '../../../src/ui/messages/commands.ts';
import {detectLanguage} from '../../../src/ui/messages/language.ts';

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

	it('says everything in both, the Chinese in Chinese', () => {
		const [zh, en] = [commandMessages('zh'), commandMessages('en')];
		for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
			const spoken = [zh[key], en[key]].map(message =>
				typeof message === 'string' ? message : (message as (...values: unknown[]) => string)(1, 2, 3, 4),
			);
			expect(spoken[0]).toMatch(/\p{Script=Han}/u);
			expect(spoken[1]).not.toMatch(/\p{Script=Han}/u);
		}
	});
});
