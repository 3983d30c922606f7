// Threads that restore pages side by side.
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import {Answers} from './answers.ts';
import type {RestoreAnswer, RestoreTask} from './restore-worker.ts';

/** `crashed`: a fault of the program, or too little memory, ended the thread while it was at this page. */
export type PoolAnswer =
	| Exclude<RestoreAnswer, {kind: 'done'}>
	| {readonly kind: 'crashed'; readonly error: Error};

type Job = {
	readonly task: RestoreTask;
	/** Size of the source in bytes, as a measure of the work. */
	readonly size: number;
	readonly answers: Answers<PoolAnswer>;
};

/** A thread with the jobs it has been given, in the order in which it answers them. */
type Thread = {readonly worker: Worker; readonly jobs: Job[]; load: number};

/** A thread is given so much that it has work while the writer writes, and no more: others may be free sooner. */
const enoughBytes = 256 * 1024;
const enoughJobs = 128;

/** Young objects live for one page: with more room for them a thread is hardly faster, and three times as large. */
const resourceLimits = {maxYoungGenerationSizeMb: 16};

/** Each core has a thread, but for the one that writes. */
export const threadsOfMachine = Math.max(1, availableParallelism() - 1);

/** Beside this file, bundled or not. */
const script = new URL(`./restore-worker${path.extname(import.meta.url)}`, import.meta.url);

/** Starts threads as work comes, at most so many; one that ends too early is replaced. */
export class RestorePool {
	readonly #most: number;
	readonly #threads = new Set<Thread>();
	/** Jobs that no thread has room for. */
	#waiting: Job[] = [];
	#isClosed = false;

	constructor(most = threadsOfMachine) {
		this.#most = most;
	}

	/** Complete when a thread is done with the source, of so many bytes; never if the pool is closed before. */
	restore(task: RestoreTask, size: number): Answers<PoolAnswer> {
		const answers = new Answers<PoolAnswer>();
		// A thread that was started now would keep the program alive.
		if (this.#isClosed) return answers;
		this.#waiting.push({task, size, answers});
		this.#giveOut();
		return answers;
	}

	/** Ends all threads, whatever they are at. */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#waiting = [];
		const threads = [...this.#threads];
		this.#threads.clear();
		await Promise.all(threads.map(({worker}) => worker.terminate()));
	}

	#giveOut(): void {
		for (let job = this.#waiting[0]; job; job = this.#waiting[0]) {
			const thread = this.#threadFor(job);
			if (!thread) return;
			this.#waiting.shift();
			thread.jobs.push(job);
			thread.load += job.size;
			thread.worker.postMessage(job.task);
		}
	}

	/** The thread with the least to do; a new one if all have something to do and there may be more. */
	#threadFor(job: Job): Thread | null {
		let least: Thread | null = null;
		for (const thread of this.#threads) {
			if (least === null || thread.load < least.load) least = thread;
		}
		if ((least === null || least.jobs.length > 0) && this.#threads.size < this.#most) return this.#start();
		if (least === null || least.jobs.length === 0) return least;
		return least.load + job.size <= enoughBytes && least.jobs.length < enoughJobs ? least : null;
	}

	#start(): Thread {
		const thread: Thread = {worker: new Worker(script, {resourceLimits}), jobs: [], load: 0};
		thread.worker.on('message', (answer: RestoreAnswer) => this.#answered(thread, answer));
		let fault: unknown = null;
		thread.worker.on('error', error => {
			fault = error;
		});
		// Not before: answers that were given before the fault may come after it.
		thread.worker.on('exit', () => this.#ended(thread, fault));
		this.#threads.add(thread);
		return thread;
	}

	#answered(thread: Thread, answer: RestoreAnswer): void {
		const job = thread.jobs[0];
		if (!job) return;
		if (answer.kind !== 'done') {
			job.answers.add(answer);
			return;
		}
		thread.jobs.shift();
		thread.load -= job.size;
		job.answers.complete();
		this.#giveOut();
	}

	/** What the thread was at is given up; what it had not begun goes to others. */
	#ended(thread: Thread, error: unknown): void {
		if (!this.#threads.delete(thread)) return;
		const [begun, ...others] = thread.jobs;
		this.#waiting.unshift(...others);
		begun?.answers.add({kind: 'crashed', error: error instanceof Error ? error : new Error(String(error))});
		begun?.answers.complete();
		this.#giveOut();
	}
}
