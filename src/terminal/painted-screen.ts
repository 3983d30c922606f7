// The alternate screen of a terminal, which is shown frames and written only what differs in them.
import type {GlyphsOf} from './cells.ts';
import {type Frame, Painter} from './painter.ts';
import type {ScreenStream} from './screen.ts';
import type {Surface} from './surface.ts';

const alternateScreen = {entered: '\u{1B}[?1049h', left: '\u{1B}[?1049l'};

/** What is shown; as wide and high as the terminal is. */
export type Shown = Pick<Frame, 'rows' | 'cursor'>;

export class PaintedScreen {
	readonly #surface: Surface;
	readonly #painter: Painter;
	#shown: Shown | null = null;
	#isEntered = false;
	/** Another program draws on the terminal. */
	#isLent = false;
	/** To be written together with the next frame. */
	#before = '';

	/** `glyphsOf` measures text as the terminal draws it. */
	constructor(surface: Surface, glyphsOf: GlyphsOf) {
		this.#surface = surface;
		this.#painter = new Painter(glyphsOf);
	}

	get stream(): ScreenStream {
		return this.#surface.stream;
	}

	/** Whether the terminal can show a frame all at once (mode 2026). */
	set synchronizes(can: boolean) {
		this.#painter.synchronizes = can;
	}

	/** In cells; the usual size for a terminal that doesn't tell. */
	get size(): {readonly columns: number; readonly rows: number} {
		const {terminal} = this.#surface;
		return {columns: terminal?.columns || 80, rows: terminal?.rows || 24};
	}

	/** Has the next frame painted on the alternate screen; nothing is done where that is entered already. */
	enter(): void {
		if (this.#isEntered) return;
		this.#isEntered = true;
		this.#painter.forget();
		this.#before = alternateScreen.entered;
	}

	/** Gives the terminal back to what was on it before, its cursor shown and its lines wrapped. */
	leave(): void {
		if (!this.#isEntered) return;
		this.#isEntered = false;
		this.#write(`\u{1B}[m\u{1B}[?7h${alternateScreen.left}\u{1B}[?25h`);
	}

	/** Leaves the terminal to a task, and paints afterwards what is to be shown by then. */
	async lend(task: () => Promise<void>): Promise<void> {
		this.leave();
		this.#isLent = true;
		try {
			await task();
		} finally {
			this.#isLent = false;
			this.enter();
			this.repaint();
		}
	}

	/** Shows rows, each as far as the terminal is wide; those it has no room for are left out. */
	show(shown: Shown): void {
		this.#shown = shown;
		if (this.#isLent) return;
		const {columns, rows: height} = this.size;
		const rows = Array.from({length: height}, (_, row) => shown.rows[row] ?? '');
		this.#write(this.#painter.paint({columns, rows, cursor: shown.cursor}));
	}

	/** Takes it that what is on the screen may not be what was painted: the next frame is painted whole. */
	forget(): void {
		this.#painter.forget();
	}

	/** Paints all that is shown again. */
	repaint(): void {
		this.forget();
		if (this.#shown) this.show(this.#shown);
	}

	/**
	 * Writes something that leaves the cursor and what is selected as they were, but may have drawn over the first
	 * `cells` of a row (both from 0), and puts these right.
	 */
	disturb(sequence: string, row: number, cells: number): void {
		this.#before += sequence;
		this.#painter.forgetCells(row, cells);
		if (this.#shown) this.show(this.#shown);
	}

	#write(sequence: string): void {
		const written = this.#before + sequence;
		this.#before = '';
		if (written !== '') this.#surface.send(written);
	}
}
