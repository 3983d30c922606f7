// How many of a page's paragraphs come back whole, in the article that they belong to.

import type {Edition} from '../../../src/page/edition.ts';
import {fold} from '../../page/page-of.ts';
import type {Sample} from './sample.ts';

/**
 * F1 over paragraphs and subheads that are right to the letter, but for white space and compatible forms. Articles are
 * paired one to one, those first that share most of their text.
 */
export function scoreParagraphs(sample: Sample, edition: Edition): number {
	const truth = sample.articles.map(article =>
		article.bodyParagraphs.map(block => fold(block.replace(/^## /u, ''))),
	);
	const said = edition.articles.map(article => article.body.map(block => fold(block.text)));
	const pairs = truth.flatMap((own, index) =>
		said.map((other, place) => ({index, place, shared: sharedGrams(own.join(''), other.join(''))})),
	);
	const paired = new Map<number, number>();
	const taken = new Set<number>();
	for (const {index, place, shared} of pairs.sort((a, b) => b.shared - a.shared)) {
		if (shared === 0 || paired.has(index) || taken.has(place)) continue;
		paired.set(index, place);
		taken.add(place);
	}
	const hits = truth.reduce((sum, own, index) => sum + common(own, said[paired.get(index) ?? -1] ?? []), 0);
	const all = truth.flat().length + said.flat().length;
	return all === 0 ? 1 : (2 * hits) / all;
}

function sharedGrams(a: string, b: string): number {
	return common(gramsOf(a), gramsOf(b));
}

function gramsOf(text: string): string[] {
	return Array.from({length: Math.max(0, text.length - 4)}, (_, index) => text.slice(index, index + 5));
}

/** How many items two lists have in common, each as often as it is in both. */
function common(a: readonly string[], b: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const item of a) counts.set(item, (counts.get(item) ?? 0) + 1);
	let shared = 0;
	for (const item of b) {
		const left = counts.get(item) ?? 0;
		if (left === 0) continue;
		counts.set(item, left - 1);
		shared++;
	}
	return shared;
}
