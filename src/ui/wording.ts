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

/** Each message is made ready when it is first asked for: a screen shows few of them. */
function makeWording(language: Language, width: AmbiguousWidth): Wording {
	const messages: Readonly<Record<string, unknown>> = readerMessages(language);
	const draw = (text: string) => drawn(text, width);
	const ready: Record<string, unknown> = {drawn: draw};
	return new Proxy(ready as Wording, {
		get: (_, key: string) => {
			if (key in ready) return ready[key];
			const message = messages[key];
			ready[key] =
				typeof message === 'function'
					? (...values: never[]) => draw(message(...values))
					: draw(String(message));
			return ready[key];
		},
	});
}
