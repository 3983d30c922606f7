import {expect, it} from 'vitest';
import type {Searcher, StageRequest} from '../../../src/ui/search/searcher.ts';
import {searcherWhenAsked} from '../../../src/ui/search/searcher-when-asked.ts';

const request: StageRequest = {
	query: '渡船',
	stage: 'newest',
	toRead: [],
	narrowed: null,
	known: [],
	open: [],
};
const counted = {articles: 2, outlets: [], months: [], share: 1};

function counting() {
	const calls: string[] = [];
	const searcher: Searcher = {
		prepare: () => calls.push('prepare'),
		search: async ({query}) => {
			calls.push(`search ${query}`);
			return {hits: [], toRead: [], open: []};
		},
		count: async ({query}, _, tell) => {
			calls.push(`count ${query}`);
			tell(counted);
			return counted;
		},
		close: async () => {
			calls.push('close');
		},
	};
	const asked = searcherWhenAsked(async () => {
		calls.push('load');
		return searcher;
	});
	return {calls, asked};
}

it('is loaded once, when something is asked', async () => {
	const {calls, asked} = counting();
	expect(calls).toEqual([]);
	const {signal} = new AbortController();
	expect(await asked.search(request, signal)).toEqual({hits: [], toRead: [], open: []});
	const told: unknown[] = [];
	expect(await asked.count(request, signal, tally => told.push(tally))).toEqual(counted);
	expect(told).toEqual([counted]);
	await asked.close();
	expect(calls).toEqual(['load', 'search 渡船', 'count 渡船', 'close']);
});

it('is closed without being loaded where nothing was asked', async () => {
	const {calls, asked} = counting();
	await asked.close();
	expect(calls).toEqual([]);
});

it('does not begin a search that is called off while it is loaded', async () => {
	const {calls, asked} = counting();
	const controller = new AbortController();
	const answer = asked.search(request, controller.signal);
	controller.abort();
	await expect(answer).rejects.toThrow();
	expect(calls).toEqual(['load']);
});
