// Collation: copies of one text side by side, where their wording differs, and which reading is likelier.
import type {Block} from '../page/edition.ts';
import {type CopyFacts, cleanlinessOver} from './cleanliness.ts';
import {blockSeparator, contextOf} from './context.ts';
import {headlineGroup, spacingPlaces} from './headlines.ts';
import {lettersOf} from './letters.ts';
import {type Place, type Reading, wordingPlaces} from './places.ts';
import {absent, type Table, tableOf} from './table.ts';
import {type Opinion, weigh} from './weigh.ts';

/** A copy to be compared. */
export type Copy = {
	readonly id: string;
	/** As printed; null if the page gave none. */
	readonly headline: string | null;
	readonly body: readonly Block[];
	/** What is likely misread in it, as it stands there. */
	readonly misread: readonly string[];
};

export type CollatedCopy = Copy & {
	/** Characters of the body but for spaces. */
	readonly characters: number;
	/** How much it has of the text as all copies together have it, from 0 to 1. */
	readonly coverage: number;
	/** Whether its headline is that of others but for some wording: only then it is compared. */
	readonly sharesHeadline: boolean;
};

/** A place where wording differs, or whether words of a headline stand apart. */
export type Variant = {
	readonly kind: 'wording' | 'spacing';
	readonly part: 'headline' | 'body';
	/** Where it is in the table of its part. */
	readonly place: Place;
	readonly readings: readonly Reading[];
	/** What stands before and behind it, in one of the copies. */
	readonly before: string;
	readonly after: string;
	readonly opinion: Opinion;
};

export type Collation = {
	/** In the order they were given. */
	readonly copies: readonly CollatedCopy[];
	/** Rows of copies that do not share the headline are absent throughout. */
	readonly headline: Table;
	readonly body: Table;
	/** Those of the headline first; each part from its beginning on. */
	readonly variants: readonly Variant[];
};

/** Compares two or more copies, or shows one as it is. */
export function collate(copies: readonly Copy[]): Collation {
	const bodies = copies.map(({body}) => lettersOf(body.map(({text}) => text).join(blockSeparator)));
	const sharing = headlineGroup(copies.map(({headline}) => headline ?? ''));
	const headlines = copies.map(({headline}, index) => lettersOf(sharing.has(index) ? (headline ?? '') : ''));
	const headline = withoutEmpty(tableOf(headlines));
	const body = tableOf(bodies);
	const places = [
		...wordingPlaces(headline).map(place => ({kind: 'wording', part: 'headline', place}) as const),
		...spacingPlaces(headline).map(place => ({kind: 'spacing', part: 'headline', place}) as const),
		...wordingPlaces(body).map(place => ({kind: 'wording', part: 'body', place}) as const),
	];
	const facts = copies.map(({misread}, index): CopyFacts => {
		const letters = bodies[index]?.text.length ?? 0;
		return {misread: misread.length, letters, source: bodies[index]?.source ?? ''};
	});
	const cleanliness = cleanlinessOver(
		facts,
		places.map(({place}) => place),
	);
	const variants = places.map(({kind, part, place}): Variant => {
		const table = part === 'headline' ? headline : body;
		const opinion = weigh({
			place,
			table,
			cleanliness: cleanliness(place),
			misread: copies.map(copy => copy.misread),
		});
		const {before, after} = contextOf(table, place, copiesAt(place));
		// Between words there is nothing but the space itself.
		const context =
			kind === 'spacing' ? {before: before.trimEnd(), after: after.trimStart()} : {before, after};
		return {kind, part, place, readings: place.readings, ...context, opinion};
	});
	return {
		copies: copies.map((copy, index) => ({
			...copy,
			characters: charactersIn(copy.body),
			coverage: coverageOf(body, index),
			sharesHeadline: sharing.has(index),
		})),
		headline,
		body,
		variants,
	};
}

function charactersIn(body: readonly Block[]): number {
	return body.reduce((sum, {text}) => sum + [...text.replace(/\s/gu, '')].length, 0);
}

function coverageOf({rows, columns}: Table, copy: number): number {
	const there = rows[copy]?.reduce((sum, place) => (place === absent ? sum : sum + 1), 0) ?? 0;
	return columns === 0 ? 0 : there / columns;
}

/** A copy without a headline says nothing of it, rather than that it has no words. */
function withoutEmpty(table: Table): Table {
	const rows = table.rows.map((row, copy) =>
		(table.letters[copy]?.text ?? '') === '' ? new Int32Array(row.length).fill(absent) : row,
	);
	return {...table, rows};
}

function copiesAt({readings}: Place): number[] {
	return readings.flatMap(({copies}) => copies);
}
