// The columns of a table of articles, by the names that people give them.

const names = {
	headline: ['headline', 'title', '标题', '標題', '主标题', '题目', '題目', '题名', '題名', '見出し', '제목'],
	kicker: ['kicker', '引题', '引題', '眉题', '肩题'],
	subhead: ['subhead', 'subtitle', '副题', '副題', '副标题', '副標題', 'サブタイトル', '부제'],
	body: [
		'body',
		'text',
		'content',
		'fulltext',
		'full_text',
		'正文',
		'内容',
		'內容',
		'全文',
		'本文',
		'본문',
		'내용',
	],
	byline: ['byline', 'author', 'authors', 'reporter', '作者', '记者', '記者', '署名', '기자'],
	outlet: [
		'outlet',
		'paper',
		'newspaper',
		'publication',
		'source',
		'media',
		'报纸',
		'報紙',
		'报刊',
		'媒体',
		'媒體',
		'来源',
		'來源',
		'紙名',
		'新聞',
		'신문',
	],
	date: [
		'date',
		'day',
		'published',
		'publish_date',
		'publication_date',
		'pubdate',
		'日期',
		'时间',
		'時間',
		'发布时间',
		'发表日期',
		'出版日期',
		'見出日',
		'日付',
		'発行日',
		'날짜',
	],
	page: ['page', '版', '版次', '版面', '版号', '面', '지면'],
	section: ['section', 'column', 'category', '栏目', '欄目', '版名', '分类', '分類'],
	caption: ['caption', 'captions', '图注', '圖註', '图片说明', 'キャプション'],
} as const;

export type ColumnKind = keyof typeof names;

export type Columns = {
	readonly delimiter: string;
	/** What each column holds, in their order; null for one that is not known. */
	readonly kinds: readonly (ColumnKind | null)[];
};

const kindOf = new Map<string, ColumnKind>(
	Object.entries(names).flatMap(([kind, words]) => words.map(word => [word, kind as ColumnKind] as const)),
);

/**
 * The columns that a table's first line names; null if it is none. A table of articles has a column of texts, and one
 * more that is known.
 */
export function columnsIn(line: string): Columns | null {
	for (const delimiter of [',', '\t', ';', '|']) {
		const cells = line.split(delimiter);
		if (cells.length < 2) continue;
		const kinds = kindsOf(cells.map(cell => cell.trim().replace(/^"(?<inner>.*)"$/u, '$<inner>')));
		const known = kinds.filter(kind => kind !== null);
		if (known.length > 1 && known.includes('body')) return {delimiter, kinds};
	}
	return null;
}

/** Of columns of one name the first counts. */
function kindsOf(cells: readonly string[]): (ColumnKind | null)[] {
	const given = new Set<ColumnKind>();
	return cells.map(cell => {
		const kind =
			kindOf.get(
				cell
					.replace(/^\ufeff/u, '')
					.toLowerCase()
					.replace(/[\s-]+/gu, '_'),
			) ?? null;
		if (kind === null || given.has(kind)) return null;
		given.add(kind);
		return kind;
	});
}
