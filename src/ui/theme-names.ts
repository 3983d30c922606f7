// The names of the themes, apart from what they look like: whatever reads a command line knows them.

/** The themes by the names they have on the command line; `auto` is light or dark as the terminal is. */
export const themeNames = ['auto', 'light', 'dark', 'newsprint', 'high-contrast'] as const;

export type ThemeName = (typeof themeNames)[number];
