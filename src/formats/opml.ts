// OPML, in which feed readers exchange subscriptions: read and written.
import {generateOpml} from 'feedsmith';
import type {PlainDocument} from './format.ts';
import {Opening} from './opening.ts';
import {SourceError} from './source-error.ts';
import {inOneLine} from './tell-page.ts';
import {decodeXml, withinDepth} from './xml/decode-xml.ts';
import {walkXml} from './xml/walk-xml.ts';
import {rootElement} from './xml/xml-start.ts';

/** A feed that a list names. */
export type OutlinedFeed = {
	readonly url: string;
	/** Null where none is given. */
	readonly title: string | null;
};

/**
 * The feeds in all its outlines, however deep these lie, each once. Lists that it includes from elsewhere are not looked
 * at, so that none can lead back to it.
 *
 * @throws {SourceError} `damaged` for what is no OPML, and as decoding throws.
 */
export function readOpml(document: Pick<PlainDocument, 'name' | 'bytes'>): OutlinedFeed[] {
	const {name, bytes} = document;
	if (rootElement(new Opening(bytes).latin) !== 'opml') {
		throw new SourceError(name, {kind: 'damaged', what: 'OPML'});
	}
	const xml = decodeXml(document);
	const feeds = new Map<string, OutlinedFeed>();
	withinDepth(name, 'OPML', () => {
		walkXml(xml, {
			open: (element, attributes) => {
				const url = attributeOf(attributes, 'xmlurl');
				if (element.toLowerCase() !== 'outline' || url === null || feeds.has(url)) return;
				feeds.set(url, {url, title: attributeOf(attributes, 'title') ?? attributeOf(attributes, 'text')});
			},
		});
	});
	return [...feeds.values()];
}

/** A list of feeds, at least one, as OPML 2. */
export function writeOpml(feeds: readonly OutlinedFeed[]): string {
	return generateOpml({
		head: {title: 'paper-tui'},
		body: {
			outlines: feeds.map(({url, title}) => ({
				type: 'rss',
				text: title ?? url,
				title: title ?? url,
				xmlUrl: url,
			})),
		},
	});
}

/** Programs differ in how they write the names of attributes. */
function attributeOf(attributes: ReadonlyMap<string, string>, wanted: string): string | null {
	for (const [name, value] of attributes) {
		const words = name.toLowerCase() === wanted ? inOneLine(value) : '';
		if (words !== '') return words;
	}
	return null;
}
