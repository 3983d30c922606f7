// The themes. Contrast is held by a test, to 4.5:1, and to 7:1 in the high-contrast ones (WCAG 2.2, 1.4.3 and 1.4.6).
import type {Role} from '../../typeset/row.ts';
import {colour, type Dress, type Palette} from './palette.ts';

/** Weights that go with a role whatever its colour: they tell roles apart where there are no colours. */
const weights = {
	plain: {},
	headline: {weight: [1]},
	kicker: {},
	subhead: {weight: [1]},
	byline: {},
	section: {},
	caption: {weight: [3]},
	jump: {},
	note: {},
	warning: {},
	mark: {},
	faint: {},
	hit: {},
	selected: {weight: [7]},
	unread: {weight: [1]},
	title: {weight: [1]},
	border: {},
} as const satisfies Record<Role, Dress>;

const black = colour('#000000', 30);
const white = colour('#ffffff', 97);

const cyan = colour('#7cc7d8', 36);
const gold = colour('#e5c07b', 93);
const grey = colour('#b0b0b0', 37);

/** On the terminal's own ground, where that is dark. Also for a terminal that says nothing of its ground. */
const dark: Palette = {
	ground: null,
	roles: {
		...weights,
		kicker: {ink: cyan},
		byline: {ink: cyan},
		section: {ink: gold},
		jump: {ink: colour('#8ab4f8', 96)},
		note: {ink: cyan},
		warning: {ink: colour('#ffb86c', 93)},
		mark: {ink: colour('#ffb86c', 93)},
		faint: {ink: grey},
		// Not bold: some terminals take a bold black for grey.
		hit: {ink: black, paper: colour('#ffd75f', 36)},
		unread: {ink: colour('#ffd75f', 93), weight: [1]},
		border: {ink: grey},
	},
};

const teal = colour('#00606a', 34);
const rust = colour('#8a3f00', 35);
const ash = colour('#555555', 30);

/** On the terminal's own ground, where that is light. */
const light: Palette = {
	ground: null,
	roles: {
		...weights,
		kicker: {ink: teal},
		byline: {ink: teal},
		section: {ink: rust},
		jump: {ink: colour('#0a4fb0', 34)},
		note: {ink: teal},
		warning: {ink: colour('#a02800', 31)},
		mark: {ink: colour('#a02800', 31)},
		faint: {ink: ash},
		hit: {ink: black, paper: colour('#ffd75f', 36)},
		unread: {ink: rust, weight: [1]},
		border: {ink: ash},
	},
};

const redInk = colour('#7a1f1f', 30);
const brownInk = colour('#574a3b', 30);

/** Black and a newspaper's second colour on paper, whatever the terminal's own ground is. */
const newsprint: Palette = {
	ground: {ink: colour('#2b2118', 30), paper: colour('#f3ead7', 37)},
	roles: {
		...weights,
		kicker: {ink: redInk},
		byline: {ink: brownInk},
		section: {ink: redInk, weight: [4]},
		jump: {ink: colour('#1f3f6e', 30)},
		note: {ink: brownInk},
		warning: {ink: redInk, weight: [1]},
		mark: {ink: redInk},
		faint: {ink: brownInk},
		hit: {ink: colour('#2b2118', 30), paper: colour('#e8b94a', 36)},
		unread: {ink: redInk, weight: [1]},
		border: {ink: brownInk},
	},
};

const yellow = colour('#ffff00', 93);
const aqua = colour('#5fffff', 96);

/** White on black; what is told apart by colour is told apart by weight too. */
const highContrastDark: Palette = {
	ground: {ink: white, paper: black},
	roles: {
		...weights,
		kicker: {ink: aqua},
		byline: {ink: aqua},
		section: {ink: yellow, weight: [4]},
		jump: {ink: aqua, weight: [4]},
		note: {ink: aqua},
		warning: {ink: yellow, weight: [1]},
		mark: {ink: yellow, weight: [1]},
		hit: {ink: black, paper: colour('#ffff00', 36), weight: [4]},
		unread: {ink: yellow, weight: [1]},
	},
};

const navy = colour('#00005f', 30);

/** Black on white. */
const highContrastLight: Palette = {
	ground: {ink: black, paper: colour('#ffffff', 37)},
	roles: {
		...weights,
		section: {weight: [4]},
		jump: {ink: navy, weight: [4]},
		warning: {weight: [1]},
		mark: {weight: [1]},
		hit: {ink: black, paper: colour('#ffff00', 36), weight: [4]},
		unread: {weight: [1]},
	},
};

export const palettes = {dark, light, newsprint, highContrastDark, highContrastLight} as const;
