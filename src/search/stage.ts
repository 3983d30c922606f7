// The stages of a search: each a question of its own to the library, for hits that stand below those of the one before.
import type {Candidate, CandidateSource, Field, SearchedText} from './candidates.ts';
import {findApproximately} from './find-approximate.ts';
import {findByPinyin} from './pinyin/find-by-pinyin.ts';
import {
	excludedGrams,
	headlineDecides,
	mayStandInHeadline,
	mustStandInHeadline,
	type Sought,
	soughtGrams,
} from './sought.ts';
import {FoldedArticle, headlineAlone, mayAnswer, type Verified, verify} from './verify.ts';

/**
 * `newest`: the newest that may answer, of headlines and then of bodies, as typed. `further`: older ones, where
 * the newest only resemble what was typed. `pinyin`: headlines that may be typed so. `approximate`: those with one character of a word wrong.
 * `rest`: whatever older ones were left out for those, lest something be missed that is as typed.
 */
export type Stage = 'newest' | 'further' | 'pinyin' | 'approximate' | 'rest';

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

/** At most so many of the newest candidates are verified of a field; fewer once so many are found in all. */
const newestWindow = 200;
/** Where none of so many answers a word that may be mistyped, near ones are looked for before any more are read. */
const telling = 4000;
/** So many are asked for at a time, and so many of their texts are in memory at a time. */
const placesAtOnce = 200;
const textsAtOnce = 50;

/** How far back a field is looked through: its newest, until it is told that no more are likely to answer, or all of it. */
type Window = 'newest' | 'telling' | 'all';

export type StageOptions = {
	/** No more hits than these are wanted. */
	readonly limit: number;
	/** Stops the stage; it then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

/** Where a search stands before its first stage. */
export const atStart: Progress = {stage: null, known: new Set(), open: []};

/** The stage that is to follow, so that there are `limit` hits if there can be; null if the search is at its end. */
export function nextStage(sought: Sought, {stage, known, open}: Progress, limit: number): Stage | null {
	if (sought.isEmpty) return null;
	if (stage === null) return 'newest';
	if (stage === 'rest' || known.size >= limit) return null;
	if (stage === 'approximate') return open.length > 0 ? 'rest' : null;
	if (stage === 'newest' && open.length > 0) return 'further';
	if (stage !== 'pinyin' && mayBeRead(sought)) return 'pinyin';
	return mayBeNear(sought) ? 'approximate' : null;
}

/** Carries a stage out. Rejects with what the source rejects with, and with the signal's reason. */
export async function runStage(
	source: CandidateSource,
	sought: Sought,
	stage: Stage,
	{known, open}: Progress,
	options: StageOptions,
): Promise<StageResult> {
	const fields: Field[] = [];
	if (mayStandInHeadline(sought)) fields.push('headline');
	if (!mustStandInHeadline(sought)) fields.push('body');
	const search = new StagedSearch(source, sought, known, options);
	switch (stage) {
		case 'newest':
			return search.look(fields, 'newest', Math.max(newestWindow, options.limit));
		case 'further':
			return search.look(open, mayBeNear(sought) ? 'telling' : 'all', options.limit);
		case 'rest':
			// Where many only share the query's grams, all are looked at: what stands in a text is not missed.
			return search.look(open, 'all', options.limit);
		case 'pinyin':
			return {found: await findByPinyin(source, sought, known, options), open};
		case 'approximate':
			return {found: await findApproximately(source, sought, fields, known, options), open};
	}
}

function mayBeNear({required}: Sought): boolean {
	return required.flat().some(term => term.mayBeNear);
}

/** Whether some headline may be read as what is sought. */
function mayBeRead(sought: Sought): boolean {
	return mayStandInHeadline(sought) && soughtGrams(sought, 'headline', 'pinyin').length > 0;
}

class StagedSearch {
	readonly #source: CandidateSource;
	readonly #sought: Sought;
	readonly #known: ReadonlySet<string>;
	readonly #options: StageOptions;
	readonly #found = new Map<string, Verified>();

	constructor(source: CandidateSource, sought: Sought, known: ReadonlySet<string>, options: StageOptions) {
		this.#source = source;
		this.#sought = sought;
		this.#known = known;
		this.#options = options;
	}

	/** Looks through a window of each field, until there are `enough` hits in all or none are left. */
	async look(fields: readonly Field[], window: Window, enough: number): Promise<StageResult> {
		const open: Field[] = [];
		for (const field of fields) {
			// Whatever comes now ranks below everything that is there.
			if (this.#hits >= this.#options.limit) {
				open.push(field);
				continue;
			}
			const isAll = await this.#lookIn(field, window, enough);
			if (!isAll) open.push(field);
		}
		return {found: [...this.#found.values()], open};
	}

	/** Whether every article that may answer was looked at. */
	async #lookIn(field: Field, window: Window, enough: number): Promise<boolean> {
		const {signal} = this.#options;
		const query = {
			...this.#sought.filter,
			field,
			grams: soughtGrams(this.#sought, field, 'exact'),
			excludedGrams: excludedGrams(this.#sought, field),
			limit: placesAtOnce,
			...(signal !== undefined && {signal}),
		};
		let after: number | undefined;
		for (let looked = 0; window !== 'newest' || looked < newestWindow; looked += placesAtOnce) {
			if (this.#hits >= enough) return false;
			if (window === 'telling' && looked >= telling && this.#hits === 0) return false;
			const places = await this.#source.newestPlaces({...query, ...(after !== undefined && {after})});
			signal?.throwIfAborted();
			if (field === 'headline' && headlineDecides(this.#sought)) {
				for (const headline of await this.#source.headlines(places, signal))
					this.#look(headlineAlone(headline), field, null);
			} else if (!(await this.#read(places, field, enough))) return false;
			after = places.at(-1);
			if (places.length < placesAtOnce) return true;
		}
		return false;
	}

	/** Those that may answer by what their headlines say, which are read much sooner than whole articles. */
	async #byHeadline(places: readonly number[]): Promise<number[]> {
		const headlines = await this.#source.headlines(places, this.#options.signal);
		return headlines
			.filter(({headline}) => mayAnswer(headline, this.#sought, 'exact'))
			.map(({place}) => place);
	}

	/** Whether all were read: no more are once there are `enough`. */
	async #read(places: readonly number[], field: Field, enough: number): Promise<boolean> {
		const {signal} = this.#options;
		const worthReading = field === 'headline' ? await this.#byHeadline(places) : places;
		for (let start = 0; start < worthReading.length; start += textsAtOnce) {
			if (this.#hits >= enough) return false;
			const some = worthReading.slice(start, start + textsAtOnce);
			const candidates = await this.#source.candidates(some, signal);
			signal?.throwIfAborted();
			for (const candidate of candidates) this.#look(candidate, field, candidate);
		}
		return true;
	}

	#look(searched: SearchedText, field: Field, candidate: Candidate | null): void {
		const {id} = searched;
		if (this.#known.has(id) || this.#found.has(id)) return;
		const verified = verify(new FoldedArticle(searched), this.#sought, 'exact', field);
		if (verified) this.#found.set(id, {...verified, candidate});
	}

	get #hits(): number {
		return this.#known.size + this.#found.size;
	}
}
