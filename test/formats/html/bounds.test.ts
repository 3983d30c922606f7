import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {lighten} from '../../../src/formats/html/lighten.ts';
import {measureMarkup} from '../../../src/formats/html/measure-markup.ts';
import {measureTree} from '../../../src/formats/html/measure-tree.ts';
import {editionIn, pageIn} from '../read-bytes.ts';

const page = (body: string) => `<html><body>${body}</body></html>`;
const enough = {tags: 1000, depth: 100, depths: 10_000};

describe('HTML that would take long to parse', () => {
	it.each([
		['elements in elements', `${'<div>'.repeat(100_000)}渡口的灯亮了。`],
		['more elements than any page has', `<p>渡口的灯亮了。</p>${'<b>x</b>'.repeat(100_000)}`],
		[
			'tables in tables, which only a parser finds to nest',
			`渡口的灯亮了。${'<table><tr><td>甲<td>'.repeat(2000)}`,
		],
		['nothing but angle brackets', `渡口的灯亮了。${'<'.repeat(1_000_000)}`],
		['a comment that never ends', `渡口的灯亮了。${'<!-- '.repeat(200_000)}`],
		['scripts that never end', `渡口的灯亮了。${'<script>'.repeat(200_000)}`],
		['a tag that never ends', `渡口的灯亮了。<p ${'a="1" '.repeat(100_000)}`],
	])('is read all the same: %s', async (_, body) => {
		expect((await pageIn(page(body))).text).toContain('渡口的灯亮了。');
	});

	it('is read without any element in it', async () => {
		expect((await pageIn('<!DOCTYPE html>渡口的灯亮了。<html')).text).toContain('渡口的灯亮了。');
	});

	it('gives an edition, whatever it holds', async () => {
		expect((await editionIn(page(`${'<div>'.repeat(5000)}渡口的灯亮了。`))).articles).toHaveLength(1);
	});
});

describe('the measure of markup', () => {
	it('counts what nests, and not what the next of its kind closes', () => {
		expect(measureMarkup('<div><p>a<p>b<br><ul><li>c<li>d</ul></div>', enough)).toEqual({
			tags: 9,
			depth: 2,
			depths: 11,
		});
	});

	it('stops when it knows enough', () => {
		expect(measureMarkup('<b>'.repeat(100_000), enough)).toMatchObject({tags: 101, depth: 101});
	});
});

describe('the measure of a parsed document', () => {
	const measured = (body: string) =>
		measureTree(parseHTML(`<html><body>${body}</body></html>`).document.documentElement, {
			depth: 50,
			depths: 1000,
			text: 1000,
		});

	it('counts how deep elements stand, and how many lie around every character', () => {
		// html 0, head or body 1, p 2, b 3: the words in p lie in three, those in b in four.
		expect(measured('<p>灯亮<b>了</b></p>')).toMatchObject({depth: 3, text: 10});
	});

	it('stops when it knows enough', () => {
		expect(measured('<i>'.repeat(500))).toMatchObject({
			depth: expect.any(Number),
			depths: expect.any(Number),
		});
		expect(measured('<i>'.repeat(500)).depths).toBeLessThan(1100);
	});
});

describe('lightened HTML', () => {
	it('is without scripts, styles and comments, however they are written', () => {
		const {html} = lighten(
			'甲<script>"<p>"</script >乙<!-- <b> -->丙<STYLE>p{}</STYLE>丁<noscript>戊</noscript>己',
		);
		expect(html).toBe('甲乙丙丁己');
	});

	it('keeps what an element holds that is never closed, but for a script', () => {
		expect(lighten('甲<svg>乙').html).toBe('甲<svg>乙');
		expect(lighten('甲<script>乙').html).toBe('甲');
	});

	it('gives the data about the page', () => {
		expect(lighten('<script type="application/ld+json">{"a": 1}</script><script>b</script>')).toEqual({
			html: '',
			data: ['{"a": 1}'],
		});
	});
});
