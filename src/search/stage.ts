// The stages of a search: each a question of its own to the library, for hits that stand below those of the one before.
import {candidateQuery} from './candidate-query.ts';
import type {CandidateQuery, CandidateSource, Field} from './candidates.ts';
import type {FindOptions} from './find.ts';
import {findApproximately} from './find-approximate.ts';
import {exactGrams, shortestApproximate} from './grams.ts';
import {findByPinyin} from './pinyin/find-by-pinyin.ts';
import {pinyinGrams} from './pinyin/grams.ts';
import {type Verified, verifyBody, verifyHeadline} from './verify.ts';

/**
 * `newest`: the newest that may answer, of headlines and then of bodies, as typed. `further`: older ones, where
 * the newest only resemble what was typed. `pinyin`: headlines that may be typed so. `approximate`: those with one character of a word wrong.
 */
export type Stage = 'newest' | 'further' | 'pinyin' | 'approximate';

/** What is known before a stage begins. */
export type Progress = {
	/** The last stage that is done; null before the first. */
	readonly stage: Stage | null;
	/** Ids of what was found. */
	readonly known: ReadonlySet<string>;
	/** Where more articles may answer, exactly, than were looked at. */
	readonly open: readonly Field[];
};

export type StageResult = {
	/** In the order they were found: headlines first, and in each field the newest first. */
	readonly found: readonly Verified[];
	readonly open: readonly Field[];
};

/** How many of the newest candidates are verified of a field, stage by stage. */
const newestWindow = 200;
/** The next is tried where an index offered so many that only share the query's grams that too few answer it. */
const furtherWindows = [800, 3200];

/** Where a search stands before its first stage. */
export const atStart: Progress = {stage: null, known: new Set(), open: []};

/** The stage that is to follow, so that there are `limit` hits if there can be; null if the search is at its end. */
export function nextStage(
	words: readonly string[],
	{stage, known, open}: Progress,
	limit: number,
): Stage | null {
	if (words.length === 0) return null;
	if (stage === null) return 'newest';
	if (stage === 'approximate' || known.size >= limit) return null;
	if (stage === 'newest' && open.length > 0) return 'further';
	if (stage !== 'pinyin' && pinyinGrams(words).length > 0) return 'pinyin';
	return words.some(word => [...word].length >= shortestApproximate) ? 'approximate' : null;
}

/** Carries a stage out. Rejects with what the source rejects with, and with the signal's reason. */
export async function runStage(
	source: CandidateSource,
	words: readonly string[],
	stage: Stage,
	{known, open}: Progress,
	options: FindOptions,
): Promise<StageResult> {
	const fields = (['headline', 'body'] as const).filter(
		field => options.field === undefined || options.field === field,
	);
	const search = new StagedSearch(source, words, known, options);
	switch (stage) {
		case 'newest':
			return search.look(fields, [newestWindow], options.limit);
		case 'further':
			return search.look(open, furtherWindows, options.limit);
		case 'pinyin': {
			if (!fields.includes('headline')) return {found: [], open};
			return {found: await findByPinyin(source, words, known, options), open};
		}
		case 'approximate':
			return {found: await findApproximately(source, words, known, options), open};
	}
}

class StagedSearch {
	readonly #source: CandidateSource;
	readonly #words: readonly string[];
	readonly #known: ReadonlySet<string>;
	readonly #options: FindOptions;
	readonly #found = new Map<string, Verified>();

	constructor(
		source: CandidateSource,
		words: readonly string[],
		known: ReadonlySet<string>,
		options: FindOptions,
	) {
		this.#source = source;
		this.#words = words;
		this.#known = known;
		this.#options = options;
	}

	/** Looks through one window after another of each field, until `enough` are found in it or none are left. */
	async look(fields: readonly Field[], windows: readonly number[], enough: number): Promise<StageResult> {
		const grams = exactGrams(this.#words);
		const open: Field[] = [];
		for (const field of fields) {
			// Whatever comes now ranks below everything that is there.
			if (this.#known.size + this.#found.size >= this.#options.limit) {
				open.push(field);
				continue;
			}
			const isAll = await this.#lookIn(field, grams, windows, enough);
			if (!isAll) open.push(field);
		}
		return {found: [...this.#found.values()], open};
	}

	/** Whether every article that may answer was looked at. */
	async #lookIn(
		field: Field,
		grams: CandidateQuery['grams'],
		windows: readonly number[],
		enough: number,
	): Promise<boolean> {
		for (const window of windows) {
			const candidates = await this.#source.newestContaining(
				candidateQuery(field, grams, window, this.#options),
			);
			this.#options.signal?.throwIfAborted();
			for (const candidate of candidates) {
				if (this.#known.has(candidate.id) || this.#found.has(candidate.id)) continue;
				const verified =
					field === 'headline'
						? verifyHeadline(candidate, this.#words, 'exact')
						: verifyBody(candidate, this.#words, 'exact', this.#options.field === 'body');
				if (verified) this.#found.set(candidate.id, verified);
			}
			if (candidates.length < window) return true;
			if (this.#known.size + this.#found.size >= enough) return false;
		}
		return false;
	}
}
