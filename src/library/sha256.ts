// SHA-256, whose module is loaded when it is first wanted: that takes longer than opening a library and searching it.

/** The hash of the parts, one after another; text as UTF-8. 32 bytes. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
	const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}
