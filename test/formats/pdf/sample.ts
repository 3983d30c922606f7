// The sample pages, as a careful reader knows them, from which pages are set anew.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

export type SampleArticle = {
	readonly section: string | null;
	readonly kicker: string | null;
	readonly headline: string | null;
	readonly subhead: string | null;
	readonly byline: string | null;
	readonly docDate: string | null;
	readonly sourceNote: string | null;
	readonly editorMark: string | null;
	/** Paragraphs, and between them subheads, which begin with "## ". */
	readonly bodyParagraphs: readonly string[];
	readonly jumps: readonly {readonly kind: 'to' | 'from'; readonly page: string}[];
};

export type Sample = {
	readonly name: string;
	readonly edition: {
		readonly outlet: string | null;
		readonly date: string | null;
		readonly issueNumber: string | null;
		readonly issn_cn: string | null;
		readonly pageNumber: string | null;
	};
	readonly articles: readonly SampleArticle[];
	readonly captions: readonly {
		readonly text: string;
		readonly credit: string | null;
		/** The article's number, from 1. */
		readonly article: number | null;
	}[];
};

const folders = ['seeds', 'pages'].map(name => path.join(import.meta.dirname, '../../page', name));

/** All of them, by name. */
export function samples(): Sample[] {
	return folders.flatMap(folder =>
		readdirSync(folder)
			.filter(file => file.endsWith('.gold.json'))
			.sort()
			.map(file => {
				const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<Sample, 'name'>;
				return {...gold, name: file.replace('.gold.json', '')};
			}),
	);
}
