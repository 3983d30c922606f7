// Whether anything would answer questions put to the terminal.

/** False for a terminal that is none, and where a build runs, which would only be slowed down by asking. */
export function answersQuestions(environment: Readonly<Record<string, string | undefined>>): boolean {
	const {TERM, CI} = environment;
	const isBuild = CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false';
	return TERM !== undefined && TERM !== '' && TERM !== 'dumb' && !isBuild;
}
