// Fetches what an address gives, wherever it has moved to.
import {type ExchangeOptions, exchange, type Limits, type Resolve} from './exchange.ts';
import {FetchError} from './fetch-error.ts';

/** What a server said of the last answer, to be asked whether there is another since (RFC 9110, 13.1). */
export type Validators = {readonly etag: string | null; readonly lastModified: string | null};

export type Downloaded =
	| {readonly kind: 'unchanged'}
	| ({
			readonly kind: 'new';
			/** Where it was in the end. */
			readonly address: string;
			readonly bytes: Uint8Array;
			/** The encoding that the server names; null if it names none. */
			readonly encoding: string | null;
	  } & Validators);

export type DownloadOptions = {
	/** Of the answer that is known already. */
	readonly known: Validators | null;
	/** Whether an address in numbers must not be asked. */
	readonly isBarred: (address: string) => boolean;
	/** What asks for the addresses of a name; the system where it is left out. */
	readonly resolve?: Resolve;
	readonly stop: AbortSignal;
	readonly limits?: Limits;
};

export const defaultLimits: Limits = {bytes: 20 * 1024 * 1024, silence: 15_000, whole: 60_000};

const mostRedirects = 10;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The address as it is asked for: without a fragment. Null for what is none, or neither of http nor of https.
 */
export function webAddress(text: string, base?: string): URL | null {
	const url = URL.canParse(text, base) ? new URL(text, base) : null;
	if (url === null || !/^https?:$/u.test(url.protocol)) return null;
	url.hash = '';
	return url;
}

/**
 * Follows at most ten redirects, each of which is checked as the first address is.
 *
 * @throws {FetchError}
 */
export async function download(
	address: string,
	{known, isBarred, resolve, stop, limits = defaultLimits}: DownloadOptions,
): Promise<Downloaded> {
	const options: ExchangeOptions = {
		limits,
		isBarred,
		...(resolve && {resolve}),
		headers: {
			accept: 'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5',
			'accept-encoding': 'gzip, br, deflate',
			'user-agent': 'paper-tui',
			...(known?.etag && {'if-none-match': known.etag}),
			...(known?.lastModified && {'if-modified-since': known.lastModified}),
		},
		signal: AbortSignal.any([stop, AbortSignal.timeout(limits.whole)]),
	};
	const asked = new Set<string>();
	let url = webAddress(address);
	while (url !== null) {
		if (asked.has(url.href) || asked.size > mostRedirects) {
			throw new FetchError(address, {kind: 'redirects', limit: mostRedirects});
		}
		asked.add(url.href);
		const {status, headers, bytes} = await exchange(url, options);
		if (status === 304 && known !== null) return {kind: 'unchanged'};
		if (status === 200) {
			return {
				kind: 'new',
				address: url.href,
				bytes,
				encoding:
					/\bcharset\s*=\s*"?(?<name>[\w.:-]{2,40})/iu.exec(headers['content-type'] ?? '')?.groups?.name ??
					null,
				etag: headers.etag ?? null,
				lastModified: headers['last-modified'] ?? null,
			};
		}
		if (!redirects.has(status) || headers.location === undefined) {
			throw new FetchError(address, {kind: 'status', status, wait: secondsIn(headers['retry-after'])});
		}
		url = webAddress(headers.location, url.href);
	}
	throw new FetchError(address, {kind: 'address'});
}

/** Of a Retry-After: a number of seconds, or a date (RFC 9110, 10.2.3). */
function secondsIn(field: string | undefined): number | null {
	if (field === undefined) return null;
	if (/^\s*\d{1,9}\s*$/u.test(field)) return Number(field);
	const date = Date.parse(field);
	return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
