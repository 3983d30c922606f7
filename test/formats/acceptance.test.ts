// Real documents come back with the headline, the day and the text that a person finds in them.
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readDocument} from '../../src/formats/formats.ts';
import {neighboursIn} from '../../src/formats/neighbours.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import type {Edition} from '../../src/page/edition.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';
import {collect} from '../collect.ts';
import {fold} from '../page/page-of.ts';
import {encode} from './encode.ts';
import {editionIn, faultIn, pageIn, pagesIn} from './read-bytes.ts';

const folder = path.join(acceptance ?? '', 'formats');
const bytesOf = (file: string) => readFileSync(path.join(folder, file));

/** Words as they are compared: letters and digits alone. */
const bare = (text: string) => fold(text).replace(/[\p{P}\p{S}]+/gu, '');
const bodyOf = ({articles}: Edition) => articles.flatMap(({body}) => body.map(({text}) => text)).join('\n');

/** How much of two texts is the same, from 0 to 1: twice the longest common subsequence by the length of both. */
function sameness(one: string, other: string): number {
	let before = new Uint32Array(other.length + 1);
	for (const character of one) {
		const row = new Uint32Array(other.length + 1);
		for (let index = 0; index < other.length; index++) {
			const longest = Math.max(before[index + 1] ?? 0, row[index] ?? 0);
			row[index + 1] = character === other[index] ? (before[index] ?? 0) + 1 : longest;
		}
		before = row;
	}
	return (2 * (before.at(-1) ?? 0)) / (one.length + other.length);
}

/** Says whether facts are what a person read, without saying what that was. */
const fingerprint = (...facts: readonly (string | null | undefined)[]) =>
	createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);

