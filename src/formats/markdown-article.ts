// Markdown, or plain text, under front matter: what is said of an article between two rules, and then the article.
import type {Format} from './format.ts';

/** A rule, fields of which one says what only articles and pages say, and a rule. */
const frontMatter =
	/^---[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,200}?(?:title|headline|date|author|byline|outlet|paper|source|标题|標題|日期)[ \t]*[:：][^\n]*\n(?:[^\n]{0,2000}\n){0,200}?(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/iu;

export const markdownArticle: Format = {
	name: 'Markdown',
	// Markdown without front matter is read as text is.
	endings: [],
	recognises: opening => opening.latin.startsWith('---') && frontMatter.test(opening.text.trimStart()),
	async *read(document) {
		const {readMarkdown} = await import('./markdown/read-markdown.ts');
		yield readMarkdown(document);
	},
};
