// The encoding that a document of markup names for itself.

/** Characters from its beginning among which a document must name it (HTML allows for 1024, old pages take more). */
const within = 4096;

/** As an XML declaration or a meta element of HTML names it, in a document read byte for byte; null if none does. */
export function declaredEncoding(latin: string): string | null {
	const head = latin.slice(0, within);
	const found =
		/^<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<label>[\w.:-]{2,40})["']/u.exec(head) ??
		/<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/iu.exec(head);
	return found?.groups?.label ?? null;
}
