// Queries cut from a library's own text: of any length, common, middling and rare.
import {DatabaseSync} from 'node:sqlite';
import type {Article} from '../../src/page/edition.ts';
import {fold} from '../../src/search/fold.ts';
import {type Random, randomFrom} from '../library/random.ts';

export const bands = ['common', 'middling', 'rare'] as const;
export type Band = (typeof bands)[number];

const sampled = 3000;
/** In so large a share of the sampled articles stands what is middling. */
const middling = [0.004, 0.03] as const;

/** Texts of articles taken at random, headline and body apart, folded. */
export class SampleQueries {
	readonly #texts: readonly string[];
	readonly #random: Random;

	constructor(file: string, seed = 1) {
		this.#random = randomFrom(seed);
		const database = new DatabaseSync(file, {readOnly: true});
		const {least, most} = database
			.prepare('SELECT min(number) AS least, max(number) AS most FROM article')
			.get() as {least: number; most: number};
		const next = database.prepare(
			`SELECT article.headline, article_text.article FROM article JOIN article_text USING (number)
			WHERE article.number >= ? ORDER BY article.number LIMIT 1`,
		);
		this.#texts = Array.from({length: sampled}, () => {
			const row = next.get(Math.floor(least + this.#random() * (most - least))) as Record<string, string>;
			const {body} = JSON.parse(row.article ?? '') as Article;
			return [row.headline ?? '', ...body.map(({text}) => text)].map(fold).join('\n');
		});
		database.close();
	}

	/** `count` queries of so many characters; fewer if there are none of that kind. */
	of(length: number, band: Band, count: number): string[] {
		const articles = new Map<string, number>();
		for (const text of this.#texts) {
			for (const part of partsOf(text, length)) articles.set(part, (articles.get(part) ?? 0) + 1);
		}
		const all = [...articles].sort((one, other) => other[1] - one[1]);
		switch (band) {
			case 'common':
				return all.slice(0, count).map(([part]) => part);
			case 'middling':
				return this.#some(
					all.filter(([, found]) => found > middling[0] * sampled && found < middling[1] * sampled),
					count,
				);
			case 'rare':
				return this.#some(
					all.filter(([, found]) => found === 1),
					count,
				);
		}
	}

	/** `query` with one of its characters replaced by another of the library's. */
	spoilt(query: string): string {
		const characters = [...query];
		const place = Math.floor(this.#random() * characters.length);
		const text = this.#texts[Math.floor(this.#random() * this.#texts.length)] ?? '';
		characters[place] = text[Math.floor(this.#random() * text.length)] ?? characters[place] ?? '';
		return characters.join('');
	}

	#some(parts: readonly (readonly [string, number])[], count: number): string[] {
		const chosen = new Set<string>();
		for (let tries = 0; chosen.size < count && tries < count * 10; tries++) {
			const [part] = parts[Math.floor(this.#random() * parts.length)] ?? [];
			if (part !== undefined) chosen.add(part);
		}
		return [...chosen];
	}
}

/** Every stretch of Han of so many characters, each once. */
function partsOf(text: string, length: number): Set<string> {
	const parts = new Set<string>();
	for (const [run] of text.matchAll(/\p{sc=Han}+/gu)) {
		const characters = [...run];
		for (let start = 0; start + length <= characters.length; start++) {
			parts.add(characters.slice(start, start + length).join(''));
		}
	}
	return parts;
}
