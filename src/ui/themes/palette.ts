// What a theme is made of: colours and weights for each role.
import type {Role} from '../../typeset/row.ts';
import type {Colour} from './colour.ts';

/** Bold, italic, underlined, inverse (ECMA-48, SGR). Dim is not among them: nobody knows how much contrast it leaves. */
export type Weight = 1 | 3 | 4 | 7;

export type Dress = {
	/** Without it that of the ground. */
	readonly ink?: Colour;
	readonly paper?: Colour;
	readonly weight?: readonly Weight[];
};

export type Palette = {
	/** The colours of all that has none of its own, and of the whole screen; null leaves those of the terminal. */
	readonly ground: {readonly ink: Colour; readonly paper: Colour} | null;
	readonly roles: Readonly<Record<Role, Dress>>;
};

/** A colour by its value, and the one of the sixteen that stands for it. */
export function colour(rgb: string, basic: number): Colour {
	return {rgb, basic};
}
