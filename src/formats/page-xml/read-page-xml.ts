// Reads the page of a PAGE XML document, in its reading order where it has one.
import type {Box} from '../../page/hints.ts';
import type {FormatPage, PlainDocument} from '../format.ts';
import {
	meanOf,
	roleOfLabel,
	type ScannedBlock,
	type ScannedLine,
	scannedPage,
} from '../print/printed-page.ts';
import {decodeXml, withinDepth} from '../xml/decode-xml.ts';
import {numberIn, walkXml} from '../xml/walk-xml.ts';

/** @throws {SourceError} if it can't be decoded, or nests beyond bounds. */
export function readPageXml(document: Pick<PlainDocument, 'name' | 'bytes'>): FormatPage {
	const {name} = document;
	return scannedPage(
		name,
		withinDepth(name, 'PAGE XML', () => regionsIn(decodeXml(document))),
	);
}

type Region = {id: string; type: string; lines: ScannedLine[]; text: string};
type Line = {words: string[]; text: string | null; box: Box | null; confidences: number[]};

/** Elements whose own text, or whose words, is a line. */
const holders = new Set(['TextRegion', 'TextLine', 'Word', 'Glyph']);

function regionsIn(xml: string): ScannedBlock[] {
	const regions: Region[] = [];
	const order: {index: number; region: string}[] = [];
	const open: Region[] = [];
	const holding: string[] = [];
	let line: Line | null = null;
	let unicode: string | null = null;
	walkXml(xml, {
		open(name, attributes) {
			if (holders.has(name)) holding.push(name);
			if (name === 'RegionRefIndexed' || name === 'RegionRef') {
				const index = numberIn(attributes.get('index')) ?? order.length;
				order.push({index, region: attributes.get('regionRef') ?? ''});
			} else if (name === 'TextRegion') {
				const region = {
					id: attributes.get('id') ?? '',
					type: attributes.get('type') ?? '',
					lines: [],
					text: '',
				};
				open.push(region);
				regions.push(region);
			} else if (name === 'TextLine') line = {words: [], text: null, box: null, confidences: []};
			else if (name === 'Coords' && holding.at(-1) === 'TextLine' && line) {
				line.box = boxAround(attributes.get('points') ?? '');
			} else if (name === 'TextEquiv' && holding.at(-1) !== 'Glyph') {
				const confidence = numberIn(attributes.get('conf'));
				if (confidence !== null && line) line.confidences.push(confidence);
			} else if (name === 'Unicode') unicode = '';
		},
		text(words) {
			if (unicode !== null) unicode += words;
		},
		close(name) {
			const region = open.at(-1);
			if (name === 'Unicode') {
				const holder = holding.at(-1);
				const words = unicode ?? '';
				unicode = null;
				// Further readings of the same come after the best.
				if (holder === 'TextLine' && line) line.text ??= words;
				else if (holder === 'Word' && line) line.words.push(words);
				else if (holder === 'TextRegion' && region && region.text === '') region.text = words;
			} else if (name === 'TextLine' && line) {
				region?.lines.push(lineOf(line));
				line = null;
			} else if (name === 'TextRegion') open.pop();
			if (holders.has(name)) holding.pop();
		},
	});
	const places = new Map(order.sort((a, b) => a.index - b.index).map(({region}, place) => [region, place]));
	const placeOf = ({id}: Region) => places.get(id) ?? places.size;
	return regions
		.map((region, index) => ({region, index}))
		.sort((a, b) => placeOf(a.region) - placeOf(b.region) || a.index - b.index)
		.map(({region}) => blockOf(region));
}

function blockOf({id, type, lines, text}: Region): ScannedBlock {
	const isRead = lines.some(line => line.text.trim() !== '');
	return {
		id,
		role: roleOfLabel(type),
		lines: isRead ? lines : text.split('\n').map(words => ({text: words})),
	};
}

function lineOf({words, text, box, confidences}: Line): ScannedLine {
	const confidence = meanOf(confidences.filter(value => value >= 0 && value <= 1));
	return {
		text: text ?? words.join(' '),
		...(box && {box}),
		...(confidence !== null && {confidence}),
	};
}

/** The box around a polygon: x,y x,y …. */
function boxAround(points: string): Box | null {
	const pairs = points
		.trim()
		.split(/\s+/u)
		.map(pair => pair.split(',').map(Number))
		.filter(pair => pair.length === 2 && pair.every(Number.isFinite));
	if (pairs.length === 0) return null;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = 0, y = 0] of pairs) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return [left, top, right - left, bottom - top];
}
