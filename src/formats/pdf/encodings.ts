// The encodings that PDF knows by name (ISO 32000-1, table 118), by the character set whose codes they are.
import type {Collection} from './character-collections.ts';

export type PdfEncoding = {
	readonly collection: Collection;
	/** As TextDecoder names it. In `iso-2022` the codes are those of EUC without their high bits; `unicode` are units of UTF-16. */
	readonly codes: 'unicode' | 'gbk' | 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr' | 'iso-2022';
	/** Letters of ASCII are half an em wide. */
	readonly isNarrow: boolean;
};

const [wide, narrow] = [false, true];
const encodings: readonly (readonly [
	collection: Collection,
	codes: PdfEncoding['codes'],
	isNarrow: boolean,
	names: readonly string[],
])[] = [
	['GB1', 'gbk', narrow, ['GB-EUC', 'GBK-EUC']],
	['GB1', 'gbk', wide, ['GBpc-EUC', 'GBKp-EUC']],
	['GB1', 'gb18030', wide, ['GBK2K']],
	['GB1', 'unicode', wide, ['UniGB-UCS2', 'UniGB-UTF16']],
	['CNS1', 'big5', narrow, ['ETen-B5']],
	['CNS1', 'big5', wide, ['B5pc', 'HKscs-B5', 'ETenms-B5']],
	['CNS1', 'unicode', wide, ['UniCNS-UCS2', 'UniCNS-UTF16']],
	['Japan1', 'shift_jis', narrow, ['90ms-RKSJ', 'Add-RKSJ', 'Ext-RKSJ']],
	['Japan1', 'shift_jis', wide, ['83pv-RKSJ', '90msp-RKSJ', '90pv-RKSJ']],
	['Japan1', 'euc-jp', narrow, ['EUC']],
	['Japan1', 'iso-2022', narrow, ['']],
	['Japan1', 'unicode', wide, ['UniJIS-UCS2', 'UniJIS-UTF16']],
	['Japan1', 'unicode', narrow, ['UniJIS-UCS2-HW']],
	['Korea1', 'euc-kr', narrow, ['KSC-EUC', 'KSCms-UHC-HW']],
	['Korea1', 'euc-kr', wide, ['KSCms-UHC', 'KSCpc-EUC']],
	['Korea1', 'unicode', wide, ['UniKS-UCS2', 'UniKS-UTF16']],
];

/** By their names without the way of writing, that is, without the last H or V. */
const byName = new Map(
	encodings.flatMap(([collection, codes, isNarrow, names]) =>
		names.map(name => [name, {collection, codes, isNarrow}] as const),
	),
);

/** The encoding of a name such as GBK-EUC-H, and whether its lines are vertical; null for none that is known. */
export function encodingNamed(name: string): (PdfEncoding & {readonly isVertical: boolean}) | null {
	const found = /^(?:(?<set>.+)-)?(?<way>[HV])$/u.exec(name)?.groups;
	const encoding = found && byName.get(found.set ?? '');
	return encoding ? {...encoding, isVertical: found.way === 'V'} : null;
}
