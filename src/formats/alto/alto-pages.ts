// The blocks of print that ALTO describes, page by page.
import type {LineRole} from '../../page/hints.ts';
import {meanOf, roleOfLabel, type ScannedBlock, type ScannedLine} from '../print/printed-page.ts';
import {numberIn, walkXml} from '../xml/walk-xml.ts';

type Attributes = ReadonlyMap<string, string>;

/** Styles, by id: their letters in points. */
type Styles = Map<string, number>;

/** One list of blocks for each page of the document, in the order in which they stand in it. */
export function altoPages(xml: string): ScannedBlock[][] {
	const styles: Styles = new Map();
	const labels = new Map<string, LineRole>();
	const pages: ScannedBlock[][] = [];
	let block: {id: string | null; role: LineRole | null; style: string; lines: ScannedLine[]} | null = null;
	let line: LineMaker | null = null;
	walkXml(xml, {
		open(name, attributes) {
			if (name === 'TextStyle') {
				const size = numberIn(attributes.get('FONTSIZE'));
				if (size !== null) styles.set(attributes.get('ID') ?? '', size);
			} else if (name.endsWith('Tag')) {
				const role = roleOfLabel(`${attributes.get('LABEL') ?? ''} ${attributes.get('TYPE') ?? ''}`);
				if (role) labels.set(attributes.get('ID') ?? '', role);
			} else if (name === 'Page') pages.push([]);
			else if (name === 'TextBlock') {
				const tagged = idsIn(attributes.get('TAGREFS')).map(id => labels.get(id));
				const role = tagged.find(found => found !== undefined) ?? null;
				block = {id: attributes.get('ID') ?? null, role, style: attributes.get('STYLEREFS') ?? '', lines: []};
			} else if (name === 'TextLine') line = new LineMaker(attributes, styles, block?.style ?? '');
			else line?.add(name, attributes);
		},
		close(name) {
			if (name === 'TextLine' && line) {
				block?.lines.push(line.made());
				line = null;
			} else if (name === 'TextBlock' && block) {
				if (pages.length === 0) pages.push([]);
				pages.at(-1)?.push(block);
				block = null;
			}
		},
	});
	return pages;
}

/** Puts a line together from its words. */
class LineMaker {
	readonly #attributes: Attributes;
	readonly #styles: Styles;
	readonly #inherited: string;
	readonly #confidences: number[] = [];
	readonly #sizes: number[] = [];
	readonly #words: string[] = [];
	#isApart = true;

	constructor(attributes: Attributes, styles: Styles, inherited: string) {
		this.#attributes = attributes;
		this.#styles = styles;
		this.#inherited = `${attributes.get('STYLEREFS') ?? ''} ${inherited}`;
	}

	add(name: string, attributes: Attributes): void {
		if (name === 'SP') this.#isApart = true;
		else if (name === 'HYP') {
			// Whatever sign stands for it: a soft hyphen, or ¬.
			if (!this.#words.at(-1)?.endsWith('-')) this.#words.push('-');
		} else if (name === 'String') {
			const word = attributes.get('CONTENT') ?? '';
			// Many leave out the blanks between words of letters.
			const before = this.#words.at(-1)?.at(-1) ?? '';
			const isParted =
				this.#isApart || (/[\p{Script=Latin}\d,.;:]/u.test(before) && /^[\p{Script=Latin}\d]/u.test(word));
			if (isParted && this.#words.length > 0) this.#words.push(' ');
			this.#words.push(word);
			this.#isApart = false;
			const confidence = numberIn(attributes.get('WC'));
			if (confidence !== null && confidence >= 0 && confidence <= 1) this.#confidences.push(confidence);
			const size = this.#sizeOf(attributes.get('STYLEREFS')) ?? this.#sizeOf(this.#inherited);
			if (size !== null) this.#sizes.push(size);
		}
	}

	made(): ScannedLine {
		const [left, top, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map(name =>
			numberIn(this.#attributes.get(name)),
		);
		const isPlaced = left != null && top != null && width != null && height != null;
		const size = meanOf(this.#sizes);
		const confidence = meanOf(this.#confidences);
		return {
			text: this.#words.join(''),
			...(isPlaced && {box: [left, top, width, height] as const}),
			...(size !== null && {size}),
			...(confidence !== null && {confidence}),
		};
	}

	#sizeOf(references: string | undefined): number | null {
		return (
			idsIn(references)
				.map(id => this.#styles.get(id))
				.find(size => size !== undefined) ?? null
		);
	}
}

function idsIn(references: string | undefined): string[] {
	return references?.split(/\s+/u).filter(id => id !== '') ?? [];
}
