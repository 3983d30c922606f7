// Puts text on the clipboard of whoever sits at the terminal, also at the far end of a line: OSC 52.
import type {Environment} from './kept-file.ts';

/** What terminals are known to take, in characters of base64 (hterm and others stop at 100,000 bytes in all). */
const mostEncoded = 74_994;
/** GNU screen passes strings on up to this length at a time. */
const screenPart = 256;

const stringTerminator = '\u{1B}\\';

/**
 * What copies `text`, which must be safe for the terminal, when it is written to it; null for a text longer than terminals take. tmux
 * is asked itself and to pass it on (one of them its settings allow), GNU screen to pass it on.
 */
export function clipboardSequence(text: string, environment: Environment): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	if (encoded.length > mostEncoded) return null;
	const plain = `\u{1B}]52;c;${encoded}\u{7}`;
	const {TMUX, STY, TERM = ''} = environment;
	if (TMUX || TERM.startsWith('tmux')) {
		const passed = plain.replaceAll('\u{1B}', '\u{1B}\u{1B}');
		return `${plain}\u{1B}Ptmux;${passed}${stringTerminator}`;
	}
	if (!STY) return plain;
	const count = Math.ceil(plain.length / screenPart);
	const parts = Array.from({length: count}, (_, index) =>
		plain.slice(index * screenPart, (index + 1) * screenPart),
	);
	return parts.map(part => `\u{1B}P${part}${stringTerminator}`).join('');
}
