// An article as Markdown.
import type {Article, Caption} from '../../page/edition.ts';
import {articleParts, type Part} from './article-parts.ts';

const forms: Record<Part['kind'], (text: string) => string> = {
	section: text => text,
	kicker: text => text,
	headline: text => `# ${text}`,
	deck: text => `**${text}**`,
	facts: text => `*${text}*`,
	jump: text => text,
	subhead: text => `## ${text}`,
	paragraph: text => text,
	note: text => text,
	caption: text => `> ${text}`,
};

/** Safe for the terminal. */
export function articleMarkdown(article: Article, captions: readonly Caption[]): string {
	return articleParts(article, captions)
		.map(part => `${forms[part.kind](escapedMarkdown(part.text))}\n`)
		.join('\n');
}

/** What Markdown would take for markup is escaped (CommonMark 2.4). */
export function escapedMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<&~]/gu, '\\$&')
		.replace(/^(\s*)(?=[#>]|[-+](?:\s|$))/u, '$1\\')
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');
}
