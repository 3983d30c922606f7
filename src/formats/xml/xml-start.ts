// How a document of XML begins.

const prolog =
	/^(?:\s*(?:<\?[\s\S]{0,2000}?\?>|<!--[\s\S]{0,8000}?-->|<!DOCTYPE\b[^[>]{0,2000}(?:\[[\s\S]{0,20000}?\]\s*)?>))*\s*/iu;

/** The name of the first element, without its prefix and in small letters; null for what is no XML. */
export function rootElement(latin: string): string | null {
	const start = latin.slice(0, 40_000);
	const rest = start.slice(prolog.exec(start)?.[0].length ?? 0);
	return (
		/^<(?:[\w.-]{1,40}:)?(?<name>[a-z][\w.-]{0,60})[\s/>]/iu.exec(rest)?.groups?.name?.toLowerCase() ?? null
	);
}
