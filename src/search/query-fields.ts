// The fields of the query language: their names, and the words some of them take.
import type {Field} from './candidates.ts';

export type QueryField = 'outlet' | 'date' | 'in' | 'headline' | 'body' | 'by' | 'is';
export type ReadingWish = 'unread' | 'read' | 'starred';

/** The first name of each is the one that is printed. */
const fieldNames: Readonly<Record<QueryField, readonly string[]>> = {
	outlet: ['outlet', 'paper', '报', '报纸', '报名', '報', '報紙', '報名'],
	date: ['date', '日期'],
	in: ['in', '在', '范围', '範圍'],
	headline: ['headline', 'title', '标题', '標題'],
	body: ['body', 'text', '正文'],
	by: ['by', '作者', '记者', '記者'],
	is: ['is', '是', '状态', '狀態'],
};

const places: Readonly<Record<Field, readonly string[]>> = {
	headline: fieldNames.headline,
	body: fieldNames.body,
};

const readingWishes: Readonly<Record<ReadingWish, readonly string[]>> = {
	unread: ['unread', '未读', '未讀'],
	read: ['read', '已读', '已讀'],
	starred: ['starred', '星标', '星標', '加星'],
};

/** The field of a name in either script and any case; undefined if there is none. */
export function fieldNamed(name: string): QueryField | undefined {
	return called(fieldNames, name);
}

/** What `in:` takes. */
export function placeNamed(name: string): Field | undefined {
	return called(places, name);
}

/** What `is:` takes. */
export function readingWishNamed(name: string): ReadingWish | undefined {
	return called(readingWishes, name);
}

export const knownPlaces = Object.keys(places);
export const knownReadingWishes = Object.keys(readingWishes);

function called<Meaning extends string>(
	names: Readonly<Record<Meaning, readonly string[]>>,
	name: string,
): Meaning | undefined {
	const sought = name.normalize('NFKC').toLowerCase();
	return (Object.keys(names) as Meaning[]).find(meaning => names[meaning].includes(sought));
}
