// Copies and variants as Markdown.
import type {Collation} from '../../compare/collation.ts';
import type {MarkPlace} from '../../compare/mark-places.ts';
import type {PrintedCopy} from '../../library/copies.ts';
import {safe} from '../../terminal/safe.ts';
import {opinionLabel, readingLabel} from '../../ui/compare/reading-label.ts';
import {sigilOf} from '../../ui/compare/sigil.ts';
import type {ToldVariant} from '../../ui/compare/variant-rows.ts';
import {dateLabel, outletLabel} from '../../ui/provenance.ts';
import {escapedMarkdown} from '../../ui/take/article-markdown.ts';
import type {Wording} from '../../ui/wording.ts';

/** A table of the copies, then a list of the variants. Safe for the terminal. */
export function comparedMarkdown(
	printed: readonly PrintedCopy[],
	{copies, variants}: Collation,
	marks: readonly MarkPlace[],
	messages: Wording,
): string {
	const line = (text: string) => escapedMarkdown(safe(text, {oneLine: true})).replaceAll('|', '\\|');
	const table = printed.map(({article, order, of}, index) => {
		const {characters, coverage} = copies[index] ?? {characters: 0, coverage: 0};
		const page = article.page === null ? '' : `${messages.pageNumber(line(article.page))} `;
		const facts = [
			sigilOf(index),
			line(dateLabel(article, messages)),
			line(outletLabel(article)),
			page + messages.copyPlace(order, of),
			messages.copyShare(Math.round(coverage * 100), characters),
			line(article.headline),
			`\`${article.id}\``,
		];
		return `| ${facts.join(' | ')} |`;
	});
	const told: ToldVariant[] = [
		...variants,
		...marks.map(mark => ({...mark, part: 'body' as const, opinion: null})),
	];
	const list = told.flatMap(({before, after, readings, opinion}, index) => {
		const number = `${index + 1}. `;
		const indent = ' '.repeat(number.length);
		const own = (text: string) => line(readingLabel(text, messages));
		return [
			`${number}${line(before)}**[${line(readings[0]?.text ?? '')}]**${line(after)}`,
			...readings.map(({text, copies}) => `${indent}- ${own(text)}: ${copies.map(sigilOf).join(', ')}`),
			...(opinion === null ? [] : [`${indent}- *${line(opinionLabel(opinion, messages))}*`]),
		];
	});
	return [
		`# ${messages.copiesCarry(copies.length)}`,
		'',
		'| | | | | | | |',
		'| --- | --- | --- | --- | --- | --- | --- |',
		...table,
		'',
		`## ${messages.placesDiffer(variants.length)}`,
		...(list.length > 0 ? ['', ...list] : []),
		'',
	].join('\n');
}
