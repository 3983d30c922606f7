// How characters look by what was selected for them (ECMA-48 8.3.117, SGR), and the shortest way from look to look.

/** A look, by number; equal looks have equal numbers. */
export type Rendition = number;

/** As the terminal draws when nothing is selected. */
export const plain: Rendition = 0;

/** Takes back both weights. */
const normalWeight = '22';
/** Aspects of a look; one parameter at most is in effect for each, and one takes it back. */
const takenBackBy = [normalWeight, normalWeight, '23', '24', '25', '27', '28', '29', '39', '49', '55', '59'];
const [bold, faint, italic, underline, blink, inverse, hidden, struck, colour, ground, overline, lineColour] =
	[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** What can't be seen of a blank: but for inverse, of which it shows all. */
const unseenInBlanks = [bold, faint, italic, blink, hidden, colour];

/** The parameters in effect by aspect, '' for none; by number. */
const known: (readonly string[])[] = [takenBackBy.map(() => '')];
const numbers = new Map<string, Rendition>([[known[plain]?.join(';') ?? '', plain]]);

const followers = new Map<string, Rendition>();
const changes = new Map<string, string>();
const blanks: Rendition[] = [];

/** The look after a sequence with these parameters; those of no aspect known here change nothing. */
export function selected(before: Rendition, parameters: string): Rendition {
	const key = `${before} ${parameters}`;
	let after = followers.get(key);
	if (after === undefined) {
		after = numbered(apply([...parametersOf(before)], parameters.split(';')));
		followers.set(key, after);
	}
	return after;
}

/** The shortest sequence that changes the one look into the other; empty if they are the same. */
export function change(from: Rendition, to: Rendition): string {
	if (from === to) return '';
	const key = `${from} ${to}`;
	let sequence = changes.get(key);
	if (sequence === undefined) {
		const anew = ['', ...parametersOf(to).filter(parameter => parameter !== '')].join(';');
		const stepwise = steps(parametersOf(from), parametersOf(to)).join(';');
		sequence = `\u{1B}[${stepwise.length <= anew.length ? stepwise : anew}m`;
		changes.set(key, sequence);
	}
	return sequence;
}

/** The look of which a blank shows as much as of this one. */
export function ofBlank(look: Rendition): Rendition {
	const seen = blanks[look];
	if (seen !== undefined) return seen;
	const parameters = [...parametersOf(look)];
	if (parameters[inverse] === '') for (const aspect of unseenInBlanks) parameters[aspect] = '';
	const blank = numbered(parameters);
	blanks[look] = blank;
	return blank;
}

function steps(from: readonly string[], to: readonly string[]): string[] {
	const sequence = new Set<string>();
	for (const [aspect, parameter] of to.entries()) {
		if (parameter === '' && from[aspect] !== '') sequence.add(takenBackBy[aspect] ?? '');
	}
	const isWeightGone = sequence.has(normalWeight);
	for (const [aspect, parameter] of to.entries()) {
		const isGone = isWeightGone && (aspect === bold || aspect === faint);
		if (parameter !== '' && (isGone || from[aspect] !== parameter)) sequence.add(parameter);
	}
	return [...sequence];
}

function apply(look: string[], parameters: readonly string[]): string[] {
	for (let index = 0; index < parameters.length; index++) {
		const parameter = parameters[index] ?? '';
		const code = Number.parseInt(parameter, 10) || 0;
		if (code === 0) {
			look.fill('');
			continue;
		}
		const aspect = aspectOf(code);
		if (aspect !== null) {
			const length = isOpen(code) && !parameter.includes(':') ? colourLength(parameters[index + 1]) : 1;
			look[aspect] = parameters.slice(index, index + length).join(';');
			index += length - 1;
			continue;
		}
		for (const [taken, by] of takenBackBy.entries()) if (by === parameter) look[taken] = '';
	}
	return look;
}

function aspectOf(code: number): number | null {
	if (code === 1) return bold;
	if (code === 2) return faint;
	if (code === 3) return italic;
	if (code === 4 || code === 21) return underline;
	if (code === 5 || code === 6) return blink;
	if (code === 7) return inverse;
	if (code === 8) return hidden;
	if (code === 9) return struck;
	if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return colour;
	if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) return ground;
	if (code === 53) return overline;
	return code === 58 ? lineColour : null;
}

/** Whether the parameters that follow say which colour. */
function isOpen(code: number): boolean {
	return code === 38 || code === 48 || code === 58;
}

/** How many parameters a colour takes, by the second of them: from a palette, or of red, green and blue. */
function colourLength(space: string | undefined): number {
	return space === '5' ? 3 : space === '2' ? 5 : 1;
}

function parametersOf(look: Rendition): readonly string[] {
	return known[look] ?? [];
}

function numbered(parameters: readonly string[]): Rendition {
	const key = parameters.join(';');
	const number = numbers.get(key);
	if (number !== undefined) return number;
	known.push(parameters);
	numbers.set(key, known.length - 1);
	return known.length - 1;
}
