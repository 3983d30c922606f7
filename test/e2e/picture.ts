// Draws a terminal's screen as SVG, each character in its own cell, for the README.
import type {IBufferCell, Terminal as Screen} from '@xterm/headless';

// Fonts for Chinese set a Han character on one em and a Latin one on half: two cells to the em.
const cell = {width: 8, height: 20};
const margin = 12;
const paper = '#fbf8f1';
const ink = '#2b2a27';
// The sixteen colours of the terminal, as a light theme dresses them.
const palette = [
	'#2b2a27',
	'#a8322a',
	'#4d7d2a',
	'#8a6410',
	'#2a5db0',
	'#8c3f8c',
	'#1f7a7a',
	'#d8d3c6',
	'#6b675e',
	'#c8453b',
	'#6b9c42',
	'#f2c14e',
	'#4f7fd0',
	'#a95fa9',
	'#3a9a9a',
	'#fbf8f1',
];

// Behind text, yellow is lighter.
const grounds = palette.with(3, '#f6d67a');

/** The visible screen as an SVG document. */
export function pictureOf(screen: Screen, title: string): string {
	const {active} = screen.buffer;
	const width = screen.cols * cell.width + 2 * margin;
	const height = screen.rows * cell.height + 2 * margin;
	const marks: string[] = [];
	for (let row = 0; row < screen.rows; row++) {
		const line = active.getLine(active.baseY + row);
		const runs: Run[] = [];
		for (let column = 0; column < screen.cols; column++) {
			const place = line?.getCell(column);
			const cells = place?.getWidth() ?? 0;
			if (!place || cells === 0) continue;
			const [x, y] = [margin + column * cell.width, margin + row * cell.height];
			const {front, back, style} = looksOf(place);
			if (back !== paper) {
				marks.push(
					`<rect x="${x}" y="${y}" width="${cells * cell.width}" height="${cell.height}" fill="${back}"/>`,
				);
			}
			const text = place.getChars();
			if (text.trim() === '') continue;
			const look = `fill="${front}"${style}`;
			const end = x + cells * cell.width;
			const before = runs.at(-1);
			if (before?.look !== look || before.end !== x || before.cells !== cells) {
				runs.push({look, cells, y: y + 15, xs: [], text: '', end});
			}
			const run = runs.at(-1);
			if (!run) continue;
			run.xs.push(x, ...Array.from({length: text.length - 1}, () => x));
			run.text += text;
			run.end = end;
		}
		marks.push(...runs.map(textOf));
	}
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>`,
		`<g font-family="'Noto Sans Mono CJK SC','Sarasa Mono SC','Source Han Mono SC',monospace" font-size="16">`,
		...marks,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

/** Neighbouring characters of one look and width on one row, each with its own place, so that no font can displace them. */
type Run = {
	readonly look: string;
	readonly cells: number;
	readonly y: number;
	readonly xs: number[];
	text: string;
	end: number;
};

function textOf({look, y, xs, text}: Run): string {
	return `<text y="${y}" x="${xs.join(' ')}" ${look}>${escaped(text)}</text>`;
}

function looksOf(place: IBufferCell): {front: string; back: string; style: string} {
	const own = colourOf(place.isFgRGB(), place.isFgPalette(), place.getFgColor(), palette) ?? ink;
	const ground = colourOf(place.isBgRGB(), place.isBgPalette(), place.getBgColor(), grounds) ?? paper;
	const [front, back] = place.isInverse() !== 0 ? [ground, own] : [own, ground];
	const weight = place.isBold() !== 0 ? ' font-weight="bold"' : '';
	const faint = place.isDim() !== 0 ? ' opacity=".55"' : '';
	const slant = place.isItalic() !== 0 ? ' font-style="italic"' : '';
	return {front, back, style: weight + faint + slant};
}

/** A colour of the picture: one of 24 bits, one of the sixteen or of the 256; undefined for the terminal's own. */
function colourOf(
	isRGB: boolean,
	isPalette: boolean,
	value: number,
	sixteen: readonly string[],
): string | undefined {
	if (isRGB) return `#${value.toString(16).padStart(6, '0')}`;
	if (!isPalette || value < 16) return isPalette ? sixteen[value] : undefined;
	if (value >= 232) return `#${(8 + 10 * (value - 232)).toString(16).padStart(2, '0').repeat(3)}`;
	const levels = [0, 95, 135, 175, 215, 255];
	const parts = [36, 6, 1].map(place => levels[Math.floor((value - 16) / place) % 6] ?? 0);
	return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

function escaped(text: string): string {
	return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
