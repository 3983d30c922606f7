// Takes out of HTML what is never read: scripts, styles, comments. Nothing of it is ever run.

/** HTML without what is not text, and the data about the page that its scripts hold. */
export type Lightened = {
	readonly html: string;
	/** Contents of JSON-LD scripts (schema.org). */
	readonly data: readonly string[];
};

const opening = /<!--|<(?<name>script|style|noscript|template|svg|iframe|object)\b/giu;

/** In time that grows with the length alone: nothing is looked at twice. */
export function lighten(html: string): Lightened {
	const kept: string[] = [];
	const data: string[] = [];
	let from = 0;
	const found = new Map<string, Stretch>();
	/** The next end that stands at or after `at`; none is as one at the end of the text. */
	const endOf = (mark: string, at: number): Stretch => {
		const known = found.get(mark);
		if (known && known.from >= at) return known;
		const pattern = new RegExp(mark, 'giu');
		pattern.lastIndex = at;
		const next = pattern.exec(html);
		const end = next ? {from: next.index, to: pattern.lastIndex} : {from: html.length, to: html.length};
		found.set(mark, end);
		return end;
	};
	opening.lastIndex = 0;
	for (let mark = opening.exec(html); mark; mark = opening.exec(html)) {
		const name = mark.groups?.name?.toLowerCase();
		const end = name === undefined ? endOf('-->', mark.index + 2) : endOf(`</${name}\\s*>`, mark.index);
		// What is never closed would take the rest of the page with it; of scripts and comments it does.
		if (end.from === html.length && name !== undefined && name !== 'script' && name !== 'style') continue;
		if (name === 'script' && isData(html, mark.index)) {
			data.push(html.slice(html.indexOf('>', mark.index) + 1, end.from));
		}
		kept.push(html.slice(from, mark.index));
		from = end.to;
		opening.lastIndex = end.to;
	}
	kept.push(html.slice(from));
	return {html: kept.join(''), data};
}

type Stretch = {readonly from: number; readonly to: number};

function isData(html: string, script: number): boolean {
	return /^<script\b[^>]{0,400}?\btype\s*=\s*["']?application\/ld\+json[^>]{0,400}>/iu.test(
		html.slice(script, script + 1000),
	);
}
