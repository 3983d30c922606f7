// Small invented documents of every format, to be read whole or mutilated.
import {gzipSync} from 'node:zlib';
import {encode} from './encode.ts';
import {altoOf, hocrOf, pageXmlOf, scan} from './print/scan.ts';
import {zipOf} from './zip-of.ts';

const text =
	'柳湾日报 2021年10月8日 第1版\n\n## 新渡口大桥通车\n\n本报讯（记者 程晚舟）大桥昨天通车了，两岸的人都来了。（下转3版）\n';
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>新渡口大桥通车_柳湾新闻网</title>
<meta property="og:site_name" content="柳湾新闻网"><script type="application/ld+json">{"@type":"NewsArticle","headline":"新渡口大桥通车","datePublished":"2021-10-08"}</script></head>
<body><ul><li><a href="a.html">首页</a></li></ul><h1>新渡口大桥通车</h1><p>2021-10-08 来源：柳湾日报</p><div><p>大桥昨天上午正式通车了，两岸的人都来了，撑船人也来了。</p>
<figure><img src="a.jpg"><figcaption>桥</figcaption></figure><p><ruby>渡<rt>わた</rt></ruby>口的灯从傍晚亮到天明，照着过河的人，&amp;照着桥&nbsp;。</p><table><tr><td>甲<td>乙</table></div></body></html>`;
const csv =
	'报纸,日期,版次,标题,正文\n柳湾日报,2021-10-08,1,"大桥""通车","第一段，\n第二段。"\n柳湾日报,2021-10-08,1,渔汛,鱼来了。\n';
const markdown =
	'---\ntitle: 新渡口大桥通车\ndate: 2021-10-08\nauthors: [程晚舟]\n---\n\n# 桥\n\n**大桥**通车了，[两岸](a.html)的人\n都来了。\n\n- 甲\n- 乙\n';
const rss = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>柳湾日报</title><item><title>新渡口大桥通车</title><link>http://paper.example/1</link><pubDate>Fri, 08 Oct 2021 08:00:00 +0800</pubDate><description>桥&amp;hellip;</description><content:encoded><![CDATA[<p>大桥<ruby>通<rt>つう</rt></ruby>车了。</p><table><tr><td>甲</table>]]></content:encoded></item></channel></rss>`;
const rule = '-'.repeat(55);
const aozora = `渡し口の灯\n柳川　三水\n\n${rule}\n【テキスト中に現れる記号について】\n《》：ルビ\n${rule}\n\n　渡《わた》し口の｜灯《ひ》は※［＃「さんずい＋丸」、U+6C4D］まで。\n\n底本：「渡し口」\n`;
const mets = `<?xml version="1.0"?><mets xmlns:xlink="http://www.w3.org/1999/xlink"><dmdSec><title>柳湾日报</title><dateIssued>1921-10-08</dateIssued></dmdSec>
<fileSec><file ID="A1"><FLocat xlink:href="file://./1.xml"/></file></fileSec><structMap TYPE="LOGICAL"><div TYPE="ARTICLE"><div TYPE="HEADING"><fptr><area FILEID="A1" BEGIN="P1_TB0"/></fptr></div><div TYPE="BODY"><fptr><area FILEID="A1" BEGIN="P1_TB1"/></fptr></div></div></structMap></mets>`;
const jsonLines = `{"format":"paper-tui library","version":1}\n${JSON.stringify({text, hints: {facts: {}, lines: [{role: 'furniture'}]}})}\n`;

/** By the name of the format, or of its encoding. */
export const sampleDocuments: Readonly<Record<string, Uint8Array>> = {
	text: Buffer.from(text),
	gb18030: encode(text, 'gb18030'),
	'utf-16': encode(text, 'utf-16le'),
	html: Buffer.from(html),
	feed: Buffer.from(rss),
	csv: Buffer.from(csv),
	markdown: Buffer.from(markdown),
	aozora: Buffer.from(aozora),
	alto: Buffer.from(altoOf(scan)),
	'page-xml': Buffer.from(pageXmlOf(scan)),
	hocr: Buffer.from(hocrOf(scan)),
	mets: Buffer.from(mets),
	'json-lines': Buffer.from(jsonLines),
	gzip: gzipSync(text),
	zip: zipOf([
		{name: '1.txt', bytes: text},
		{name: '2.html', bytes: html},
		{name: '3/mets.xml', bytes: mets},
		{name: '3/1.xml', bytes: altoOf(scan)},
	]),
};
