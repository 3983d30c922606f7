// The line that shows how far an import has come, where standard error is a terminal.
import {headOf} from '../../ui/cut.ts';
import type {Context} from '../context.ts';
import {Pace} from './pace.ts';
import type {ImportOutcome} from './store-in-batches.ts';

/** Milliseconds between one line and the next. */
const calm = 300;

export class Progress {
	readonly #context: Context;
	readonly #pace = new Pace();
	#sources = 0;
	#articles = 0;
	#found = 0;
	#isCounted = false;
	#shown = 0;

	constructor(context: Context) {
		this.#context = context;
		this.#pace.note(performance.now(), 0, 0);
	}

	/** So many sources have been found; all of them, or more to come. */
	expect(found: number, isAll: boolean): void {
		this.#found = found;
		this.#isCounted = isAll;
		this.#show();
	}

	add(outcomes: readonly ImportOutcome[]): void {
		this.#sources += outcomes.length;
		for (const outcome of outcomes) {
			if (outcome.kind === 'stored' && outcome.status === 'added') this.#articles += outcome.articles;
		}
		this.#show();
	}

	/** Takes the line away, to make room for others; it comes back in its time. */
	clear(): void {
		this.#context.progress(null);
	}

	#show(): void {
		const now = performance.now();
		if (now - this.#shown < calm) return;
		this.#shown = now;
		this.#pace.note(now, this.#sources, this.#articles);
		const {messages, columns} = this.#context;
		const all = Math.max(this.#found, this.#sources);
		const left = this.#isCounted ? this.#pace.secondsFor(all - this.#sources) : null;
		const parts = [
			messages.importing(this.#sources, this.#isCounted ? String(all) : `${all}+`),
			messages.importedSoFar(this.#articles),
		];
		const rate = this.#pace.articlesPerSecond;
		if (rate !== null) parts.push(messages.articlesPerSecond(Math.round(rate)));
		if (left !== null) parts.push(messages.timeLeft(clock(left)));
		this.#context.progress(headOf(parts.join(' · '), columns - 1));
	}
}

/** Minutes and seconds, with hours where there are some. */
function clock(seconds: number): string {
	const whole = Math.ceil(seconds);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
