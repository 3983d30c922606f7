// CSV, and tables parted by tabs or semicolons, whose first line names their columns: a row is an article.
import {columnsIn} from './csv/columns.ts';
import type {Format} from './format.ts';

export const csv: Format = {
	name: 'CSV',
	endings: ['csv', 'tsv'],
	recognises: opening => {
		const mayBe = /^[^\n\r]{3,2000}?[,;\t|]/u.test(opening.latin) && !opening.latin.startsWith('<');
		return mayBe && columnsIn(firstLine(opening.text)) !== null;
	},
	async *read(document) {
		const {readCsv} = await import('./csv/read-csv.ts');
		yield* readCsv(document);
	},
};

function firstLine(text: string): string {
	return text.slice(0, 4000).split(/[\r\n]/u, 1)[0] ?? '';
}
