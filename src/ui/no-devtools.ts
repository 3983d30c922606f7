// Stands in for Ink's optional developer tools, which are never part of the program.

const absent = {};

// biome-ignore lint/style/noDefaultExport: Ink imports its tools as the default.
export default absent;
