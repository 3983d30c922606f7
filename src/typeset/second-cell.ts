// The character that stands for the second cell of one drawn two cells wide where every table says one.

/**
 * Follows a character of ambiguous width in text made for a terminal that draws such characters wide, and counts one
 * cell itself: whatever measures that text, ours or not, finds the width the terminal gives it. Private, so
 * no safe text has it; it must not reach the terminal.
 */
export const secondCell = '\u{E0F0}';

/** As a UTF-16 unit. */
export const secondCellUnit = 0xe0f0;