describe.skipIf(acceptance === null)('real documents', () => {
	it.each([
		['zh-html/people.html', '17897b729ed6'],
		['zh-html/xinhuanet.html', 'b025fb1bb0ed'],
		['zh-html/cjn-changjiang.html', '1debcce92efc'],
		['zh-html/bbc-zh.html', 'b8f7cb00f4cc'],
		['ja/news-ja.html', '5be2fc24a8a7'],
		['ja/aozora-433-ruby.sjis.txt', '91df3cfe4f9c'],
	])(
		'%s has the outlet, the day, the headline, the author and the text that a person finds',
		async (file, facts) => {
			const {outlet, date, articles} = await editionIn(bytesOf(file));
			expect(articles).toHaveLength(1);
			const [article] = articles;
			const texts = article?.body.map(({text}) => text) ?? [];
			expect(fingerprint(outlet, date, article?.headline, article?.byline, ...texts)).toBe(facts);
		},
	);

	it.each(['zh-html/bbc-zh', 'ja/news-ja'])(
		'%s has its text, by the characters of what is expected',
		async file => {
			const expected = bare(bytesOf(`${file}.expected.txt`).toString());
			expect(sameness(bare(bodyOf(await editionIn(bytesOf(`${file}.html`)))), expected)).toBeGreaterThan(
				0.95,
			);
		},
	);

	it.each(['zh-html/people.html', 'zh-html/xinhuanet.html', 'zh-html/cjn-changjiang.html'])(
		'%s has the paragraphs of its page, and no others',
		async file => {
			const html = bytesOf(file).toString();
			const paragraphs = [...html.matchAll(/<p\b[^>]*>(?<inner>[\s\S]*?)<\/p>/giu)].map(({groups}) =>
				bare((groups?.inner ?? '').replace(/<[^>]*>|&\w+;/gu, '')),
			);
			const edition = await editionIn(html);
			const texts = edition.articles.flatMap(({body}) => body.map(({text}) => bare(text)));
			expect(texts.length).toBeGreaterThan(4);
			expect(texts.filter(text => !paragraphs.includes(text))).toEqual([]);
		},
	);

	it.each(['alto-mets/ndnp-alto.xml', 'alto-mets/jdpl-1821-alto-1.xml', 'alto-mets/alto-glyph-chinese.xml'])(
		'%s has every word in its order',
		async file => {
			const {text} = await pageIn(bytesOf(file));
			const xml = bytesOf(file).toString();
			const entities: Readonly<Record<string, string>> = {amp: '&', quot: '"', lt: '<', gt: '>', apos: "'"};
			const words = [...xml.matchAll(/<String\b[^>]*?\bCONTENT=(?<quote>["'])(?<word>.*?)\k<quote>/gu)].map(
				({groups}) =>
					(groups?.word ?? '').replace(/&(?<name>\w+);/gu, (whole, name: string) => entities[name] ?? whole),
			);
			// Hyphens at the ends of lines are told apart from the words.
			const unbroken = (all: string) => all.replace(/[\s-]/gu, '');
			expect(unbroken(text)).toBe(unbroken(words.join('')));
		},
	);

	it('an issue in METS has the articles that it names, and the day', async () => {
		const copy = mkdtempSync(path.join(tmpdir(), 'paper-tui-issue-'));
		try {
			mkdirSync(path.join(copy, 'ALTO'));
			cpSync(
				path.join(folder, 'alto-mets/jdpl-1821-alto-1.xml'),
				path.join(copy, 'ALTO/18210801_1-0001.xml'),
			);
			const xml = bytesOf('alto-mets/jdpl-1821-mets.xml');
			const pages = await collect(
				readDocument({name: 'mets.xml', bytes: xml, neighbour: neighboursIn(copy)}),
			);
			const [first] = pages.flatMap(page => (page instanceof SourceError ? [] : [restorePage(page)]));
			const [, day, month, year] = /dateIssued[^>]*>(\d\d)\.(\d\d)\.(\d{4})/u.exec(xml.toString()) ?? [];
			expect(first?.date).toBe(`${year}-${month}-${day}`);
			const labels = [...xml.toString().matchAll(/TYPE="ARTICLE"[^>]*LABEL="(?<label>[^"]*)"/gu)];
			const named = labels.map(({groups}) => bare(groups?.label ?? '')).slice(0, 3);
			expect(first?.articles.slice(0, 3).map(({headline}) => bare(headline ?? ''))).toEqual(named);
			// The other pages of the issue are not in the folder.
			expect(pages.filter(page => page instanceof SourceError)).toHaveLength(3);
		} finally {
			rmSync(copy, {recursive: true});
		}
	});

	it('an issue in METS without its pages says which are missing', async () => {
		expect(await faultIn(bytesOf('alto-mets/jdpl-1821-mets.xml'))).toMatchObject({kind: 'missing-parts'});
	});

	it('text in EUC-TW is refused by name', async () => {
		expect(await faultIn(bytesOf('encodings/euc-tw.txt'))).toEqual({kind: 'encoding', name: 'EUC-TW'});
	});
});

describe.skipIf(acceptance === null)('real pages in other encodings', () => {
	const mark = (label: string): readonly number[] => (label === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]);
	const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
		['UTF-8 with a mark', text => Buffer.from(`\ufeff${text}`)],
		['UTF-16LE with a mark', text => Uint8Array.from([...mark('utf-16le'), ...encode(text, 'utf-16le')])],
		['UTF-16BE without', text => encode(text, 'utf-16be')],
		['GB18030', text => encode(text, 'gb18030')],
	];

	it.each(encodings)('are restored from %s as from UTF-8', async (_, encoded) => {
		const pages = acceptancePages();
		expect(pages.size).toBe(5);
		for (const [name, text] of pages) {
			expect(await editionIn(encoded(text), name)).toEqual(restorePage({text, hints: null}));
		}
	});
});

describe.skipIf(acceptance === null)('hostile files', () => {
	const hostile = path.join(acceptance ?? '', 'hostile');
	const files = Object(
		JSON.parse(
			acceptance === null ? '{"vectors":[]}' : readFileSync(path.join(hostile, 'vectors.json'), 'utf8'),
		),
	);

	it('are read or refused by name, every one', async () => {
		for (const {file} of files.vectors) {
			const bytes = readFileSync(path.join(acceptance ?? '', file));
			const pages = await pagesIn(bytes, file).catch((error: unknown) => error);
			if (!(pages instanceof SourceError)) expect(pages).toHaveLength(1);
		}
	});
});
