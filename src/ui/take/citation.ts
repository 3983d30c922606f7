// An article as it is cited.
import path from 'node:path';
import type {ArticleSummary} from '../../library/library.ts';
import {safe} from '../../terminal/safe.ts';

/**
 * Title, paper, date and page as GB/T 7714—2015 has an article in a serial (4.4; annex B: N, a newspaper); what
 * is a guess stands in brackets, as an estimated year does there (8.4.3.2). One line, safe for the terminal.
 */
export function citation(article: ArticleSummary): string {
	const {headline, outlet, outletGuess, source, date, dateGuess, page} = article;
	const paper = outlet ?? (outletGuess === null ? path.basename(source) : `[${outletGuess}]`);
	const day = date ?? (dateGuess === null ? null : `[${dateGuess}]`);
	const issue = [paper, day].filter(fact => fact !== null).join(', ');
	const where = page === null ? issue : `${issue}(${page})`;
	return safe(`${headline}[N]. ${where}.`, {oneLine: true});
}
