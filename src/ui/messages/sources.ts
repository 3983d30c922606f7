// What is said of sources that give no page, in both languages side by side.

/** Part of the table of the commands' messages. */
export const sources = {
	sourceMissing: {
		zh: (source: string) => `${source}：没有这个文件，请检查路径`,
		en: (source: string) => `${source}: no such file; check the path`,
	},
	sourceNoCommand: {
		zh: (source: string) => `${source}：既不是命令，也没有这个文件；命令见 paper-tui --help`,
		en: (source: string) => `${source}: neither a command nor a file; see paper-tui --help for the commands`,
	},
	sourceDenied: {
		zh: (source: string) => `${source}：没有读取权限，请检查文件权限`,
		en: (source: string) => `${source}: permission denied; check the file's permissions`,
	},
	sourceNotAFile: {
		zh: (source: string) => `${source}：是管道或设备，不是文件；请从标准输入送入，路径写 -`,
		en: (source: string) =>
			`${source}: a pipe or device, not a file; send it to standard input and write - for the path`,
	},
	sourceTooLarge: {
		zh: (source: string, megabytes: number) => `${source}：超过 ${megabytes} MB，请拆成单版`,
		en: (source: string, megabytes: number) => `${source}: larger than ${megabytes} MB; split it into pages`,
	},
	sourceNoPages: {
		zh: (source: string) => `${source}：文件夹里没有版面（.txt、.md、.html、.zip 等）`,
		en: (source: string) => `${source}: no pages in this folder (.txt, .md, .html, .zip and the like)`,
	},
	sourceEmpty: {
		zh: (source: string) => `${source}：文件是空的`,
		en: (source: string) => `${source}: the file is empty`,
	},
	sourceNotText: {
		zh: (source: string, known: string) => `${source}：认不出是什么文件；能读的有 ${known}`,
		en: (source: string, known: string) =>
			`${source}: a file of no known kind; those that can be read are ${known}`,
	},
	sourceOfKind: {
		zh: (source: string, kind: string, known: string) =>
			`${source}：是 ${kind} 文件，读不了；能读的有 ${known}`,
		en: (source: string, kind: string, known: string) =>
			`${source}: a ${kind} file, which can not be read; those that can are ${known}`,
	},
	sourceNested: {
		zh: (source: string, limit: number) => `${source}：压缩包套了不止 ${limit} 层；请先解开`,
		en: (source: string, limit: number) => `${source}: packed more than ${limit} deep; unpack it first`,
	},
	sourcePartsMissing: {
		zh: (source: string, part: string) => `${source}：旁边没有它的各版（如 ${part}）；请放在一起再导入`,
		en: (source: string, part: string) =>
			`${source}: its pages, such as ${part}, are not beside it; put them there`,
	},
	sourceLocked: {
		zh: (source: string) => `${source}：有密码，读不了；请先解开`,
		en: (source: string) => `${source}: locked with a password; unlock it first`,
	},
	sourceWithoutText: {
		zh: (source: string, kind: string) =>
			`${source}：这个 ${kind} 只有扫描的图像，没有文字；请先用 ocrmypdf 之类的文字识别程序处理`,
		en: (source: string, kind: string) =>
			`${source}: a ${kind} of scanned pictures without text; have an OCR program such as ocrmypdf read it first`,
	},
	sourceWithoutLetters: {
		zh: (source: string, kind: string) =>
			`${source}：这个 ${kind} 的文字只有字体内的编号，没有说明是哪些字，无法读出；请换一份带文字的，或用 ocrmypdf --force-ocr 重新识别`,
		en: (source: string, kind: string) =>
			`${source}: a ${kind} whose text is glyph numbers that don't say which letters they are; find another copy, or have it read anew with ocrmypdf --force-ocr`,
	},
	sourceCostly: {
		zh: (source: string, kind: string) =>
			`${source}：读这个 ${kind} 文件太费时间或内存，已放弃；请换一份，或拆成单页`,
		en: (source: string, kind: string) =>
			`${source}: given up, for this ${kind} file takes too much time or memory; try another copy, or single pages of it`,
	},
	sourceDamaged: {
		zh: (source: string, kind: string) => `${source}：这个 ${kind} 文件已损坏，读不了；请换一份完好的`,
		en: (source: string, kind: string) => `${source}: a damaged ${kind} file; try another copy of it`,
	},
	sourceEncodingUnknown: {
		zh: (source: string) => `${source}：认不出字符编码；请先转成 UTF-8`,
		en: (source: string) => `${source}: its character encoding is not recognised; convert it to UTF-8 first`,
	},
	sourceEncoding: {
		zh: (source: string, encoding: string) => `${source}：字符编码是 ${encoding}，读不了；请先转成 UTF-8`,
		en: (source: string, encoding: string) =>
			`${source}: in ${encoding}, which can not be read; convert it to UTF-8 first`,
	},
	sourceUnreadable: {
		zh: (source: string, code: string) => `${source}：读取失败（${code}）`,
		en: (source: string, code: string) => `${source}: reading failed (${code})`,
	},
	sourceCrashed: {
		zh: (source: string, message: string, place: string) =>
			`${source}：整理它时程序自身出错：${message}（${place}）；请把这一行报告给开发者`,
		en: (source: string, message: string, place: string) =>
			`${source}: restoring it met a fault of the program: ${message} (${place}); please report this line`,
	},
	someFailed: {
		zh: (failed: number, all: number) => `${all} 个中有 ${failed} 个未能处理`,
		en: (failed: number, all: number) => `${failed} of ${all} failed`,
	},
} as const;
