// OPML is read as other programs write it, and written so that they read it.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readOpml, writeOpml} from '../../src/formats/opml.ts';
import {encode} from './encode.ts';

const read = (opml: string | Uint8Array) => readOpml({name: 'a.opml', bytes: Buffer.from(opml)});
const opml = (body: string) => `<?xml version="1.0"?><opml version="1.1"><body>${body}</body></opml>`;

describe('OPML', () => {
	it('has feeds in folders of folders, each once', () => {
		const feeds = read(
			opml(
				'<outline text="报"><outline text="日报"><outline type="rss" text="柳湾" title="柳湾日报" xmlUrl="http://a.example/?b&amp;c"/></outline></outline><OUTLINE xmlurl="http://b.example/" /><outline text="又" xmlUrl="http://b.example/"/>',
			),
		);
		expect(feeds).toEqual([
			{url: 'http://a.example/?b&c', title: '柳湾日报'},
			{url: 'http://b.example/', title: null},
		]);
	});

	it('that includes itself is not followed', () => {
		expect(read(opml('<outline type="include" url="a.opml" text="自己"/>'))).toEqual([]);
	});

	it('is read in other encodings', () => {
		const text = opml('<outline text="柳湾日报" xmlUrl="http://a.example/"/>');
		const declared = text.replace('?>', ' encoding="GBK"?>');
		expect(read(encode(declared, 'gb18030'))).toEqual([{url: 'http://a.example/', title: '柳湾日报'}]);
	});

	it('expands no entities, and nests within bounds', () => {
		const bomb = opml('<outline text="&b;" xmlUrl="http://a.example/"/>').replace(
			'<opml',
			'<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><opml',
		);
		expect(read(bomb)).toEqual([{url: 'http://a.example/', title: '&b;'}]);
		expect(() => read(opml('<outline>'.repeat(10_000)))).toThrow('damaged');
	});

	it('is no other kind of document', () => {
		for (const other of ['<rss></rss>', 'opml', '']) expect(() => read(other)).toThrow('damaged');
	});

	it('reads back as it was written', () => {
		const words = fc.string({minLength: 1}).filter(text => /^[\u0021-\ud7ff]+$/u.test(text));
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.record({url: fc.webUrl(), title: words}), {minLength: 1, selector: ({url}) => url}),
				feeds => {
					expect(read(writeOpml(feeds))).toEqual(feeds);
				},
			),
		);
	});
});
