import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {restoreIssue} from '../../src/commands/restore-issue.ts';
import {findSources} from '../../src/formats/find-sources.ts';
import {readSource} from '../../src/formats/read-source.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {collect} from '../collect.ts';
import {altoOf, paragraphs, scan} from './print/scan.ts';
import {pagesIn} from './read-bytes.ts';
import {zipOf} from './zip-of.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-mets-'));
	mkdirSync(path.join(folder, 'ALTO'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const area = (file: number, block: number) =>
	`<fptr><area FILEID="A${file}" BETYPE="IDREF" BEGIN="P${file}_TB${block}"/></fptr>`;
const mets = (second = 'ALTO/2.xml') => `<?xml version="1.0" encoding="UTF-8"?>
<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mods="http://www.loc.gov/mods/v3">
<mets:dmdSec><mods:title>柳湾日报</mods:title><mods:dateIssued>08.10.1921</mods:dateIssued></mets:dmdSec>
<mets:fileSec>
<mets:file ID="I1"><mets:FLocat xlink:href="file://./images/1.jp2"/></mets:file>
<mets:file ID="A1"><mets:FLocat xlink:href="file://./ALTO/1.xml"/></mets:file>
<mets:file ID="A2"><mets:FLocat xlink:href="${second}"/></mets:file>
</mets:fileSec>
${`<structMap TYPE="LOGICAL"><div TYPE="ISSUE"><div TYPE="CONTENT">
<div TYPE="ARTICLE"><div TYPE="HEADING"><div TYPE="TITLE">${area(1, 0)}</div></div><div TYPE="BODY"><div TYPE="PARAGRAPH">${area(1, 1)}</div><div TYPE="PARAGRAPH">${area(2, 4)}</div></div></div>
<div TYPE="ARTICLE"><div TYPE="HEADING">${area(2, 3)}</div><div TYPE="BODY">${area(2, 1)}</div></div>
</div></div></structMap>`.replaceAll(/<(\/?)(structMap|div|fptr|area)/gu, '<$1mets:$2')}
</mets:mets>`;

const read = async (document: string) => {
	writeFileSync(path.join(folder, 'mets.xml'), document);
	writeFileSync(path.join(folder, 'ALTO/1.xml'), altoOf(scan, 'P1'));
	writeFileSync(path.join(folder, 'ALTO/2.xml'), altoOf(scan, 'P2'));
	return collect(readSource({name: 'mets.xml', path: path.join(folder, 'mets.xml')}));
};
const editions = async (document: string) =>
	(await read(document)).map(page => (page instanceof SourceError ? page : restorePage(page)));

describe('an issue in METS', () => {
	it('has its articles where they begin, whole, with the parts that stand on other pages', async () => {
		const [first, second] = await editions(mets());
		const issue = {outlet: '柳湾日报', date: '1921-10-08'};
		expect(first).toMatchObject({
			...issue,
			page: '1',
			articles: [
				{
					headline: '新渡口大桥通车',
					body: [...paragraphs.bridge, ...paragraphs.fish].map(text => ({kind: 'paragraph', text})),
				},
				// Blocks that belong to no article of the issue.
				{headline: expect.stringContaining('今年的渔汛'), headlineMade: true},
			],
		});
		expect(second).toMatchObject({...issue, page: '2', articles: [{headline: '渔汛提前到来'}]});
	});

	it('takes what it does not say of the issue from the masthead of the first page that has one', async () => {
		const silent = mets().replace(/<mets:dmdSec>.*<\/mets:dmdSec>/u, '');
		writeFileSync(path.join(folder, 'mets.xml'), silent);
		const line = {text: '柳湾日报 1921年10月8日 第1版', left: 100, top: 20, width: 400, height: 20};
		writeFileSync(path.join(folder, 'ALTO/1.xml'), altoOf([...scan, {label: 'header', lines: [line]}], 'P1'));
		writeFileSync(path.join(folder, 'ALTO/2.xml'), altoOf(scan, 'P2'));
		const pages = restoreIssue(readSource({name: 'mets.xml', path: path.join(folder, 'mets.xml')}));
		const issue = {outlet: '柳湾日报', date: '1921-10-08'};
		expect(await collect(pages)).toMatchObject([
			{edition: {...issue, page: '1'}},
			{edition: {...issue, page: '2'}},
		]);
	});

	it('says which of its pages is not there, and gives the others', async () => {
		const [first, missing] = await read(mets('ALTO/none.xml'));
		expect(first).not.toBeInstanceOf(SourceError);
		expect(missing).toMatchObject({source: 'mets.xml/ALTO/none.xml', fault: {kind: 'missing'}});
	});

	it('says so if none of its pages is there', async () => {
		rmSync(path.join(folder, 'ALTO'), {recursive: true});
		writeFileSync(path.join(folder, 'mets.xml'), mets());
		await expect(
			collect(readSource({name: 'mets.xml', path: path.join(folder, 'mets.xml')})),
		).rejects.toMatchObject({
			fault: {kind: 'missing-parts', parts: ['ALTO/1.xml', 'ALTO/2.xml']},
		});
	});

	it.each(['../up.xml', '/etc/hosts.xml', 'file:///etc/hosts.xml', 'https://liuwan.example/2.xml'])(
		'does not read what lies outside its folder: %s',
		async place => {
			writeFileSync(path.join(folder, '../up.xml'), altoOf(scan, 'P2'));
			const [, missing] = await read(mets(place));
			expect(missing).toMatchObject({fault: {kind: 'missing'}});
		},
	);

	it('is found in its folder as one source, with the pages that it reads', async () => {
		await read(mets());
		const sources = await findSources([folder]);
		expect(sources.map(source => path.relative(folder, String(Object(source).name)))).toEqual(['mets.xml']);
	});

	it('is read out of an archive, too', async () => {
		const files = [
			{name: 'issue/mets.xml', bytes: mets()},
			{name: 'issue/ALTO/1.xml', bytes: altoOf(scan, 'P1')},
			{name: 'issue/ALTO/2.xml', bytes: altoOf(scan, 'P2')},
		];
		const pages = await pagesIn(zipOf(files), 'a.zip');
		expect(pages.map(page => page.source)).toEqual([
			'a.zip/issue/mets.xml#page=1',
			'a.zip/issue/mets.xml#page=2',
		]);
	});
});
