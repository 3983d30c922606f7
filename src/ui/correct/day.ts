// A date as people type it.

/**
 * The day as YYYY-MM-DD, or null if there is none such. Year, month and day may be parted by `-`, `.`, `/`, a space or
 * 年月日, or stand together as eight digits, full width too.
 */
export function dayIn(typed: string): string | null {
	const text = typed.normalize('NFKC').trim();
	const parts =
		/^(\d{4})(\d{2})(\d{2})$/u.exec(text) ??
		/^(\d{4})\s*[-./年\s]\s*(\d{1,2})\s*[-./月\s]\s*(\d{1,2})\s*日?$/u.exec(text);
	if (!parts) return null;
	const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
	const day = new Date(Date.UTC(2000, month - 1, date));
	// Years before 100 would be taken for ones of the last century.
	day.setUTCFullYear(year, month - 1, date);
	if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return null;
	return day.toISOString().slice(0, 10);
}
