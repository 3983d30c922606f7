// A map of a page: which lines of it each article is made from; and the other pages of its issue.
import type {IssuePage, MappedArticle, PageMap} from '../../library/issues.ts';
import type {Arrived} from '../action.ts';
import {goTo} from '../places/open-article.ts';
import {chosenId, type State} from '../state.ts';

export type MapView = {
	readonly kind: 'page-map';
	/** An article of the page. */
	readonly id: string;
	/** Null until it is there. */
	readonly shown: {
		readonly map: PageMap;
		readonly pages: readonly IssuePage[];
	} | null;
	/** Index among the articles of the page. */
	readonly selected: number;
};

/** A step on the map: to the article below (1) or above (-1), to the next or previous page, or into the chosen article. */
export type MapMove = {readonly to: 'article' | 'page'; readonly by: 1 | -1} | {readonly to: 'open'};

/** The state with the map of the page that the chosen article stands on. */
export function openMap(state: State): State {
	const id = chosenId(state);
	return id === null ? state : {...state, overlay: {kind: 'page-map', id, shown: null, selected: 0}};
}

/** The state once a map is there. */
export function receiveMap(state: State, {id, map, pages}: Extract<Arrived, {kind: 'map-arrived'}>): State {
	const {overlay} = state;
	if (overlay?.kind !== 'page-map' || overlay.id !== id) return state;
	if (map === null) return {...state, overlay: null};
	const selected = Math.max(
		0,
		map.articles.findIndex(article => article.id === id),
	);
	return {...state, overlay: {...overlay, shown: {map, pages}, selected}};
}

/** The state after so many steps on the map. */
export function moveOnMap(state: State, view: MapView, move: MapMove, count = 1): State {
	const {shown, selected} = view;
	if (shown === null) return state;
	switch (move.to) {
		case 'article': {
			const last = shown.map.articles.length - 1;
			const to = Math.max(0, Math.min(selected + move.by * count, last));
			return {...state, overlay: {...view, selected: to}};
		}
		case 'page': {
			const page = shown.pages[pageIndex(view) + move.by * count];
			return page ? {...state, overlay: {...view, id: page.first}} : state;
		}
		case 'open': {
			const article = shown.map.articles[selected];
			return article ? goTo({...state, overlay: null}, article.id) : state;
		}
	}
}

/** Index of the page among those of its issue; -1 until they are there. */
export function pageIndex({shown}: MapView): number {
	const ids = new Set(shown?.map.articles.map(({id}) => id));
	return shown?.pages.findIndex(({first}) => ids.has(first)) ?? -1;
}

/** For each of `rows` equal parts of the page from its top, the index of the article that has most lines there; null for none. */
export function stripOf({lineCount, articles}: PageMap, rows: number): (number | null)[] {
	return Array.from({length: Math.min(rows, lineCount)}, (_, row) => {
		const [first, last] = linesOfRow(row, Math.min(rows, lineCount), lineCount);
		let most: number | null = null;
		let greatest = 0;
		for (const [index, article] of articles.entries()) {
			const lines = linesWithin(article, first, last);
			if (lines <= greatest) continue;
			greatest = lines;
			most = index;
		}
		return most;
	});
}

/** The first and the last line, from 1, that a row of so many stands for. */
export function linesOfRow(row: number, rows: number, lineCount: number): [first: number, last: number] {
	return [Math.floor((row * lineCount) / rows) + 1, Math.floor(((row + 1) * lineCount) / rows)];
}

function linesWithin({lines}: MappedArticle, first: number, last: number): number {
	return lines.reduce(
		(sum, [from, to]) => sum + Math.max(0, Math.min(to, last) - Math.max(from, first) + 1),
		0,
	);
}
