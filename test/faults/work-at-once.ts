// Several programs at work on one library at the same time: two import, one marks, one reads.
import path from 'node:path';
import {disagreements} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import {type Ended, run, startScript} from './program.ts';

export type WorkSummary = {
	/** Imports that were run, by two writers, one after another each. */
	readonly imports: number;
	readonly pages: number;
	readonly marks: number;
	readonly lists: number;
	/** What any of them complained of, and what was wrong afterwards. */
	readonly wrong: readonly string[];
};

export type WorkOptions = {
	/** An empty folder. */
	readonly home: string;
	/** Pages that each import stores. */
	readonly pages: number;
	/** Whether a writer that is done with an import is to begin another one. */
	readonly goesOn: () => boolean;
};

export async function workAtOnce({home, pages, goesOn}: WorkOptions): Promise<WorkSummary> {
	const library = path.join(home, 'library.db');
	const first = writeInventedPages(path.join(home, 'first'), 20);
	await run(home, ['import', '--library', library, first]);
	const summary = {imports: 0, pages: 20, marks: 0, lists: 0, wrong: [] as string[]};
	const reported = new Map<string, number>();
	const complain = ({code, said}: Ended) => {
		if (code !== 0 || said !== '') summary.wrong.push(`${code}: ${said}`);
	};
	const write = async (writer: number) => {
		do {
			const number = 2 * summary.imports++ + writer;
			const folder = writeInventedPages(path.join(home, `${writer}-${number}`), pages, 1000 + number * pages);
			const ended = await run(home, ['import', '--json', '--library', library, folder]);
			complain(ended);
			for (const {source, status, articles} of ended.lines.map(line => JSON.parse(line))) {
				if (status === 'added') reported.set(source, articles);
				else summary.wrong.push(`${source}: ${status}`);
			}
			summary.pages += pages;
		} while (goesOn());
	};
	const others = [startOther(library, marking), startOther(library, listing)];
	await Promise.all([write(0), write(1)]);
	for (const {child} of others) child.kill('SIGTERM');
	const [marks, lists] = await Promise.all(others.map(({ended}) => ended));
	for (const other of [marks, lists]) if (other) complain(other);
	summary.marks = Number(marks?.lines.at(-1));
	summary.lists = Number(lists?.lines.at(-1));
	summary.wrong.push(...(await disagreements(library, reported, 500)));
	if (reported.size !== summary.pages - 20) summary.wrong.push(`${reported.size} pages reported`);
	return summary;
}

/** Marks articles one after another, as patiently as the reader does. */
const marking = `
	const {items} = await library.articles({}, null, 60);
	for (; !done; count++) {
		await library.setStarred(items[count % items.length].id, count % 2 === 0);
		await new Promise(resolve => setTimeout(resolve, 5));
	}`;

const listing = `
	for (; !done; count++) {
		const {items} = await library.articles({}, null, 200);
		for (const {id} of items.slice(0, 3)) await library.article(id);
		await library.outlets();
		await new Promise(resolve => setTimeout(resolve, 5));
	}`;

function startOther(file: string, work: string) {
	return startScript(`
		let done = false;
		let count = 0;
		process.on('SIGTERM', () => { done = true; });
		const library = await openLibrary(${JSON.stringify(file)}, {patience: 2000});
		${work}
		await library.close();
		console.log(count);`);
}
