// Replaces a stretch in a block of an article.
import type {Article} from '../../page/edition.ts';
import type {Place} from './text-anchor.ts';

/** A headline that was made from the block is corrected with it. */
export function replaceText(article: Article, {block, offset}: Place, from: string, to: string): Article {
	const before = article.body[block]?.text ?? '';
	const text = before.slice(0, offset) + to + before.slice(offset + from.length);
	const body = article.body.map((other, index) => (index === block ? {...other, text} : other));
	if (!article.headlineMade || article.headline === null || block > 0) return {...article, body};
	const start = before.indexOf(article.headline);
	const end = start + article.headline.length;
	if (start === -1 || offset < start || offset + from.length > end) return {...article, body};
	return {...article, body, headline: text.slice(start, end + to.length - from.length)};
}
