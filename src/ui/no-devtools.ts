// Stands in for Ink's optional developer tools, which are never part of the program.
export {};
