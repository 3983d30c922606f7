// Feeds: RSS 0.9 to 2, RDF, Atom and JSON Feed, each entry of which is an article.
import type {Format} from './format.ts';
import type {Opening} from './opening.ts';
import {rootElement} from './xml/xml-start.ts';

/** Bytes; feeds that carry the full text of a hundred articles take some two million. */
export const largestFeed = 8 * 1024 * 1024;

const roots: readonly (string | null)[] = ['rss', 'rdf', 'feed'];

const json = /^\{[\s\S]{0,60000}?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//u;

export const feed: Format = {
	name: 'RSS/Atom',
	endings: ['rss', 'atom', 'rdf', 'xml'],
	largest: largestFeed,
	recognises: isFeed,
	async *read({name, bytes}) {
		const {readFeed} = await import('./feed/read-feed.ts');
		const {tellPage} = await import('./tell-page.ts');
		for (const [index, {page}] of readFeed({name, bytes}).entries.entries()) {
			yield tellPage({source: `${name}#${index + 1}`, ...page});
		}
	},
};

/** Whether what begins so is a feed. */
export function isFeed({latin}: Pick<Opening, 'latin'>): boolean {
	return roots.includes(rootElement(latin)) || json.test(latin);
}
