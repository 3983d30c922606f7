// What a session is measured on: libraries of invented pages, and newsboat with the same articles.
import path from 'node:path';
import type {NewPage} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {fold} from '../../src/search/fold.ts';
import {inventedPages} from '../library/invented-pages.ts';
import {makeLibrary} from '../library/make-library.ts';
import type {Started} from './driven-terminal.ts';
import {fillNewsboat, isInstalled, newsboatOn} from './newsboat.ts';

export type Material = {
	readonly articles: number;
	readonly ours: (columns: number, rows: number) => Started;
	/** Null where it is not installed. */
	readonly newsboat: ((columns: number, rows: number) => Started) | null;
};

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const mostForNewsboat = 100_000;

/** Makes in `folder` what is not there yet. The newest article of each, in a paper of its own, is a long one. */
export async function materialOf(folder: string, articles: number): Promise<Material> {
	const file = path.join(folder, `${articles}.db`);
	await makeLibrary(file, articles);
	const library = await openLibrary(file);
	await library.add([longPage()]);
	await library.close();
	const feeds = path.join(folder, `newsboat-${articles}`);
	const hasNewsboat = isInstalled && articles <= mostForNewsboat;
	if (hasNewsboat) fillNewsboat(feeds, pages(articles));
	// What earlier runs kept is there, as it is for whoever reads every day.
	const cache = path.join(folder, 'cache');
	const environment = {LANG: 'zh_CN.UTF-8', XDG_CONFIG_HOME: '/nonexistent', XDG_CACHE_HOME: cache};
	return {
		articles,
		ours: (columns, rows) => ({
			command: process.execPath,
			words: [program, '--library', file],
			columns,
			rows,
			environment,
		}),
		newsboat: hasNewsboat ? (columns, rows) => newsboatOn(feeds, columns, rows) : null,
	};
}

/** The two characters that most articles have beside each other, as they are found by either program. */
export function commonWord(): string {
	const counts = new Map<string, number>();
	for (const {edition} of inventedPages(1000)) {
		for (const {body} of edition.articles) {
			const text = body.map(block => block.text).join('');
			const words = Array.from({length: text.length - 1}, (_, index) => text.slice(index, index + 2));
			for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	const found = [...counts]
		.filter(([word]) => /^\p{Script=Han}{2}$/u.test(word) && fold(word) === word)
		.reduce((best, one) => (one[1] > best[1] ? one : best));
	return found[0];
}

function* pages(articles: number): Generator<NewPage> {
	yield longPage();
	yield* inventedPages(articles);
}

function longPage(): NewPage {
	const [first, ...others] = inventedPages(400, 7);
	if (!first) throw new Error('No pages');
	const [article] = first.edition.articles;
	if (!article) throw new Error('No article');
	const all = [first, ...others].flatMap(({edition}) => edition.articles);
	const body = all.flatMap(one => one.body);
	const text = ['长卷日报 2098-01-01 第1版', article.headline, ...body.map(block => block.text)].join('\n');
	const long = {...article, body, lines: [[2, body.length + 2]] as const};
	return {
		source: 'long.txt',
		text,
		edition: {...first.edition, outlet: '长卷日报', date: '2098-01-01', articles: [long]},
	};
}
