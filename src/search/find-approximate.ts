// Finds articles in which one character of a word is wrong, missing or extra.
import type {CandidateSource, Field} from './candidates.ts';
import {excludedGrams, type Sought, soughtGrams, soughtHalves} from './sought.ts';
import type {StageOptions} from './stage.ts';
import {FoldedArticle, mayAnswer, type Verified, verify} from './verify.ts';

/** How many of the newest articles are asked for by each question; in the next round further ones, if too few answer it. */
const windows = [200, 600, 2400];
/** So many answers will do, to a question or in all: they are near ones. */
const enough = 20;
/** So many texts are read in all, and so many where fewer than enough answer: more would keep the reader waiting. */
const mostTexts = {usual: 1600, atNeed: 3200};
/** So many are read at a time; between them a newer search can take the place of this one. */
const textsAtOnce = 50;

/** Grams of one alternative. Each has a window of its own, lest rare ones be crowded out by common ones. */
type Question = {
	readonly field: Field;
	readonly grams: readonly string[];
	/** Whether it is worth asking only for its answer that there are few: it stands for many narrower ones then. */
	readonly isWide: boolean;
	/** The place of the last article it was offered; null before the first. */
	readonly after: number | null;
};

type Asked = {readonly question: Question; readonly places: readonly number[]};

/**
 * Articles not yet known that answer but for one character of one word, among the newest that the index offers
 * for each way in which it may be amiss: headlines first, and in each field the newest first.
 */
export async function findApproximately(
	source: CandidateSource,
	sought: Sought,
	fields: readonly Field[],
	known: ReadonlySet<string>,
	options: StageOptions,
): Promise<Verified[]> {
	const search = new ApproximateSearch(source, sought, fields, known, options);
	// Whole articles first: where the index has few of them, it has no more headlines to offer.
	let questions = fields.toReversed().flatMap((field): Question[] => [
		...soughtHalves(sought, field).map(grams => ({field, grams, isWide: true, after: null})),
		...soughtGrams(sought, field, 'approximate').map(grams => ({
			field,
			grams,
			isWide: false,
			after: null,
		})),
	]);
	for (const window of windows) {
		const asked = await search.ask(questions, window);
		asked.sort(likelierFirst);
		questions = [];
		for (const {question, places} of asked) {
			const answers = await search.look(question, places);
			const last = places.at(-1);
			if (last !== undefined && places.length === window && answers < enough) {
				questions.push({...question, after: last});
			}
		}
	}
	return search
		.found()
		.sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field) || other.place - one.place);
}

/** The fewer an index has to offer, or the further back so many of them reach, the likelier each of them is. */
function likelierFirst({places: one}: Asked, {places: other}: Asked): number {
	return one.length - other.length || (one.at(-1) ?? 0) - (other.at(-1) ?? 0);
}

class ApproximateSearch {
	readonly #source: CandidateSource;
	readonly #sought: Sought;
	readonly #fields: readonly Field[];
	readonly #known: ReadonlySet<string>;
	readonly #signal: AbortSignal | undefined;
	readonly #found: Verified[] = [];
	/** Places of those whose text has been read. */
	readonly #read = new Set<number>();
	/** Places of those whose headline has been. */
	readonly #passed = new Set<number>();

	constructor(
		source: CandidateSource,
		sought: Sought,
		fields: readonly Field[],
		known: ReadonlySet<string>,
		{signal}: StageOptions,
	) {
		this.#source = source;
		this.#sought = sought;
		this.#fields = fields;
		this.#known = known;
		this.#signal = signal;
	}

	found(): Verified[] {
		return this.#found;
	}

	/** What each question is offered, but for those whose every article another one was offered. */
	async ask(questions: readonly Question[], window: number): Promise<Asked[]> {
		const asked: Asked[] = [];
		const exhausted: Question[] = [];
		const unread = new Set<number>();
		for (const question of questions) {
			// The first round asks them all, to begin with the likeliest; later ones no more than can be read.
			if (this.#room <= (window === windows[0] ? 0 : unread.size)) break;
			if (exhausted.some(wider => covers(wider, question))) continue;
			const places = await this.#source.newestPlaces({
				...this.#sought.filter,
				field: question.field,
				grams: [question.grams],
				excludedGrams: excludedGrams(this.#sought, question.field),
				limit: window,
				...(question.after !== null && {after: question.after}),
				...(this.#signal !== undefined && {signal: this.#signal}),
			});
			this.#signal?.throwIfAborted();
			if (places.length < window) exhausted.push(question);
			else if (question.isWide) continue;
			asked.push({question, places});
			for (const place of places) if (!this.#read.has(place)) unread.add(place);
		}
		return asked;
	}

	/** Reads the texts that may answer and have not been read; how many of them do. */
	async look({field}: Question, places: readonly number[]): Promise<number> {
		const before = this.#found.length;
		const unread = places.filter(place => !this.#read.has(place));
		const worthReading = field === 'body' ? unread : await this.#nearHeadlines(unread);
		for (let start = 0; start < worthReading.length && this.#room > 0; start += textsAtOnce) {
			const some = worthReading.slice(start, start + Math.min(textsAtOnce, this.#room));
			for (const place of some) this.#read.add(place);
			for (const searched of await this.#source.texts(some, this.#signal)) {
				if (this.#known.has(searched.id)) continue;
				const folded = new FoldedArticle(searched);
				for (const within of this.#fields) {
					const verified = verify(folded, this.#sought, 'approximate', within);
					if (!verified) continue;
					this.#found.push(verified);
					break;
				}
			}
			this.#signal?.throwIfAborted();
		}
		return this.#found.length - before;
	}

	/** How many more texts may be read. */
	get #room(): number {
		return (this.#found.length < enough ? mostTexts.atNeed : mostTexts.usual) - this.#read.size;
	}

	/** Of some articles those whose headline has not been looked at, and may answer. */
	async #nearHeadlines(places: readonly number[]): Promise<number[]> {
		const unseen = places.filter(place => !this.#passed.has(place));
		for (const place of unseen) this.#passed.add(place);
		const headlines = await this.#source.headlines(unseen, this.#signal);
		return headlines
			.filter(({headline}) => mayAnswer(headline, this.#sought, 'approximate'))
			.map(({place}) => place);
	}
}

/** Whether every article that a question is offered is offered to a wider one too. */
function covers(wider: Question, question: Question): boolean {
	return (
		(wider.field === 'body' || question.field === 'headline') &&
		wider.grams.every(gram => question.grams.some(own => own.includes(gram)))
	);
}
