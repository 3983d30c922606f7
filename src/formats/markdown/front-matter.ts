// What front matter says of an article.
import {parse} from 'yaml';
import type {PageHints} from '../../page/hints.ts';
import {dayOfField} from '../iso-date.ts';
import {pageNumber} from '../page-number.ts';
import {inOneLine, type ToldPart} from '../tell-page.ts';

export type FrontMatter = {
	readonly facts: PageHints['facts'];
	/** What stands over the article. */
	readonly parts: readonly ToldPart[];
};

const names = {
	outlet: ['outlet', 'paper', 'newspaper', 'publication', 'source', '报纸', '来源', '出处'],
	date: ['date', 'published', 'day', '日期', '时间'],
	page: ['page', '版', '版次', '版面'],
	section: ['section', 'column', 'category', '栏目'],
	kicker: ['kicker', '引题', '眉题'],
	headline: ['headline', 'title', '标题', '標題', '题目'],
	subhead: ['subhead', 'subtitle', '副题', '副标题'],
	byline: ['byline', 'author', 'authors', '作者', '记者'],
} as const;

/** Null for what is no front matter in YAML. Aliases are expanded within bounds only. */
export function readFrontMatter(yaml: string): FrontMatter | null {
	const fields = fieldsIn(yaml);
	if (fields === null) return null;
	const of = (name: keyof typeof names) =>
		names[name].map(word => wordsOf(fields.get(word))).find(words => words !== '') ?? '';
	const date = dayOfField(of('date'));
	const page = pageNumber(of('page'));
	return {
		facts: {
			...(of('outlet') !== '' && {outlet: of('outlet')}),
			...(date !== null && {date}),
			...(page !== null && {page}),
		},
		parts: (['section', 'kicker', 'headline', 'subhead', 'byline'] as const)
			.map(role => ({role, text: of(role)}))
			.filter(({text}) => text !== ''),
	};
}

function fieldsIn(yaml: string): ReadonlyMap<string, unknown> | null {
	try {
		// Days and numbers stay as they are written.
		const value: unknown = parse(yaml, {schema: 'failsafe', maxAliasCount: 20, logLevel: 'error'});
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
		return new Map(Object.entries(value).map(([name, field]) => [name.trim().toLowerCase(), field]));
	} catch {
		return null;
	}
}

/** Of a list, its words parted by blanks. */
function wordsOf(value: unknown): string {
	if (typeof value === 'string') return inOneLine(value);
	return Array.isArray(value)
		? value
				.filter(each => typeof each === 'string')
				.map(inOneLine)
				.join(' ')
		: '';
}
