// What entries have in common, whichever kind of feed they are in.
import type {AnyFeed} from 'feedsmith';
import {inOneLine} from '../tell-page.ts';

/** Words that may be written in HTML. */
export type FeedText = {readonly value: string; readonly isMarkup: boolean};

export type PlainEntry = {
	readonly id: string | null;
	readonly address: string | null;
	readonly title: FeedText;
	/** As written, the one that counts first. */
	readonly dates: readonly string[];
	readonly authors: readonly string[];
	readonly category: string | null;
	/** Its text and its summary, as far as it has them. */
	readonly texts: readonly FeedText[];
};

/** What the feed is called; null where it has no name. */
export function titleOf({format, feed}: AnyFeed): string | null {
	const title = format === 'atom' ? feed.title?.value : feed.title;
	const words = inOneLine(title ?? '');
	return words === '' ? null : words;
}

export function entriesOf({format, feed}: AnyFeed): PlainEntry[] {
	switch (format) {
		case 'rss':
			return (feed.items ?? []).map(item => {
				const guid = item.guid?.value;
				return {
					id: guid ?? null,
					address: item.link ?? (item.guid?.isPermaLink === false ? null : (guid ?? null)),
					title: markup(item.title ?? item.dc?.titles?.[0]),
					dates: present([item.pubDate, ...(item.dc?.dates ?? [])]),
					authors: item.dc?.creators ?? present((item.authors ?? []).map(author => author.name)),
					category: item.categories?.[0]?.name ?? null,
					texts: [markup(item.content?.encoded), markup(item.description)],
				};
			});
		case 'rdf':
			return (feed.items ?? []).map(item => ({
				id: item.rdf?.about ?? null,
				address: item.link ?? item.rdf?.about ?? null,
				title: markup(item.title),
				dates: present(item.dc?.dates ?? []),
				authors: item.dc?.creators ?? [],
				category: item.dc?.subjects?.[0] ?? null,
				texts: [markup(item.content?.encoded), markup(item.description)],
			}));
		case 'atom':
			return (feed.entries ?? []).map(entry => ({
				id: entry.id ?? null,
				address:
					(entry.links?.find(({rel}) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
						?.href ?? null,
				title: typed(entry.title),
				dates: present([entry.published, entry.updated]),
				authors: present((entry.authors ?? []).map(author => author.name)),
				category: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term ?? null,
				texts: [typed(entry.content), typed(entry.summary)],
			}));
		case 'json':
			return (feed.items ?? []).map(item => ({
				id: item.id ?? null,
				address: item.url ?? null,
				title: {value: item.title ?? '', isMarkup: false},
				dates: present([item.date_published, item.date_modified]),
				authors: present((item.authors ?? []).map(author => author.name)),
				category: item.tags?.[0] ?? null,
				texts: [
					markup(item.content_html),
					...present([item.content_text, item.summary]).map(value => ({value, isMarkup: false})),
				],
			}));
	}
}

/** RSS never says whether it is HTML; most of it is. */
function markup(value: string | undefined): FeedText {
	return {value: value ?? '', isMarkup: true};
}

/** What Atom says of its own words; before version 1.0 by a media type. */
function typed(text: {readonly value?: string; readonly type?: string} | undefined): FeedText {
	return {value: text?.value ?? '', isMarkup: /html/iu.test(text?.type ?? '')};
}

function present(values: readonly (string | undefined)[]): string[] {
	return values.filter(value => value !== undefined);
}
