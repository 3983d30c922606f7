// When Ink can lay out.

/** Resolves then: at once, for unbundled it can't be imported before (see build/parts.ts). */
export const layoutEngine: Promise<void> = Promise.resolve();
