// Ruby: the reading over characters, written behind them as print without ruby does.

/** Puts text in the place of every ruby element: its base, and its readings in brackets: 渡口（わたし）. */
export function writeOutRuby(document: Document): void {
	for (const ruby of [...document.querySelectorAll('ruby')]) {
		let base = '';
		let reading = '';
		for (const child of [...ruby.childNodes]) {
			const name = child.nodeName.toLowerCase();
			if (name === 'rt' || name === 'rtc') reading += child.textContent ?? '';
			else if (name !== 'rp') base += child.textContent ?? '';
		}
		const words = reading.trim() === '' ? base.trim() : `${base.trim()}（${reading.trim()}）`;
		ruby.replaceWith(document.createTextNode(words));
	}
}
