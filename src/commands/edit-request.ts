// What a line of `paper-tui edit` asks for.
import type {HeadlineChange, PageChange} from '../library/corrections.ts';
import {safe} from '../terminal/safe.ts';
import type {OptionName, Values} from './option.ts';
import {pageFactsOf} from './page-facts.ts';
import {UsageError} from './usage-error.ts';

export type EditRequest =
	| {readonly kind: 'list'}
	| {readonly kind: 'undo'}
	| {readonly kind: 'change'; readonly change: PageChange | HeadlineChange}
	| {readonly kind: 'replace'; readonly from: string; readonly to: string}
	| {readonly kind: 'merge'; readonly with: string}
	| {readonly kind: 'split'; readonly opening: string};

const pageOptions: readonly OptionName[] = ['outlet', 'date', 'page'];
const others: readonly OptionName[] = ['headline', 'clear', 'replace', 'merge', 'split', 'undo', 'list'];

/** @throws {UsageError} if the options ask for nothing, or for several things at a time. */
export function editRequest([, second]: readonly string[], values: Values): EditRequest {
	const given = [pageOptions.find(isGiven), others.filter(isGiven)].flat().filter(name => name !== undefined);
	const [first, surplus] = given;
	if (first === undefined) throw new UsageError(messages => messages.editNothing);
	if (surplus !== undefined) {
		throw new UsageError(messages => messages.optionsApart(`--${first}`, `--${surplus}`));
	}
	if (values.replace !== undefined) {
		if (second === undefined) throw new UsageError(messages => messages.operandMissing('NEW'));
		return {kind: 'replace', from: values.replace, to: second};
	}
	if (second !== undefined)
		throw new UsageError(messages => messages.operandUnwanted(safe(second, {oneLine: true})));
	if (values.list) return {kind: 'list'};
	if (values.undo) return {kind: 'undo'};
	if (values.merge !== undefined) return {kind: 'merge', with: values.merge};
	if (values.split !== undefined) return {kind: 'split', opening: values.split};
	return {kind: 'change', change: plainChange(values)};

	function isGiven(name: OptionName): boolean {
		return values[name] !== undefined;
	}
}

function plainChange(values: Values): PageChange | HeadlineChange {
	if (values.headline !== undefined) return {kind: 'headline', headline: values.headline};
	if (values.clear === 'headline') return {kind: 'headline', headline: null};
	if (values.clear !== undefined) return {kind: 'page', [values.clear]: null};
	return {kind: 'page', ...pageFactsOf(values)};
}
