// Whether the terminal can hold back what is written until a frame is whole (mode 2026, synchronized output).
import type {Reply} from './replies.ts';

const mode = 2026;

/** What asks (DECRQM). */
export const synchronizationQuestion = `\u{1B}[?${mode}$p`;

/** What a reply says about it; null for a reply about something else. */
export function synchronizationIn(reply: Reply): boolean | null {
	if (reply.kind !== 'mode' || reply.mode !== mode) return null;
	// Set or reset; neither unknown nor fixed for good.
	return reply.setting === 1 || reply.setting === 2;
}
