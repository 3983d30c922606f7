import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {neighboursIn, wayTo} from '../../src/formats/neighbours.ts';

describe('the way that a reference leads', () => {
	it.each([
		['a.html', ['a.html']],
		['./b/a.html?x=1#top', ['b', 'a.html']],
		['b\\a.html', ['b', 'a.html']],
		['%E6%8A%A5/1.html', ['报', '1.html']],
		['file://./ALTO/1.xml', ['ALTO', '1.xml']],
		['../a.html', null],
		['b/../../a.html', null],
		['%2e%2e/a.html', null],
		['/etc/hosts', null],
		['\\\\host\\a', null],
		['file:///etc/hosts', null],
		['https://liuwan.example/a.html', null],
		['javascript:alert(1)', null],
		['C:\\a.html', null],
		['#top', null],
		['', null],
		['a\0b', null],
	])('%s', (reference, way) => {
		expect(wayTo(reference)).toEqual(way);
	});

	it('never leads out of a folder, whatever is written', () => {
		const part = fc.constantFrom(
			'..',
			'.',
			'/',
			'\\',
			'%2e',
			'%2f',
			'%5c',
			'file:',
			'//',
			'a',
			'%',
			' ',
			'C:',
			'\0',
		);
		fc.assert(
			fc.property(
				fc.array(part).map(parts => parts.join('')),
				reference => {
					const way = wayTo(reference);
					fc.pre(way !== null);
					expect(path.resolve('/folder', ...way!)).toMatch(/^\/folder\//u);
				},
			),
		);
	});
});

describe('the neighbours of a document', () => {
	it('are files below its folder, and nothing else', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-neighbours-'));
		try {
			mkdirSync(path.join(folder, 'in/below'), {recursive: true});
			writeFileSync(path.join(folder, 'out.txt'), '外');
			writeFileSync(path.join(folder, 'in/below/a.txt'), '内');
			const neighbour = neighboursIn(path.join(folder, 'in'));
			expect((await neighbour('below/a.txt'))?.toString()).toBe('内');
			for (const reference of ['below', 'none.txt', '../out.txt', path.join(folder, 'out.txt')]) {
				expect(await neighbour(reference)).toBeNull();
			}
			expect(await neighboursIn(null)('below/a.txt')).toBeNull();
		} finally {
			rmSync(folder, {recursive: true});
		}
	});
});
