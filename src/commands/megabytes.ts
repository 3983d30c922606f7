// Sizes as a person is told them.

const bytesPerMegabyte = 1_000_000;

/** A number of bytes in megabytes, with one decimal. */
export function megabytes(bytes: number): string {
	return (bytes / bytesPerMegabyte).toFixed(1);
}
