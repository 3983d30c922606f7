// The blocks of text that an element of HTML shows, in their order.
import {inOneLine} from '../tell-page.ts';

export type HtmlBlock = {
	readonly text: string;
	readonly kind: 'text' | 'heading' | 'caption';
	/** A picture stands right before it. */
	readonly afterPicture: boolean;
	/** All of it is links. */
	readonly isLink: boolean;
};

const block = new Set(
	'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul caption'.split(
		' ',
	),
);
const unread = new Set(
	'script style noscript template head title button input select textarea option iframe object svg video audio canvas map'.split(
		' ',
	),
);

/** Boxes that set a picture and the words under it apart from the text. */
const boxes = new Set(['div', 'center', 'td', 'table', 'li', 'figure', 'section', 'aside']);

/** Characters of the longest caption. */
const longestCaption = 120;

const elementNode = 1;
const textNode = 3;

/** Lines end at blocks and at `br`, as they do on the screen; cells of a row stand in one line. */
export function blocksOf(root: Element): HtmlBlock[] {
	const blocks: HtmlBlock[] = [];
	let text = '';
	let linked = '';
	let picture = false;
	let pictures = 0;
	let kind: HtmlBlock['kind'] = 'text';
	const close = (): void => {
		const words = inOneLine(text);
		if (words !== '') {
			blocks.push({
				text: words,
				kind,
				afterPicture: picture,
				isLink: linked.replace(/\s/gu, '') === words.replace(/\s/gu, ''),
			});
			picture = false;
		}
		text = '';
		linked = '';
	};
	const walk = (node: Node, isInLink: boolean): void => {
		if (node.nodeType === textNode) {
			const words = node.textContent ?? '';
			text += words;
			if (isInLink) linked += words;
			return;
		}
		if (node.nodeType !== elementNode) return;
		const name = node.nodeName.toLowerCase();
		if (unread.has(name)) return;
		if (name === 'br') {
			close();
			return;
		}
		if (name === 'img' || name === 'picture') {
			picture = true;
			pictures++;
			return;
		}
		const isBlock = block.has(name);
		if (isBlock) close();
		const outer = kind;
		const [blocksBefore, picturesBefore] = [blocks.length, pictures];
		if (/^h[1-6]$/u.test(name)) kind = 'heading';
		else if (name === 'figcaption') kind = 'caption';
		if (name === 'td' || name === 'th') text += ' ';
		for (let child = node.firstChild; child; child = child.nextSibling) walk(child, isInLink || name === 'a');
		if (isBlock) close();
		kind = outer;
		const [only, ...others] = boxes.has(name) && pictures > picturesBefore ? blocks.slice(blocksBefore) : [];
		if (only?.kind === 'text' && others.length === 0 && only.text.length <= longestCaption && node !== root) {
			blocks[blocksBefore] = {...only, kind: 'caption'};
		}
	};
	walk(root, false);
	close();
	return blocks;
}
