// What METS says of an issue: its title and day, its pages, and the blocks of print of each article.
import type {LineRole} from '../../page/hints.ts';
import {dayOfField} from '../iso-date.ts';
import {inOneLine} from '../tell-page.ts';
import {walkXml} from '../xml/walk-xml.ts';

/** A block of print in one of the issue's files. */
export type BlockPlace = {
	readonly file: string;
	readonly block: string;
	readonly role: LineRole;
};

export type Issue = {
	readonly title: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	/** Where the pages are that it names, by the ids of their files; in order. */
	readonly pages: ReadonlyMap<string, string>;
	readonly articles: readonly (readonly BlockPlace[])[];
};

/** Parts that are texts of their own. Others, such as sections, hold some. */
const article = /^(?:article|advertisement|letter|obituary|birth|death|poem|story|review|notice|weather)/iu;

export function issueIn(xml: string): Issue {
	const pages = new Map<string, string>();
	const articles: BlockPlace[][] = [];
	/** The kinds of the open parts of the logical structure; null outside of it. */
	let parts: {readonly kind: string; readonly article: number | null}[] | null = null;
	let file = '';
	let title: string | null = null;
	let date: string | null = null;
	let field: {readonly name: string; text: string} | null = null;
	walkXml(xml, {
		open(name, attributes) {
			if (name === 'title' || name === 'dateIssued') field = {name, text: ''};
			else if (name === 'file') file = attributes.get('ID') ?? '';
			else if (name === 'FLocat') {
				const place = attributes.get('href') ?? '';
				if (/\.xml$/iu.test(place)) pages.set(file, place.replace(/^file:\/\/(?:\.\/)?(?=[^/])/u, ''));
			} else if (name === 'structMap') parts = /logical/iu.test(attributes.get('TYPE') ?? '') ? [] : null;
			else if (name === 'div' && parts) {
				const kind = attributes.get('TYPE') ?? '';
				const outer = parts.at(-1)?.article ?? null;
				const own = outer === null && article.test(kind) ? articles.push([]) - 1 : outer;
				parts.push({kind, article: own});
			} else if (name === 'area' && parts) {
				const [id, block] = [attributes.get('FILEID'), attributes.get('BEGIN')];
				const own = parts.at(-1)?.article ?? null;
				if (id === undefined || block === undefined || own === null) return;
				articles[own]?.push({file: id, block, role: roleOf(parts.map(({kind}) => kind))});
			}
		},
		text(words) {
			if (field) field.text += words;
		},
		close(name) {
			if (field && name === field.name) {
				const words = inOneLine(field.text);
				if (name === 'title' && words !== '') title ??= words;
				if (name === 'dateIssued') date ??= dayOfField(words);
				field = null;
			} else if (name === 'div') parts?.pop();
			else if (name === 'structMap') parts = null;
		},
	});
	return {title, date, pages, articles: articles.filter(places => places.length > 0)};
}

/** Of the parts that a block lies in, the inner ones count. */
function roleOf(kinds: readonly string[]): LineRole {
	for (const kind of kinds.toReversed()) {
		if (/overline|kicker/iu.test(kind)) return 'kicker';
		if (/subheadline|subtitle/iu.test(kind)) return 'subhead';
		if (/caption/iu.test(kind)) return 'caption';
		if (/author|byline/iu.test(kind)) return 'byline';
		if (/crosshead|subhead/iu.test(kind)) return 'crosshead';
		if (/head|title/iu.test(kind)) return 'headline';
		if (article.test(kind)) break;
	}
	return 'paragraph';
}
