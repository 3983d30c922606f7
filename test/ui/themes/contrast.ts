// Contrast between two colours (WCAG 2.2), and what the sixteen colours look like in two terminals.
export type Channels = readonly [number, number, number];

/** From 1 to 21. */
export function contrast(one: Channels, other: Channels): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** By SGR parameter of the foreground. */
export const sixteen: Readonly<Record<'xterm' | 'console', ReadonlyMap<number, Channels>>> = {
	xterm: sixteenOf(
		'000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
	),
	console: sixteenOf(
		'000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
	),
};

function sixteenOf(colours: string): ReadonlyMap<number, Channels> {
	return new Map(
		colours.split(' ').map((rgb, index) => {
			const value = Number.parseInt(rgb, 16);
			return [index < 8 ? 30 + index : 82 + index, [value >> 16, (value >> 8) & 255, value & 255]];
		}),
	);
}

function luminance([red, green, blue]: Channels): number {
	const [r = 0, g = 0, b = 0] = [red, green, blue].map(value => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
