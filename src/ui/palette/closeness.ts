// How close what was typed comes to a name.

/** Whatever does not stand together comes after all that does. */
const apart = 1000;

/**
 * 0 where the name begins with the query, little where it has it elsewhere, more where its characters stand in it in
 * their order but apart; infinite where they don't. Both are folded.
 */
export function closeness(query: string, name: string): number {
	const wanted = query.replaceAll(' ', '');
	const at = name.indexOf(query);
	if (at !== -1) return at === 0 ? 0 : at + (name[at - 1] === ' ' ? 0 : 1);
	let place = -1;
	let first = -1;
	for (const character of wanted) {
		place = name.indexOf(character, place + 1);
		if (place === -1) return Number.POSITIVE_INFINITY;
		if (first === -1) first = place;
	}
	return apart + place - first + first / apart;
}
