// A page with its corrections, applied in the order in which they were made.
import type {PageFacts} from '../corrections.ts';
import {applyChange, type Source} from './apply-change.ts';
import {type PageContent, withArticle} from './page-content.ts';
import type {StoredCorrection} from './stored-change.ts';

export type Uncorrected = {
	readonly facts: PageFacts;
	readonly content: PageContent;
};

export type Step = {
	readonly correction: StoredCorrection;
	readonly applied: boolean;
	/** As `Correction.before` tells it. */
	readonly before: PageFacts | string | null;
};

export type Corrected = Uncorrected & {
	readonly steps: readonly Step[];
	/** What the reader said about the page and has not withdrawn. */
	readonly said: Partial<PageFacts>;
	/** Ids of articles taken into others, with the id that took them in. */
	readonly leads: ReadonlyMap<string, string>;
	/** Ids of articles that were taken out, and lead nowhere. */
	readonly removed: ReadonlySet<string>;
};

export function replay(
	{facts: stated, content: restored}: Uncorrected,
	corrections: readonly StoredCorrection[],
	source: Source,
): Corrected {
	let content = restored;
	let said: Partial<PageFacts> = {};
	const leads = new Map<string, string>();
	const removed = new Set<string>();
	const withdrawn = new Map<string, {headline: string | null; headlineMade: boolean}>();
	const steps = corrections.map((correction): Step => {
		const {articleId, change} = correction;
		if (change.kind === 'page') {
			const before = {...stated, ...said};
			said = withSaid(said, change);
			return {correction, applied: true, before};
		}
		const id = source.present(articleId ?? '');
		const target = content.articles.find(article => article.id === id);
		if (target === undefined) return {correction, applied: false, before: null};
		if (change.kind === 'headline') {
			const {headline, headlineMade} = target.article;
			const printed = withdrawn.get(id) ?? {headline, headlineMade};
			withdrawn.set(id, printed);
			const now = change.headline === null ? printed : {headline: change.headline, headlineMade: false};
			if (change.headline === null) withdrawn.delete(id);
			content = withArticle(content, id, {...target.article, ...now});
			return {correction, applied: true, before: headline};
		}
		const result = applyChange(content, target, change, source);
		if (result === null) return {correction, applied: false, before: null};
		content = result.content;
		if (result.leads) leads.set(...result.leads);
		if (result.removed !== undefined) removed.add(result.removed);
		return {correction, applied: true, before: result.before};
	});
	return {facts: {...stated, ...said}, content, steps, said, leads, removed};
}

function withSaid(said: Partial<PageFacts>, change: Partial<PageFacts>): Partial<PageFacts> {
	const now: Record<string, string> = {};
	for (const key of ['outlet', 'date', 'page'] as const) {
		const value = change[key] === undefined ? said[key] : change[key];
		if (value !== undefined && value !== null) now[key] = value;
	}
	return now;
}
