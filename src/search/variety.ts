// Lets every group show its best before any shows its second.

/**
 * Each member's place from 0, in the order of members: the first of every group in the order of groups, then the
 * second of those that have one, and so on. A member of several groups takes the first place it gets; one of no group
 * comes last.
 */
export function placesInTurn(groups: readonly (readonly number[])[], members: number): number[] {
	const places = new Map<number, number>();
	const longest = Math.max(0, ...groups.map(group => group.length));
	for (let round = 0; round < longest; round++) {
		for (const group of groups) {
			const member = group[round];
			if (member !== undefined && !places.has(member)) places.set(member, places.size);
		}
	}
	return Array.from({length: members}, (_, member) => places.get(member) ?? members - 1);
}
