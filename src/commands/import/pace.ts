// How fast an import goes of late, and how long it will still take.

/** Milliseconds that are looked back over. */
const span = 10_000;

type Moment = {readonly time: number; readonly sources: number; readonly articles: number};

export class Pace {
	#moments: Moment[] = [];

	/** How many there are since the start, at a time in milliseconds. */
	note(time: number, sources: number, articles: number): void {
		this.#moments.push({time, sources, articles});
		const kept = this.#moments.findIndex(moment => moment.time >= time - span);
		// The last one before the span stays: the span is counted from it.
		if (kept > 1) this.#moments.splice(0, kept - 1);
	}

	/** Null before anything can be said. */
	get articlesPerSecond(): number | null {
		return this.#perSecond('articles');
	}

	/** For so many more sources; null before anything can be said. */
	secondsFor(sources: number): number | null {
		const pace = this.#perSecond('sources');
		return pace === null || pace === 0 ? null : sources / pace;
	}

	#perSecond(what: 'sources' | 'articles'): number | null {
		const first = this.#moments[0];
		const last = this.#moments.at(-1);
		if (!first || !last || last.time - first.time < 1000) return null;
		return ((last[what] - first[what]) / (last.time - first.time)) * 1000;
	}
}
