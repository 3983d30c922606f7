// Pages of invented newspapers, restored already: what libraries of any size are made of for measuring.
import type {NewPage} from '../../src/library/library.ts';
import type {Article, Block} from '../../src/page/edition.ts';
import {InventedWords} from './invented-words.ts';
import {type Random, randomFrom} from './random.ts';

const outletCount = 40;
const articlesPerPage = 8;
const firstDay = Date.UTC(2001, 0, 1);
const millisecondsPerDay = 86_400_000;
/** Characters of an article's body on average; half of the articles are shorter than 0.8 of it. */
const meanLength = 800;
const spread = 0.65;

/** Pages with so many articles in all, in order of their days; the same ones for the same seed. */
export function* inventedPages(articles: number, seed = 1): Generator<NewPage> {
	const random = randomFrom(seed);
	const words = new InventedWords(random);
	const outlets = Array.from({length: outletCount}, () => `${words.next()}${words.next()}日报`);
	for (let index = 0; index * articlesPerPage < articles; index++) {
		const count = Math.min(articlesPerPage, articles - index * articlesPerPage);
		const day = firstDay + Math.floor(index / outletCount) * millisecondsPerDay;
		const outlet = outlets[index % outletCount] ?? '';
		yield inventedPage(words, random, count, outlet, new Date(day).toISOString().slice(0, 10), index);
	}
}

function inventedPage(
	words: InventedWords,
	random: Random,
	count: number,
	outlet: string,
	date: string,
	index: number,
): NewPage {
	const lines = [`${outlet} ${date} 第1版`];
	const articles: Article[] = [];
	for (let ordinal = 0; ordinal < count; ordinal++) {
		const headline = phrase(words, 8 + Math.floor(random() * 16));
		const body = paragraphs(words, random);
		const first = lines.length + 1;
		lines.push(headline, ...body.map(({text}) => text));
		articles.push(articleOf(headline, body, [first, lines.length]));
	}
	return {
		source: `${outlet}-${index}.txt`,
		text: lines.join('\n'),
		edition: {
			outlet,
			date,
			issueNumber: null,
			cn: null,
			page: '1',
			outletGuess: null,
			dateGuess: null,
			articles,
			captions: [],
			furniture: [[1, 1]],
			warnings: [],
		},
	};
}

function articleOf(headline: string, body: readonly Block[], lines: readonly [number, number]): Article {
	return {
		section: null,
		kicker: null,
		headline,
		headlineMade: false,
		subhead: null,
		byline: null,
		dateline: null,
		docDate: null,
		body,
		jumps: [],
		sourceNote: null,
		editorMark: null,
		lines: [lines],
	};
}

/** A log-normal length, as real ones are: many short notes, a few long reports. */
function paragraphs(words: InventedWords, random: Random): Block[] {
	const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const wanted = meanLength * Math.exp(spread * normal - spread ** 2 / 2);
	const blocks: Block[] = [];
	for (let length = 0; length < wanted; ) {
		const text = paragraph(words, random, Math.min(wanted - length, 60 + random() * 160));
		blocks.push({kind: 'paragraph', text});
		length += text.length;
	}
	return blocks;
}

function paragraph(words: InventedWords, random: Random, least: number): string {
	let text = '';
	while (text.length < least) {
		const comma = random() < 0.55;
		text += phrase(words, 6 + Math.floor(random() * 14)) + (comma ? '，' : '。');
	}
	return `${text.slice(0, -1)}。`;
}

function phrase(words: InventedWords, least: number): string {
	let text = '';
	while (text.length < least) text += words.next();
	return text;
}
