// What stands in and around the text of a news page and is no part of it.

const editor =
	/^[（(【[]?\s*(?:本文|文章|本期)?(?:责任编辑|责编|責任編輯|編輯|编辑|校对|審核|审核|监制|編集)\s*[:：／/\s].{1,40}$/u;
const notice =
	/会員限定|有料会員|続きをお読み|登录后|登陆后|订阅后|扫码|扫一扫|分享到|版权所有|版權所有|未经.{0,12}授权|免责声明|点击进入|點擊進入|下载客户端|返回首页|打印本(?:页|文)|^相关(?:新闻|阅读|报道)|^延伸阅读|^更多.{0,8}[>»]*$/u;
const sourceNote = /^[（(]?\s*(?:资料来源|稿件来源|文章来源|原标题|來源|来源|出典)\s*[:：].{1,60}$/u;
const credit =
	/(?:摄|攝|撮影|供图|供圖|資料照片|资料图片?|资料照片|截图|截圖|图片来源[:：].{1,20}|写真[＝=].{1,20})[。.]?[）)]?$/u;
const captionStart = /^(?:[▲△▼▽↑↓]|图为|圖為|图[一二三四五六七八九十\d]{0,2}[:：]|写真[は：:＝]|사진)/u;

/** Whether a line is an editor's name, an invitation or a notice: never part of a text. */
export function isTrimming(line: string): boolean {
	return line.length <= 120 && (editor.test(line) || (line.length <= 60 && notice.test(line)));
}

export function isSourceNote(line: string): boolean {
	return sourceNote.test(line);
}

/** Whether a short line by a picture is its caption. */
export function isCaption(line: string, afterPicture: boolean): boolean {
	if (line.length > 120 || (!afterPicture && line.length > 60)) return false;
	return captionStart.test(line) || (credit.test(line) && (afterPicture || /[。\s]/u.test(line)));
}
