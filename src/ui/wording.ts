// What the reader says and shows, in its language and in the cells of its terminal.
import {type AmbiguousWidth, drawn} from '../typeset/ambiguous.ts';
import type {Language} from './messages/language.ts';
import {type Messages, readerMessages} from './messages/reader.ts';
import type {State} from './state.ts';

/** The reader's messages, ready to be shown. */
export type Wording = Messages & {
	/** A text that is not the reader's own, as this terminal draws it. It must be safe for the terminal. */
	readonly drawn: (text: string) => string;
};

const known = new Map<string, Wording>();

/** The wording for a state; the same object each time. */
export function wordingFor({language, ambiguousWidth}: Pick<State, 'language' | 'ambiguousWidth'>): Wording {
	const name = `${language} ${ambiguousWidth}`;
	const wording = known.get(name) ?? makeWording(language, ambiguousWidth);
	known.set(name, wording);
	return wording;
}

function makeWording(language: Language, width: AmbiguousWidth): Wording {
	const draw = (text: string) => drawn(text, width);
	const entries = Object.entries(readerMessages(language)).map(([key, message]) => [
		key,
		typeof message === 'string'
			? draw(message)
			: (...values: never[]) => draw((message as (...values: never[]) => string)(...values)),
	]);
	return {...(Object.fromEntries(entries) as Messages), drawn: draw};
}
