// Whether a string known to stand in a text is ever missed, whatever its length: node bench/search/known.ts LIBRARY [QUERIES]
import {openReadingConnection} from '../../src/library/sqlite/open-connection.ts';
import {SqliteLibrary} from '../../src/library/sqlite/sqlite-library.ts';
import {find} from '../../src/search/find.ts';
import {fold} from '../../src/search/fold.ts';
import {randomFrom} from '../library/random.ts';
import {sampleArticles} from './sample-articles.ts';

const longest = 20;
const limit = 200;

const [file = '', count = '1000'] = process.argv.slice(2);
const random = randomFrom(11);
const sampled = await sampleArticles(file, Number(count), random);
const library = new SqliteLibrary(await openReadingConnection(file));
const outcomes = {found: 0, 'behind newer ones that have it': 0, missed: 0};
for (const [index, {id, headline, body}] of sampled.entries()) {
	const length = 1 + (index % longest);
	const text = [...(index % 2 === 0 ? headline : body)];
	const start = Math.floor(random() * Math.max(1, text.length - length));
	const part = text.slice(start, start + length).join('');
	// A phrase, so that no sign in it is taken for one of the query's language.
	if (fold(part) === '' || /["“”„＂「」『』\n]/u.test(part)) continue;
	const {hits, scope} = await find(library, `"${part}"`, {limit});
	if (hits.some(hit => hit.id === id)) outcomes.found++;
	else if (scope === 'newest-window' && hits.length === limit) outcomes['behind newer ones that have it']++;
	else {
		outcomes.missed++;
		console.log(`missed ${part} of ${id}: ${hits.length} hits`);
	}
}
await library.close();
for (const [outcome, articles] of Object.entries(outcomes)) console.log(`${outcome.padEnd(34)}${articles}`);
process.exitCode = outcomes.missed > 0 ? 1 : 0;
