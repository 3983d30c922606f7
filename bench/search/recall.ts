// How often a search finds what was meant, and how long it takes: node bench/search/recall.ts LIBRARY [QUERIES]
import {bodyPieces} from '../../src/library/article-text.ts';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {find} from '../../src/search/find.ts';
import {fold} from '../../src/search/fold.ts';
import {readingsOf} from '../../src/search/pinyin/readings.ts';
import {type Random, randomFrom} from '../library/random.ts';
import {misreadAs} from './misreadings.ts';
import {type Sampled, sampleArticles} from './sample-articles.ts';

/** Looked at for an article that holds what was meant. */
const depth = 10;
const seed = 7;

/** What was meant, and what was typed. */
type Asked = {readonly meant: string; readonly typed: string};
type Kind = (text: string, random: Random, other: string) => Asked | null;

const pick = (random: Random, count: number) => Math.floor(random() * count);

/** A stretch of so many Han; null where the text has none at the place that chance chose. */
function stretch(text: string, random: Random, shortest: number, longest: number): string | null {
	const length = shortest + pick(random, longest - shortest + 1);
	const start = pick(random, Math.max(1, text.length - length + 1));
	const found = text.slice(start, start + length);
	return found.length === length && /^\p{sc=Han}+$/u.test(found) ? found : null;
}

function anyHan(text: string, random: Random): string {
	const han = text.replace(/[^\p{sc=Han}]+/gu, '');
	return han[pick(random, han.length)] ?? '';
}

const wrong: Record<string, Kind> = {
	clean: (text, random) => {
		const meant = stretch(text, random, 4, 8);
		return meant === null ? null : {meant, typed: meant};
	},
	substituted: (text, random, other) => {
		const meant = stretch(text, random, 4, 8);
		if (meant === null) return null;
		const place = pick(random, meant.length);
		return {meant, typed: meant.slice(0, place) + anyHan(other, random) + meant.slice(place + 1)};
	},
	misread: (text, random) => {
		const meant = stretch(text, random, 4, 8);
		if (meant === null) return null;
		const places = [...[...meant].keys()].filter(place => misreadAs(meant.charAt(place)) !== '');
		const place = places[pick(random, places.length)];
		if (place === undefined) return null;
		const likes = misreadAs(meant.charAt(place));
		return {meant, typed: meant.slice(0, place) + likes[pick(random, likes.length)] + meant.slice(place + 1)};
	},
	inserted: (text, random, other) => {
		const meant = stretch(text, random, 4, 8);
		if (meant === null) return null;
		const place = 1 + pick(random, meant.length - 1);
		return {meant, typed: meant.slice(0, place) + anyHan(other, random) + meant.slice(place)};
	},
	deleted: (text, random) => {
		const meant = stretch(text, random, 5, 8);
		if (meant === null) return null;
		const place = 1 + pick(random, meant.length - 2);
		return {meant, typed: meant.slice(0, place) + meant.slice(place + 1)};
	},
};

function typedAs(spell: (readings: readonly string[], meant: string) => string): Kind {
	return (text, random) => {
		const meant = stretch(text, random, 4, 8);
		if (meant === null) return null;
		const readings = [...meant].map(character => {
			const all = readingsOf(character);
			return all[pick(random, all.length)] ?? '';
		});
		return readings.includes('') ? null : {meant, typed: spell(readings, meant)};
	};
}

const pinyin: Record<string, Kind> = {
	'pinyin, full': typedAs(readings => readings.join('')),
	'pinyin, last unfinished': typedAs(readings => readings.join('').slice(0, -1)),
	'pinyin, initials': typedAs(readings => readings.map(reading => reading.charAt(0)).join('')),
	'pinyin and Han': typedAs((readings, meant) =>
		readings.map((reading, index) => (index % 2 === 0 ? meant.charAt(index) : reading)).join(''),
	),
};

async function holds(library: Library, id: string, meant: string): Promise<boolean> {
	const found = await library.article(id);
	if (found.kind !== 'found') return false;
	const {article, captions, headline} = found.article;
	return [headline, ...bodyPieces(article, captions)].some(piece => fold(piece).includes(fold(meant)));
}

async function measure(
	library: Library,
	name: string,
	kind: Kind,
	sampled: readonly Sampled[],
	queries: number,
): Promise<void> {
	const random = randomFrom(seed);
	const asked: (Asked & {readonly field: string})[] = [];
	for (let draw = 0; asked.length < queries && draw < queries * 200; draw++) {
		const one = sampled[pick(random, sampled.length)];
		const other = sampled[pick(random, sampled.length)];
		const field = name in pinyin || draw % 2 === 0 ? 'headline' : 'body';
		const made = kind(one?.[field] ?? '', random, other?.body ?? '');
		if (made && (name === 'clean' || fold(made.meant) !== fold(made.typed))) asked.push({...made, field});
	}
	const hits: Record<string, number> = {};
	const of: Record<string, number> = {};
	const times: number[] = [];
	for (const {meant, typed, field} of asked) {
		const start = performance.now();
		const result = await find(library, typed, {limit: depth});
		times.push(performance.now() - start);
		const keys = [field, `${meant.length} long`];
		let isHit = false;
		for (const {id} of result.hits) isHit ||= await holds(library, id, meant);
		for (const key of keys) {
			of[key] = (of[key] ?? 0) + 1;
			hits[key] = (hits[key] ?? 0) + (isHit ? 1 : 0);
		}
		if (!isHit && process.env.MISSED) console.log(`  missed ${typed} for ${meant} in a ${field}`);
	}
	const sorted = times.toSorted((one, two) => one - two);
	const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
	const total = (hits.headline ?? 0) + (hits.body ?? 0);
	const parts = Object.keys(of)
		.sort()
		.map(key => `${key} ${(((hits[key] ?? 0) / (of[key] ?? 1)) * 100).toFixed(0)}`);
	console.log(
		`${name.padEnd(24)}${((total / asked.length) * 100).toFixed(1).padStart(6)} % of ${asked.length}; ` +
			`p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} ms (${parts.join(', ')})`,
	);
}

const [file = '', count = '500', ...names] = process.argv.slice(2);
const library = await openLibrary(file);
const sampled = await sampleArticles(file, 4000, randomFrom(seed));
for (const [name, kind] of Object.entries({...wrong, ...pinyin})) {
	if (names.length === 0 || names.includes(name)) await measure(library, name, kind, sampled, Number(count));
}
await library.close();
