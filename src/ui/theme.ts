// How roles look: colours and weights as terminal attributes, and rows dressed in them.
import type {Background} from '../terminal/background.ts';
import {type ColourDepth, colourDepth} from '../terminal/colour-depth.ts';
import type {Role, Row} from '../typeset/row.ts';
import {type ThemeName, themeNames} from './theme-names.ts';
import {colourParameters} from './themes/colour.ts';
import type {Dress, Palette} from './themes/palette.ts';
import {palettes} from './themes/palettes.ts';

/** Select Graphic Rendition parameters for each role; empty for none. */
export type Theme = Readonly<Record<Role, string>>;

/** What decides about the theme. */
export type Look = {
	readonly theme: ThemeName;
	readonly depth: ColourDepth;
	/** The terminal's own; null while it is not known, and then taken for dark. */
	readonly background: Background | null;
};

/** What leaves a terminal as it is: no colours. */
export const plainLook: Look = {theme: 'auto', depth: 'none', background: null};

/** Weight, underline and inverse alone: what NO_COLOR leaves, and what few bytes can say. */
const colourless: Theme = {
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

const known = new Map<string, Theme>();

/** The theme for a look; the same object each time. On a slow line, colours are left out. */
export function themeOf({theme, depth, background}: Look, lowBandwidth = false): Theme {
	if (depth === 'none' || lowBandwidth) return colourless;
	const name = `${theme} ${depth} ${background}`;
	const made = known.get(name) ?? dressed(paletteOf(theme, background ?? 'dark'), depth);
	known.set(name, made);
	return made;
}

/**
 * The colours to be used, for a wish and an environment: NO_COLOR (no-color.org), TERM=dumb and terminals without colours are respected,
 * unless colours are wished for always.
 */
export function depthFor(
	color: 'auto' | 'always' | 'never',
	environment: Readonly<Record<string, string | undefined>>,
): ColourDepth {
	const depth = colourDepth(environment);
	if (color === 'always') return depth === 'none' ? 16 : depth;
	return color === 'never' || (environment.NO_COLOR ?? '') !== '' ? 'none' : depth;
}

/** The theme after the one in use. */
export function nextTheme(theme: ThemeName): ThemeName {
	return themeNames[(themeNames.indexOf(theme) + 1) % themeNames.length] ?? 'auto';
}

/** A row as text with its attributes; nothing is left switched on at its end. */
export function paintRow(row: Row, theme: Theme): string {
	return row
		.map(({text, role}) => (theme[role] === '' ? text : `\u{1B}[${theme[role]}m${text}\u{1B}[0m`))
		.join('');
}

function paletteOf(theme: ThemeName, background: Background): Palette {
	switch (theme) {
		case 'auto':
			return palettes[background];
		case 'high-contrast':
			return background === 'dark' ? palettes.highContrastDark : palettes.highContrastLight;
		default:
			return palettes[theme];
	}
}

function dressed({ground, roles}: Palette, depth: Exclude<ColourDepth, 'none'>): Theme {
	const parameters = (dress: Dress) => {
		const ink = dress.ink ?? ground?.ink;
		const paper = dress.paper ?? ground?.paper;
		return [
			...(dress.weight ?? []),
			...(ink ? [colourParameters(ink, 'ink', depth)] : []),
			...(paper ? [colourParameters(paper, 'paper', depth)] : []),
		].join(';');
	};
	const entries = Object.entries(roles).map(([role, dress]) => [role, parameters(dress)]);
	return Object.fromEntries(entries) as Theme;
}
