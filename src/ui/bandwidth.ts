// Whether the reader is to write as little as it can.

/** What the reader wishes: few bytes always, never, or where the line turns out to be slow. */
export type BandwidthWish = 'auto' | 'always' | 'never';

/** Whether it is to be found out if the line is slow: only where there is one, and nothing else is wished. */
export function isLineTimed(
	wish: BandwidthWish,
	environment: Readonly<Record<string, string | undefined>>,
): boolean {
	return wish === 'auto' && Boolean(environment.SSH_CONNECTION || environment.SSH_TTY);
}
