// The rest of a sequence whose Escape was given out as a key: a line so slow had cut it off.

/** What terminals send behind an Escape: keys, what the mouse did, replies. What a person types there ends otherwise. */
const rest = /^(?:\[(?:[0-?]*[A-FHMPQRSZcmu~]|\[[A-E]|\?[\d;]*\$y)|O[A-DFHP-S]|\]11;[\w:/#]*\p{Cc})/u;
const beginning = /^(?:\[(?:[0-?]*|\?[\d;]*\$|\[)|O|\](?:1(?:1(?:;[\w:/#]*)?)?)?)$/u;

/** Whether a text that arrives soon after an Escape is the rest of its sequence, may yet become it, or was typed. */
export function restOfSequence(text: string): 'rest' | 'beginning' | 'typed' {
	if (rest.test(text)) return 'rest';
	return beginning.test(text) ? 'beginning' : 'typed';
}
