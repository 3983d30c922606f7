// Searching a library's file in a thread beside the one that draws.
import path from 'node:path';
import {type ResourceLimits, Worker} from 'node:worker_threads';
import {LibraryError} from '../../library/library-error.ts';
import type {Tally} from '../../search/candidates.ts';
import type {FromThread, ThreadData, ToThread} from './search-messages.ts';
import {type Searcher, SearchMemoryError, type StageAnswer} from './searcher.ts';

/** Beside this file, bundled or not. */
const entry = new URL(`./search-worker${path.extname(import.meta.url)}`, import.meta.url);

/** Megabytes. With fewer young ones hits take a tenth longer; with more, what is thrown away with every key only gathers. */
const memoryLimits = {maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8};
/** What is known of all articles that share anything at all has to fit in. */
const limitsForCopies = {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8};

/**
 * Searches the library in the file `file`. The thread begins when it is first wanted. What takes long leaves off
 * for the next question every few milliseconds, so that one thread, and its memory, will do.
 */
export function searcherInThread(file: string): Searcher {
	const thread = new SearchThread(file, memoryLimits);
	// Apart, for it may last for minutes while other things are searched, and needs its memory only that long.
	const beside = new SearchThread(file, limitsForCopies);
	return {
		prepare: () => thread.start(),
		search: (request, signal) =>
			thread.ask<StageAnswer>(number => ({kind: 'search', number, request}), signal),
		count: (request, signal, tell) =>
			thread.ask<Tally>(number => ({kind: 'count', number, request}), signal, tell),
		copies: async (signal, tell) => {
			try {
				await beside.ask(number => ({kind: 'copies', number}), signal, tell);
			} finally {
				await beside.close();
			}
		},
		close: async () => {
			await Promise.all([thread.close(), beside.close()]);
		},
	};
}

type Waiting = {
	readonly number: number;
	readonly resolve: (answer: never) => void;
	readonly tell: (news: never) => void;
	readonly reject: (reason: unknown) => void;
};

class SearchThread {
	readonly #file: string;
	readonly #limits: ResourceLimits;
	#worker: Worker | null = null;
	#waiting: Waiting | null = null;
	#last = 0;

	constructor(file: string, limits: ResourceLimits) {
		this.#file = file;
		this.#limits = limits;
	}

	start(): Worker {
		if (this.#worker) return this.#worker;
		const workerData: ThreadData = {path: this.#file};
		// What a thread writes by itself, such as a warning of Node's, has no place on the screen.
		const worker = new Worker(entry, {
			workerData,
			resourceLimits: this.#limits,
			stdout: true,
			stderr: true,
		});
		worker.on('message', (message: FromThread) => this.#hear(message));
		worker.on('error', error => {
			this.#worker = null;
			this.#take()?.reject(isOutOfMemory(error) ? new SearchMemoryError('', {cause: error}) : error);
		});
		this.#worker = worker;
		return worker;
	}

	/** Asks a question, which takes the place of the one before. */
	ask<Answer extends StageAnswer | Tally | undefined>(
		question: (number: number) => ToThread,
		signal: AbortSignal,
		tell: (news: never) => void = () => {},
	): Promise<Answer> {
		if (signal.aborted) return Promise.reject(signal.reason);
		const number = ++this.#last;
		const worker = this.start();
		const post = (message: ToThread) => worker.postMessage(message);
		return new Promise((resolve, reject) => {
			const cancel = () => {
				if (this.#waiting?.number !== number) return;
				this.#waiting = null;
				post({kind: 'cancel', number});
				reject(signal.reason);
			};
			signal.addEventListener('abort', cancel, {once: true});
			this.#waiting = {number, resolve, reject, tell};
			post(question(number));
		});
	}

	async close(): Promise<void> {
		const worker = this.#worker;
		this.#worker = null;
		this.#take()?.reject(new Error('The search was closed'));
		await worker?.terminate();
	}

	#hear(message: FromThread): void {
		// What was called off may have been answered already.
		if (this.#waiting?.number !== message.number) return;
		if (message.kind === 'counting' || message.kind === 'copying') {
			this.#waiting.tell((message.kind === 'counting' ? message.tally : message.found) as never);
			return;
		}
		const waiting = this.#take();
		switch (message.kind) {
			case 'answer':
				waiting?.resolve(message.answer as never);
				break;
			case 'counted':
				waiting?.resolve(message.tally as never);
				break;
			case 'copied':
				waiting?.resolve(undefined as never);
				break;
			case 'library-fault':
				waiting?.reject(new LibraryError(message.fault, this.#file));
				break;
			case 'error':
				waiting?.reject(message.error);
				break;
		}
	}

	#take(): Waiting | null {
		const waiting = this.#waiting;
		this.#waiting = null;
		return waiting;
	}
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
