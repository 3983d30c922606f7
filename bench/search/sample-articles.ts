// Articles drawn from a library by chance.
import {openReadingConnection} from '../../src/library/sqlite/open-connection.ts';
import type {Article} from '../../src/page/edition.ts';
import type {Random} from '../library/random.ts';

export type Sampled = {readonly id: string; readonly headline: string; readonly body: string};

/** So many articles of the library in `file`; one may come twice. */
export async function sampleArticles(file: string, count: number, random: Random): Promise<Sampled[]> {
	const connection = await openReadingConnection(file);
	const pages = connection.first<{last: number}>('SELECT max(id) AS last FROM page')?.last ?? 0;
	const sampled: Sampled[] = [];
	while (sampled.length < count && pages > 0) {
		const articles = connection.all<{id: string; headline: string; article: string}>(
			'SELECT id, headline, article FROM article JOIN article_text USING (number) WHERE page_id = ?',
			1 + Math.floor(random() * pages),
		);
		const drawn = articles[Math.floor(random() * articles.length)];
		if (!drawn) continue;
		const {body} = JSON.parse(drawn.article) as Article;
		sampled.push({id: drawn.id, headline: drawn.headline, body: body.map(({text}) => text).join('\n')});
	}
	connection.close();
	return sampled;
}
