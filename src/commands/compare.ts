// paper-tui compare: the copies of one text, and where their wording differs.
import {collate} from '../compare/collation.ts';
import {kinshipOf} from '../compare/coverage.ts';
import {lettersIn} from '../compare/letters.ts';
import {markPlaces} from '../compare/mark-places.ts';
import {copyOf, type PrintedCopy} from '../library/copies.ts';
import type {Library, StoredArticle} from '../library/library.ts';
import {comparisonRows} from '../ui/compare/comparison-rows.ts';
import {wordingFor} from '../ui/wording.ts';
import {ambiguousWidthOf} from './ambiguous-width-of.ts';
import type {ExitCode} from './command.ts';
import {comparedMarkdown} from './compare/compared-markdown.ts';
import {comparedObject} from './compare/compared-object.ts';
import type {Context} from './context.ts';
import {dressRow} from './dress-row.ts';
import {findArticle} from './find-article.ts';
import {formatOf} from './format-option.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {withLibrary} from './with-library.ts';

/** Cells; as wide as articles are set. */
const comfortable = 80;

/** Prints the copies of an article in the order of printing, or the two that are named, and how they differ. */
export async function run(context: Context, ids: readonly string[], values: Values): Promise<ExitCode> {
	const format = formatOf(values);
	return withLibrary(context, async library => {
		const printed = await copiesToCompare(context, library, ids);
		if (printed === null) return 1;
		const collation = collate(printed.map(({article}) => copyOf(article)));
		const marks = values.marks ? markPlaces(collation.body) : null;
		if (format === 'json') {
			await context.write(jsonLine(comparedObject(printed, collation, marks ?? [])));
			return 0;
		}
		const wording = wordingFor({language: context.language, ambiguousWidth: ambiguousWidthOf(context)});
		if (format === 'markdown') {
			const plain = wordingFor({language: context.language, ambiguousWidth: 1});
			await context.write(comparedMarkdown(printed, collation, marks ?? [], plain));
			return 0;
		}
		const width = values.width ?? (context.terminal ? context.columns : comfortable);
		const rows = comparisonRows(printed, collation, marks, width, wording);
		const isStyled = context.styled && format === null;
		await context.write(rows.map(row => dressRow(row, isStyled)).join(''));
		return 0;
	});
}

/** Null if there is nothing to compare, which is said on standard error. */
async function copiesToCompare(
	context: Context,
	library: Library,
	ids: readonly string[],
): Promise<readonly PrintedCopy[] | null> {
	const articles: StoredArticle[] = [];
	for (const id of ids) {
		const article = await findArticle(context, library, id);
		if (article !== null) articles.push(article);
	}
	const [one, other] = articles;
	if (articles.length < ids.length || one === undefined) return null;
	const copies = await library.copies(one.id);
	if (other === undefined) {
		if (copies.length > 1) return copies;
		context.complain(context.messages.noCopies(one.id));
		return null;
	}
	if (one.id === other.id || kinshipOf(lettersOf(one), lettersOf(other)).kind === 'none') {
		context.complain(context.messages.nothingShared(one.id, other.id));
		return null;
	}
	const placed = [...copies, ...(await library.copies(other.id))];
	return [one, other].flatMap(({id}) => placed.find(({article}) => article.id === id) ?? []);
}

function lettersOf({article}: StoredArticle): string {
	return lettersIn(article.body.map(({text}) => text).join('\n'));
}
