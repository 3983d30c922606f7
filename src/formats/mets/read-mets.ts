// Reads the issue that METS describes, from the ALTO pages beside it.
import {altoPages} from '../alto/alto-pages.ts';
import type {FormatPage, PlainDocument} from '../format.ts';
import type {ScannedBlock} from '../print/printed-page.ts';
import {SourceError} from '../source-error.ts';
import {decodeXml, withinDepth} from '../xml/decode-xml.ts';
import {issueIn} from './issue.ts';
import {type IssueBlock, issuePage} from './issue-page.ts';

/** Pages of the thickest issue that is read. */
const mostPages = 500;

/**
 * The pages of the issue, each with the articles that begin on it, whole: what goes on elsewhere stands with its
 * beginning. A page that is not there stands as an error in its place.
 *
 * @throws {SourceError} `damaged` if it nests beyond bounds, `missing-parts` if not one page is there.
 */
export async function* readMets(document: PlainDocument): AsyncGenerator<FormatPage | SourceError> {
	const {name} = document;
	const issue = withinDepth(name, 'METS', () => issueIn(decodeXml(document)));
	const blocks = new Map<string, ReadonlyMap<string, ScannedBlock>>();
	const missing: string[] = [];
	for (const [file, place] of [...issue.pages].slice(0, mostPages)) {
		const bytes = await document.neighbour(place);
		if (bytes === null) missing.push(place);
		else blocks.set(file, blocksIn(bytes, `${name}/${place}`));
	}
	if (blocks.size === 0) throw new SourceError(name, {kind: 'missing-parts', parts: missing});
	const {title, date} = issue;
	const facts = {...(title !== null && {outlet: title}), ...(date !== null && {date})};
	const taken = new Set<string>();
	const articles = issue.articles.map(places =>
		places.flatMap(({file, block, role}): IssueBlock[] => {
			const found = blocks.get(file)?.get(block);
			const key = `${file}\n${block}`;
			if (!found || taken.has(key)) return [];
			taken.add(key);
			return [{file, role, block: found}];
		}),
	);
	for (const [index, [file, place]] of [...issue.pages].entries()) {
		const own = blocks.get(file);
		if (!own) {
			if (missing.includes(place)) yield new SourceError(`${name}/${place}`, {kind: 'missing'});
			continue;
		}
		const page = String(index + 1);
		const rest = [...own].filter(([id]) => !taken.has(`${file}\n${id}`)).map(([, block]) => block);
		const begun = articles.filter(([first]) => first?.file === file);
		yield issuePage(`${name}#page=${page}`, {...facts, page}, rest, begun);
	}
}

/** The pages beside it that it reads. */
export function partsOfIssue(document: PlainDocument): readonly string[] {
	return [...withinDepth(document.name, 'METS', () => issueIn(decodeXml(document))).pages.values()];
}

function blocksIn(bytes: Uint8Array, name: string): ReadonlyMap<string, ScannedBlock> {
	const pages = withinDepth(name, 'ALTO', () => altoPages(decodeXml({name, bytes})));
	return new Map(pages.flat().map((block, index) => [block.id ?? String(index), block]));
}
