// Reads a PDF in a thread of its own, page by page, within bounds of time and memory.
import {Worker} from 'node:worker_threads';
import type {FormatPage, PlainDocument} from '../format.ts';
import {SourceError} from '../source-error.ts';
import type {PdfAnswer} from './pdf-worker.ts';

/** Milliseconds that opening the document or reading one of its pages may take, where its processor time is not known. */
const patience = 10_000;

/**
 * Processor time, in milliseconds, that opening the document or reading a page may take: a page of thirty thousand
 * letters takes a third of it, and as long as the thread takes to begin. A slow machine is given so many times what
 * that took.
 */
const shortestWork = 480;
const timesBeginning = 4;

/** Bytes of a document that allow for a millisecond more: one that is damaged is searched for its objects from end to end. */
const bytesInMillisecond = 64 * 1024;

/** How often it is looked how much the thread has used, in milliseconds. */
const lookEvery = 50;

/** Bytes that a thread may hold beside the document, in its heap and in buffers. */
const largestMemory = 144 * 1024 * 1024;
const resourceLimits = {maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16};

/** Beside the program when it is bundled, beside this file when it is not. */
const script = new URL(
	import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js',
	import.meta.url,
);

/**
 * The pages with print on them, named by their numbers where there are several; a page that can't be read stands in
 * its place as an error.
 *
 * @throws {SourceError} `locked`, `damaged`, `no-text` if it holds nothing but pictures, `no-letters` if nothing says
 * what letters its print is, `costly` if it takes more time or memory than a newspaper does.
 */
export async function* readPdf({name, bytes}: PlainDocument): AsyncGenerator<FormatPage | SourceError> {
	const reading = new Reading(bytes);
	try {
		await reading.begin(name);
		const opened = await reading.next(name);
		if (opened.kind !== 'opened') throw new SourceError(name, faultOf(opened));
		let told = 0;
		let withoutLetters: SourceError[] = [];
		for (let number = 1; number <= opened.pages; number++) {
			const source = opened.pages === 1 ? name : `${name}#page=${number}`;
			const answer = await reading.next(source);
			if (answer.kind === 'page' && answer.page.text === '') continue;
			if (answer.kind === 'no-letters') {
				withoutLetters.push(new SourceError(source, faultOf(answer)));
				continue;
			}
			yield* withoutLetters;
			withoutLetters = [];
			yield answer.kind === 'page' ? {source, ...answer.page} : new SourceError(source, faultOf(answer));
			told++;
		}
		if (told > 0) yield* withoutLetters;
		else if (withoutLetters.length > 0) throw new SourceError(name, {kind: 'no-letters', what: 'PDF'});
		else throw new SourceError(name, {kind: 'no-text', what: 'PDF'});
	} finally {
		await reading.end();
	}
}

function faultOf({kind}: PdfAnswer): SourceError['fault'] {
	if (kind === 'locked') return {kind};
	return {kind: kind === 'no-letters' ? kind : 'damaged', what: 'PDF'};
}

/** A thread at work on a document. */
class Reading {
	readonly #worker: Worker;
	readonly #size: number;
	/** Milliseconds of its processor time that an answer may take. */
	#longestWork = Number.POSITIVE_INFINITY;

	constructor(bytes: Uint8Array) {
		this.#size = bytes.length;
		// Nothing that the thread prints is for the reader.
		this.#worker = new Worker(script, {
			workerData: bytes,
			resourceLimits,
			env: {},
			stdout: true,
			stderr: true,
		});
	}

	/** @throws {SourceError} `costly` about the source if the thread does not begin within bounds. */
	async begin(source: string): Promise<void> {
		await this.#answer(source);
		const beginning = await this.#work();
		this.#longestWork = Math.max(shortestWork, beginning * timesBeginning) + this.#size / bytesInMillisecond;
	}

	/**
	 * The thread's next answer.
	 *
	 * @throws {SourceError} `costly` about the source if there is none within bounds.
	 */
	next(source: string): Promise<PdfAnswer> {
		const answer = this.#answer(source);
		this.#worker.postMessage(null);
		return answer;
	}

	async end(): Promise<void> {
		// What befalls a thread that is given up is told already.
		this.#worker.on('error', () => {});
		await this.#worker.terminate();
	}

	async #answer(source: string): Promise<PdfAnswer> {
		const worker = this.#worker;
		const {promise, resolve, reject} = Promise.withResolvers<PdfAnswer>();
		const giveUp = (cause?: unknown): void =>
			reject(new SourceError(source, {kind: 'costly', what: 'PDF'}, {cause}));
		// The thread itself fails by lack of memory alone: what is wrong with a document it answers.
		worker.on('message', resolve).on('error', giveUp).on('exit', giveUp);
		const before = this.#work();
		const limit = setTimeout(giveUp, patience);
		const watch = setInterval(async () => {
			const [memory, work] = await Promise.all([this.#memory(), this.#work()]);
			if (memory > largestMemory + 3 * this.#size || work - (await before) > this.#longestWork) giveUp();
		}, lookEvery);
		try {
			return await promise;
		} finally {
			clearTimeout(limit);
			clearInterval(watch);
			worker.off('message', resolve).off('error', giveUp).off('exit', giveUp);
		}
	}

	/** In bytes; 0 where this Node can't tell, or the thread has ended. */
	async #memory(): Promise<number> {
		try {
			const {total_heap_size, external_memory} = await this.#worker.getHeapStatistics();
			return total_heap_size + external_memory;
		} catch {
			return 0;
		}
	}

	/** Milliseconds of processor time since the thread began; 0 where this Node can't tell, or it has ended. */
	async #work(): Promise<number> {
		try {
			const {user, system} = await this.#worker.cpuUsage();
			return (user + system) / 1000;
		} catch {
			return 0;
		}
	}
}
