// Whether whoever was at the other end of a stream has gone: a terminal that was closed, a reader of a pipe.

/** After a terminal has been hung up, reads, writes and changes of its mode fail with one of these. */
const codes: ReadonlySet<unknown> = new Set(['EIO', 'EPIPE', 'ENXIO', 'ENOTTY', 'EBADF']);
const calls: ReadonlySet<unknown> = new Set(['read', 'write', 'setRawMode', 'uv_tty_set_mode']);

/** Exit code of a program whose terminal has gone, as after SIGHUP (128 + 1). */
export const exitWhenGone = 129;

/** Whether an error of a terminal's stream says that the terminal has gone. */
export function saysGone(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const {code, syscall} = error as NodeJS.ErrnoException;
	return codes.has(code) && calls.has(syscall);
}
