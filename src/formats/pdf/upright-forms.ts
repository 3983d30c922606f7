// Marks as they stand in horizontal lines, for those that a vertical line of a PDF is read with.

// CJK Compatibility Forms and Vertical Forms of Unicode, each with the mark it is a form of.
const forms = '︐︑︒︓︔︕︖︗︘︙︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈';
const marks = '，、。：；！？〖〗…—–（）｛｝〔〕【】《》〈〉「」『』［］';

const uprights = new Map([...forms].map((form, index) => [form, [...marks][index] ?? form]));

/** The text with the marks that the document holds, whatever shape they have in its lines. */
export function inUprightForms(text: string): string {
	return text.replace(/[\ufe10-\ufe19\ufe30-\ufe48]/gu, form => uprights.get(form) ?? form);
}
