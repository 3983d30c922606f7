// Looks a library through: whether it is sound, index and text agree, and what was reported stored is there once.
import {DatabaseSync} from 'node:sqlite';
import type {ArticleSummary, EditionSummary, Library, Listing} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {textGrams} from '../../src/search/grams.ts';

/** Characters of a text that tell it from all others. */
const openingLength = 30;

/** Articles of each page that was reported stored, by its source. */
export type Reported = ReadonlyMap<string, number>;

/** What is wrong with a library, in words; nothing if all is well. At most `most` articles are searched for. */
export async function disagreements(
	file: string,
	reported: Reported,
	most = Number.POSITIVE_INFINITY,
): Promise<string[]> {
	const library = await openLibrary(file);
	try {
		return [...(await missingPages(library, reported)), ...(await unfound(library, most)), ...unsound(file)];
	} finally {
		await library.close();
	}
}

async function missingPages(library: Library, reported: Reported): Promise<string[]> {
	const stored = new Map<string, number[]>();
	let pages = 0;
	for await (const {source, articles} of all<EditionSummary>((after, limit) =>
		library.editions(after, limit),
	)) {
		pages += articles;
		stored.set(source, [...(stored.get(source) ?? []), articles]);
	}
	const wrong = [...reported].filter(([source, articles]) => String(stored.get(source)) !== String(articles));
	const twice = [...stored].filter(([, counts]) => counts.length > 1);
	let articles = 0;
	for await (const _ of all<ArticleSummary>((after, limit) => library.articles({}, after, limit))) articles++;
	return [
		...wrong.map(([source, count]) => `${source}: ${count} articles reported, ${stored.get(source)} there`),
		...twice.map(([source]) => `${source}: stored twice`),
		...(articles === pages ? [] : [`${articles} articles, ${pages} counted by their pages`]),
	];
}

/** Articles that their own words don't lead to. */
async function unfound(library: Library, most: number): Promise<string[]> {
	const lost: string[] = [];
	let looked = 0;
	for await (const {id} of all<ArticleSummary>((after, limit) => library.articles({}, after, limit))) {
		if (++looked > most) break;
		const found = await library.article(id);
		const text = found.kind === 'found' ? (found.article.article.body[0]?.text ?? '') : '';
		const grams = [[...textGrams([text.slice(0, openingLength)])]];
		const candidates = await library.newestContaining({field: 'body', grams, limit: 9});
		if (!candidates.some(candidate => candidate.id === id)) lost.push(`${id}: not found by its text`);
	}
	return lost;
}

function unsound(file: string): string[] {
	const database = new DatabaseSync(file);
	const numbers = (table: string, column: string) =>
		JSON.stringify(
			database
				.prepare(`SELECT ${column} AS number FROM ${table} ORDER BY 1`)
				.all()
				.map(row => row.number),
		);
	try {
		const check = database.prepare('PRAGMA integrity_check').all();
		const wrong = check.map(row => String(row.integrity_check)).filter(line => line !== 'ok');
		const strays = database.prepare('PRAGMA foreign_key_check').all().length;
		if (strays > 0) wrong.push(`${strays} rows belong to nothing`);
		const articles = numbers('article', 'number');
		const indexes = database.prepare(`SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'`).all();
		for (const name of indexes.map(row => String(row.name))) {
			database.exec(`INSERT INTO ${name} (${name}) VALUES ('integrity-check')`);
			if (numbers(name, 'rowid') !== articles) wrong.push(`${name}: other rows than articles`);
		}
		return wrong;
	} finally {
		database.close();
	}
}

async function* all<T>(
	list: (after: string | null, limit: number) => Promise<Listing<T>>,
): AsyncGenerator<T> {
	let after: string | null = null;
	do {
		const {items, next}: Listing<T> = await list(after, 500);
		yield* items;
		after = next;
	} while (after !== null);
}
