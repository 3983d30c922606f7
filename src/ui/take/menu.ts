// What can be taken away just now, and by which key.
import {chosenId, type State} from '../state.ts';
import {citation} from './citation.ts';
import type {TakeEntry, TakeItem} from './taking.ts';

const keys: Readonly<Record<TakeItem, Pick<TakeEntry, 'key' | 'message'>>> = {
	article: {key: 'y', message: 'takeArticle'},
	paragraph: {key: 'p', message: 'takeParagraph'},
	passage: {key: 'v', message: 'takePassage'},
	markdown: {key: 'm', message: 'takeMarkdown'},
	citation: {key: 'c', message: 'takeCitation'},
	id: {key: 'i', message: 'takeId'},
	pager: {key: 'o', message: 'takePager'},
	editor: {key: 'e', message: 'takeEditor'},
	export: {key: 'x', message: 'takeExport'},
};

/** The entries of the menu; none if no article is open. Parts of the text are chosen only where it is read. */
export function takeEntries(state: State): TakeEntry[] {
	const {stored} = state.article;
	if (stored === null || stored.id !== chosenId(state) || state.choosing !== null) return [];
	const isRead = state.focus === 'article' && stored.article.body.length > 0;
	const now: Partial<Record<TakeItem, string>> = {
		citation: citation(stored),
		id: stored.id,
	};
	return (Object.keys(keys) as TakeItem[])
		.filter(item => isRead || (item !== 'paragraph' && item !== 'passage'))
		.map(item => ({item, ...keys[item], now: now[item] ?? ''}));
}
