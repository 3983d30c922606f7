// How roles look: colours and weights as terminal attributes, and rows dressed in them.
import type {Role, Row} from '../typeset/row.ts';

/** Select Graphic Rendition parameters for each role; empty for none. */
export type Theme = Readonly<Record<Role, string>>;

const colourful: Theme = {
	plain: '',
	headline: '1',
	kicker: '36',
	subhead: '1',
	byline: '36',
	section: '33',
	caption: '3',
	jump: '34',
	note: '36',
	warning: '33',
	mark: '33',
	faint: '2',
	hit: '1;30;43',
	selected: '7',
	unread: '1;33',
	title: '1',
	border: '2',
};

/** Weight, underline and inverse alone: what NO_COLOR leaves, and what few bytes can say. */
export const colourless: Theme = {
	plain: '',
	headline: '1',
	kicker: '',
	subhead: '1',
	byline: '',
	section: '4',
	caption: '3',
	jump: '',
	note: '',
	warning: '1',
	mark: '1',
	faint: '2',
	hit: '1;4',
	selected: '7',
	unread: '1',
	title: '1',
	border: '',
};

/** The theme for a wish of the reader and an environment: NO_COLOR (no-color.org) and TERM=dumb are respected. */
export function themeFor(
	color: 'auto' | 'always' | 'never',
	environment: Readonly<Record<string, string | undefined>>,
): Theme {
	if (color === 'always') return colourful;
	const refused = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
	return color === 'never' || refused ? colourless : colourful;
}

/** A row as text with its attributes; nothing is left switched on at its end. */
export function paintRow(row: Row, theme: Theme): string {
	return row
		.map(({text, role}) => (theme[role] === '' ? text : `\u{1B}[${theme[role]}m${text}\u{1B}[0m`))
		.join('');
}
