// What the benchmarks use of linebreak, which brings no types.
declare module 'linebreak' {
	// biome-ignore lint/style/noDefaultExport: that is how the library gives it.
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): {readonly position: number; readonly required: boolean} | null;
	}
}
