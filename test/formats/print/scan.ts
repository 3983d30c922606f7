// An invented page as three kinds of documents describe it: where every line stands, and how large its letters are.

type ScanLine = {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
};
export type ScanBlock = {readonly label: string; readonly lines: readonly ScanLine[]};

const column = 12;
const em = 20;

/** Text set in a column of 12 ems, first lines in by two, at a place on the page. */
function setText(paragraphs: readonly string[], left: number, top: number): ScanLine[] {
	const lines: ScanLine[] = [];
	for (const paragraph of paragraphs) {
		const characters = [...paragraph];
		let inset = 2;
		while (characters.length > 0) {
			const text = characters.splice(0, column - inset).join('');
			const y = top + lines.length * 30;
			lines.push({text, left: left + inset * em, top: y, width: [...text].length * em, height: em});
			inset = 0;
		}
	}
	return lines;
}

const titled = (text: string, left: number, top: number, height = 44): ScanBlock => ({
	label: 'heading',
	lines: [{text, left, top, width: [...text].length * height, height}],
});

/** Whether a paragraph ends where its line does, only its letters' place and size tell it from the next. */
export const paragraphs = {
	bridge: [
		'柳湾县的新渡口大桥昨天上午正式通车了，两岸的人都来了。',
		'桥长四百二十米，从动工到通车用了两年零三个月，比原先说的还早了十天。',
		'撑船人说，往后每天要从桥上走一个来回。',
	],
	fish: ['今年的渔汛比往年早了十天，头一网就打上来三百斤。', '县里的人说，水比往年暖。'],
};

export const scan: readonly ScanBlock[] = [
	titled('新渡口大桥通车', 100, 100),
	{label: 'paragraph', lines: setText(paragraphs.bridge, 100, 200)},
	{label: 'caption', lines: [{text: '大桥的清晨', left: 100, top: 800, width: 100, height: 18}]},
	titled('渔汛提前到来', 500, 100),
	{label: 'paragraph', lines: setText(paragraphs.fish, 500, 200)},
	{label: 'page-number', lines: [{text: '要闻在右', left: 900, top: 20, width: 80, height: 16}]},
];

/** The words of the scan, and nothing of where they stand. */
export const bareText = scan.map(({lines}) => lines.map(({text}) => text).join('\n')).join('\n\n');

export function altoOf(blocks: readonly ScanBlock[], prefix = 'P1'): string {
	const tags = ['caption', 'page-number']
		.map(label => `<LayoutTag ID="${label}" LABEL="${label}"/>`)
		.join('');
	const body = blocks.map(({label, lines}, index) => {
		const inner = lines.map(
			({text, left, top, width, height}) =>
				`<TextLine HPOS="${left}" VPOS="${top}" WIDTH="${width}" HEIGHT="${height}"><String CONTENT="${text}" WC="0.91"/></TextLine>`,
		);
		return `<TextBlock ID="${prefix}_TB${index}" TAGREFS="${label}">${inner.join('\n')}</TextBlock>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Tags>${tags}</Tags>
<Layout><Page ID="${prefix}" WIDTH="1000" HEIGHT="1400"><PrintSpace>${body.join('\n')}</PrintSpace></Page></Layout></alto>`;
}

/** Its regions stand in the file backwards: the reading order puts them right. */
export function pageXmlOf(blocks: readonly ScanBlock[]): string {
	const box = ({left, top, width, height}: ScanLine) =>
		`${left},${top} ${left + width},${top} ${left + width},${top + height} ${left},${top + height}`;
	const order = blocks
		.map((_, index) => `<RegionRefIndexed index="${index}" regionRef="r${index}"/>`)
		.join('');
	const regions = blocks
		.map(({label, lines}, index) => {
			const inner = lines.map(
				line =>
					`<TextLine><Coords points="${box(line)}"/><TextEquiv conf="0.9"><Unicode>${line.text}</Unicode></TextEquiv></TextLine>`,
			);
			return `<TextRegion id="r${index}" type="${label}"><Coords points="0,0 9,9"/>${inner.join('')}<TextEquiv><Unicode>all of it</Unicode></TextEquiv></TextRegion>`;
		})
		.reverse();
	return `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
<Page imageWidth="1000" imageHeight="1400"><ReadingOrder><OrderedGroup id="o">${order}</OrderedGroup></ReadingOrder>${regions.join('\n')}</Page></PcGts>`;
}

export function hocrOf(blocks: readonly ScanBlock[]): string {
	const classes: Readonly<Record<string, string>> = {caption: 'ocr_caption', 'page-number': 'ocr_pageno'};
	const body = blocks.map(({label, lines}) => {
		const inner = lines.map(({text, left, top, width, height}) => {
			const words = [...text].map(
				word => `<span class="ocrx_word" title="bbox 0 0 1 1; x_wconf 91">${word}</span>`,
			);
			return `<span class="${classes[label] ?? 'ocr_line'}" title="bbox ${left} ${top} ${left + width} ${top + height}; x_size ${height}">${words.join(' ')}</span>`;
		});
		return `<p class="ocr_par">${inner.join('\n')}</p>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>scan</title></head>
<body><div class="ocr_page" title="image a.png; bbox 0 0 1000 1400">${body.join('\n')}</div></body></html>`;
}
