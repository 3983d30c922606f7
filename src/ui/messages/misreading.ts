// What is likely misread, in both languages.
import {
	englishMisreadings,
	type Misreading,
	type MisreadingSentences,
	sayMisreading,
} from '../../page/misreading.ts';
import {safe} from '../../terminal/safe.ts';
import type {Language} from './language.ts';

const chineseMisreadings: MisreadingSentences = {
	doubled: ({stands}) => `“${stands}”重复`,
	joined: ({stands}) => `连词前后都是“${stands}”`,
	looped: ({stands}) => `“${stands}”又出现一遍`,
	'number-missing': ({expected, before}) => `“${before}”前面缺序号 ${expected}`,
	'number-misread': ({stands, expected}) => `“${stands}”的序号按次序应是 ${expected}`,
	'number-repeated': ({stands}) => `序号重复：“${stands}”`,
	unclosed: ({stands}) => `${stands} 没有配对的后一半`,
	unopened: ({stands}) => `${stands} 没有配对的前一半`,
	disagreeing: ({stands, elsewhere}) => `这里是“${stands}”，本版别处是“${elsewhere}”`,
	lost: ({count, codePoints}) => `有 ${count} 个字（${codePoints.join('、')}）无法辨认`,
};

/** What is misread in one line, safe for the terminal, in each language. */
export const misreadingIn: Readonly<Record<Language, (found: Misreading) => string>> = {
	zh: found => safe(sayMisreading(chineseMisreadings, found), {oneLine: true}),
	en: found => safe(sayMisreading(englishMisreadings, found), {oneLine: true}),
};
