// Walks through XML once, from its beginning to its end, without building anything of it.
import {SaxesParser} from 'saxes';

export type XmlWalker = {
	/** Names come without their prefixes. */
	readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
};

/** No format nests deeper by itself. */
const deepest = 256;

/** Thrown where elements nest deeper than any format's. */
export class TooDeepError extends Error {
	override readonly name = 'TooDeepError';
}

/**
 * Damaged XML is read as far as sense can be made of it. No entity is expanded but the five of XML itself and
 * numbered characters: others stay as they are written.
 *
 * @throws {TooDeepError}
 */
export function walkXml(xml: string, {open, close, text}: XmlWalker): void {
	const parser = new SaxesParser({fragment: false});
	/** Names of the elements that are open. */
	const opened: string[] = [];
	// It goes on where it can.
	parser.on('error', () => {});
	parser.on('opentag', tag => {
		const name = localName(tag.name);
		if (opened.push(name) > deepest) throw new TooDeepError();
		open?.(
			name,
			new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), String(value)])),
		);
	});
	parser.on('closetag', tag => {
		opened.pop();
		close?.(localName(tag.name));
	});
	parser.on('text', words => text?.(words));
	parser.on('cdata', words => text?.(words));
	parser.write(xml).close();
	// What was cut off is closed where it ends.
	for (const name of opened.toReversed()) close?.(name);
}

/** A number in an attribute; null where there is none. */
export function numberIn(value: string | undefined): number | null {
	const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
	return Number.isFinite(number) ? number : null;
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
