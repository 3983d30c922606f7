// Ids of the articles of a page.
import {expect, test} from 'vitest';
import {articleIds} from '../../src/library/article-id.ts';
import {anArticle} from './an-edition.ts';

const never = () => false;

test('articles that begin alike get ids of their own, the same each time', () => {
	const alike = Array.from({length: 40}, () => anArticle('简讯', ['潮水照常。']));
	const ids = articleIds('望潮日报', alike, never);
	expect(new Set(ids).size).toBe(40);
	expect(articleIds('望潮日报', alike, never)).toEqual(ids);
	expect(articleIds('望潮日报', alike.slice(0, 7), never)).toEqual(ids.slice(0, 7));
});

test('an id that is taken elsewhere is given to none of them', () => {
	const alike = [anArticle('简讯', ['潮水照常。']), anArticle('简讯', ['潮水照常。'])];
	const [first = '', second = ''] = articleIds('望潮日报', alike, never);
	const others = articleIds('望潮日报', alike, id => id === first);
	expect(others[0]).toBe(second);
	expect(others).not.toContain(first);
});

test('no id is asked about twice, however many articles begin alike', () => {
	const alike = Array.from({length: 100}, () => anArticle('简讯', ['潮水照常。']));
	const taken = new Set(articleIds('望潮日报', alike, never).slice(0, 50));
	const asked: string[] = [];
	articleIds('望潮日报', alike, id => {
		asked.push(id);
		return taken.has(id);
	});
	expect(asked).toHaveLength(150);
	expect(new Set(asked).size).toBe(150);
});
