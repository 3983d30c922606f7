// The parts of a page whose lines are told: each line with those that go on with it.
import type {SourceLine} from '../edition.ts';
import {joinLines} from '../heal/join.ts';
import type {LineRole} from '../hints.ts';

export type Part = {
	readonly role: Exclude<LineRole, 'more' | 'credit'>;
	/** As the format counts them; null for what is of the page. */
	readonly article: number | null;
	readonly text: string;
	/** Who took the picture; of captions only. */
	readonly credit: string | null;
	/** Source lines, from 1. */
	readonly numbers: readonly number[];
};

/** In the order of the lines. What goes on with nothing is a paragraph, or a caption if it is a credit. */
export function collectParts(printed: readonly SourceLine[]): Part[] {
	const parts: Part[] = [];
	let open: {
		role: Part['role'];
		article: number | null;
		lines: string[];
		credits: string[];
		numbers: number[];
	} | null = null;
	const close = (): void => {
		if (!open) return;
		const {role, article, lines, credits, numbers} = open;
		const credit = credits.length > 0 ? credits.join(' ') : null;
		parts.push({role, article, text: joinLines(lines), credit, numbers});
		open = null;
	};
	for (const {number, text, hint} of printed) {
		const role = hint?.role ?? 'furniture';
		const article = hint?.article ?? null;
		const words = text.trim();
		if (open && (role === 'more' || (role === 'credit' && open.role === 'caption'))) {
			if (role === 'credit') open.credits.push(words);
			else open.lines.push(words);
			open.numbers.push(number);
			continue;
		}
		close();
		const opened = role === 'more' ? 'paragraph' : role === 'credit' ? 'caption' : role;
		open = {role: opened, article, lines: [words], credits: [], numbers: [number]};
	}
	close();
	return parts;
}
