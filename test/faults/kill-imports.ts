// Kills imports at random moments and looks the library through after each.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {disagreements} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import {killAfter, run, start} from './program.ts';
import {randomFrom} from './random.ts';

export type KillSummary = {
	/** How often the program was killed while it was at work. */
	readonly kills: number;
	/** How often it was done before it could be killed. */
	readonly finished: number;
	/** What was reported before the kills: pages stored, or marks. */
	readonly reported: number;
	/** What was wrong afterwards, in words. */
	readonly wrong: readonly string[];
};

export type KillOptions = {
	/** An empty folder. */
	readonly home: string;
	readonly kills: number;
	readonly seed: number;
};

/**
 * Kills so many imports of so many pages, going on where the last one was killed until a library has all of
 * them; then another is begun.
 */
export async function killImports({
	home,
	kills,
	seed,
	pages,
}: KillOptions & {readonly pages: number}): Promise<KillSummary> {
	const random = randomFrom(seed);
	const folder = writeInventedPages(path.join(home, 'pages'), pages);
	const words = (library: string) => ['import', '--json', '--library', library, folder];
	const whole = (await run(home, words(path.join(home, 'whole.db')))).milliseconds;
	const summary = {kills: 0, finished: 0, reported: 0, wrong: [] as string[]};
	for (let libraries = 0; summary.kills < kills; libraries++) {
		const library = path.join(home, `${libraries}.db`);
		const reported = new Map<string, number>();
		for (let isWhole = false; !isWhole && summary.kills < kills; ) {
			// What is stored already is soon passed over.
			const left = 1 - reported.size / pages;
			const moment = random() * whole * (0.3 + 0.7 * left);
			const {code, lines} = await killAfter(start(home, words(library)), moment);
			isWhole = code !== null;
			if (isWhole) summary.finished++;
			else summary.kills++;
			for (const {source, status, articles} of lines.map(line => JSON.parse(line))) {
				if (status === 'added' && reported.has(source))
					summary.wrong.push(`${source}: reported as added twice`);
				if (status === 'added') summary.reported++;
				if (status !== 'failed') reported.set(source, articles);
				else summary.wrong.push(`${source}: failed`);
			}
			if (isWhole && reported.size !== pages)
				summary.wrong.push(`${reported.size} of ${pages} pages reported`);
			if (!existsSync(library)) {
				if (reported.size > 0) summary.wrong.push('the library is gone');
			} else {
				summary.wrong.push(...(await disagreements(library, reported, isWhole ? undefined : 40)));
			}
		}
	}
	return summary;
}
