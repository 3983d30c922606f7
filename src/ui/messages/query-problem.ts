// What is wrong with a query as typed, in both languages.
import type {QueryProblem} from '../../search/query-problem.ts';
import {safe} from '../../terminal/safe.ts';
import type {Language} from './language.ts';

/** What is wrong and what was made of it, in one line that is safe for the terminal. */
export function queryProblemMessage(language: Language, problem: QueryProblem): string {
	return safe(language === 'zh' ? chinese(problem) : english(problem), {oneLine: true});
}

function chinese(problem: QueryProblem): string {
	switch (problem.kind) {
		case 'unclosed-quote':
			return '引号没有合上，其后的当普通词搜';
		case 'unknown-field':
			return `没有“${problem.name}:”这一项，当普通词搜；可用 报: 日期: 标题: 正文: 作者: 在: 是:`;
		case 'value-missing':
			return `“${problem.name}:”后面没有内容，略过`;
		case 'unknown-value':
			return `不能是“${problem.value}”，只能是 ${problem.known.join('、')}；略过`;
		case 'impossible-date':
			return `“${problem.value}”不是日期，略过；写作 2024、2024-10、2024-10-05 或 2023..2024-05`;
		case 'not-excludable':
			return `“${problem.name}:”不能排除，略过`;
		case 'bar-misplaced':
			return '竖线两边要各有一个词，略过';
		case 'contradiction':
			return `“${problem.name}:”前后矛盾，以后面的为准`;
	}
}

function english(problem: QueryProblem): string {
	switch (problem.kind) {
		case 'unclosed-quote':
			return 'a quote is not closed; what follows is taken for words';
		case 'unknown-field':
			return `there is no field ${problem.name}: so it is taken for a word; fields are outlet: date: headline: body: by: in: is:`;
		case 'value-missing':
			return `nothing follows ${problem.name}: so it is passed over`;
		case 'unknown-value':
			return `"${problem.value}" is none of ${problem.known.join(', ')}; passed over`;
		case 'impossible-date':
			return `"${problem.value}" is no date; passed over. Write 2024, 2024-10, 2024-10-05 or 2023..2024-05`;
		case 'not-excludable':
			return `${problem.name}: can not be excluded; passed over`;
		case 'bar-misplaced':
			return 'a bar needs a word on either side; passed over';
		case 'contradiction':
			return `${problem.name}: contradicts what was said before; the last counts`;
	}
}
