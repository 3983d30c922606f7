// What a page of HTML says of itself beside its text: in its meta elements, and in data after schema.org.
import {dayOfField} from '../iso-date.ts';
import {inOneLine} from '../tell-page.ts';

export type PageData = {
	/** Most to be trusted first. */
	readonly titles: readonly string[];
	readonly outlet: string | null;
	/** Who publishes it, which may be a body behind the paper. */
	readonly publisher: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly author: string | null;
	readonly section: string | null;
};

const dateNames = [
	'article:published_time',
	'datepublished',
	'publishdate',
	'pubdate',
	'publish_date',
	'published_time',
	'dcterms.created',
	'dcterms.issued',
	'dc.date.issued',
	'dc.date',
	'date',
	'og:release_date',
	'parsely-pub-date',
	'weibo: article:create_at',
] as const;

/** `data` are the contents of JSON-LD scripts. */
export function pageData(document: Document, data: readonly string[]): PageData {
	const metas = metasOf(document);
	const meta = (...names: readonly string[]) => {
		for (const name of names) {
			const content = metas.get(name);
			if (content) return content;
		}
		return null;
	};
	const article = data.map(articleIn).find(found => found !== null) ?? null;
	const outlet = meta('og:site_name') ?? nameOf(article?.publisher);
	const publisher = meta('dc.publisher', 'publisher');
	const dates = [textOf(article?.datePublished), ...dateNames.map(name => metas.get(name) ?? null)];
	const author =
		nameOf(isBody(article?.author) ? null : article?.author) ??
		meta('author', 'article:author', 'dc.creator', 'byl');
	return {
		titles: [textOf(article?.headline), meta('og:title', 'dc.title', 'twitter:title'), document.title]
			.map(title => inOneLine(title ?? ''))
			.filter(title => title !== ''),
		outlet,
		publisher,
		date: dates.map(date => (date === null ? null : dayOfField(date))).find(date => date !== null) ?? null,
		author: author !== null && isPerson(author, outlet) && author !== publisher ? author : null,
		section: textOf(article?.articleSection) ?? meta('article:section'),
	};
}

function metasOf(document: Document): ReadonlyMap<string, string> {
	const metas = new Map<string, string>();
	for (const element of document.querySelectorAll('meta')) {
		const content = inOneLine(element.getAttribute('content') ?? '');
		for (const attribute of ['property', 'name', 'itemprop']) {
			const name = element.getAttribute(attribute)?.trim().toLowerCase();
			if (name && content !== '' && !metas.has(name)) metas.set(name, content);
		}
	}
	return metas;
}

type Json = {readonly [key: string]: unknown};

/** The article that a script of JSON-LD describes, if it is one; damaged data describes none. */
function articleIn(script: string): Json | null {
	try {
		return findArticle(JSON.parse(script), 0);
	} catch {
		return null;
	}
}

function findArticle(value: unknown, depth: number): Json | null {
	if (depth > 4 || typeof value !== 'object' || value === null) return null;
	const inner = Array.isArray(value) ? value : [(value as Json)['@graph']];
	const type = Array.isArray(value) ? '' : String((value as Json)['@type']);
	if (/Article|Posting|Report/u.test(type)) return value as Json;
	for (const each of inner.slice(0, 100)) {
		const found = findArticle(each, depth + 1);
		if (found) return found;
	}
	return null;
}

function textOf(value: unknown): string | null {
	const words = typeof value === 'string' ? inOneLine(value) : '';
	return words === '' ? null : words;
}

/** The name of a person or a body, or of several. */
function nameOf(value: unknown): string | null {
	if (Array.isArray(value)) {
		const names = value.slice(0, 10).flatMap(each => (Array.isArray(each) ? [] : (nameOf(each) ?? [])));
		return names.join(' ') || null;
	}
	return textOf(value) ?? (typeof value === 'object' && value !== null ? textOf((value as Json).name) : null);
}

function isBody(author: unknown): boolean {
	return typeof author === 'object' && author !== null && (author as Json)['@type'] === 'Organization';
}

/** Numbers of accounts, addresses and the paper itself write nothing. */
function isPerson(author: string, outlet: string | null): boolean {
	return !/^[\d\s]+$|https?:|^admin|^editor$/iu.test(author) && author !== outlet && author.length <= 60;
}
