// A place where copies differ as rows: what stands there, the readings with the copies that have them, an opinion.
import type {Variant} from '../../compare/collation.ts';
import {safe} from '../../terminal/safe.ts';
import {setBlock} from '../../typeset/block.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import type {Wording} from '../wording.ts';
import {opinionLabel, readingLabel} from './reading-label.ts';
import {sigilOf} from './sigil.ts';

/** The widest column of readings; a longer one has its copies below it. */
const mostReading = 40;

/** What is told of a variant; without an opinion where none is asked for. */
export type ToldVariant = Pick<Variant, 'part' | 'before' | 'after' | 'readings'> & {
	readonly opinion: Variant['opinion'] | null;
};

/** The rows of the variant that is the `number`th, from 1, each exactly `width` cells wide. */
export function variantRows(variant: ToldVariant, number: number, width: number, messages: Wording): Row[] {
	const label = `${number}`.padStart(3);
	const indent = ' '.repeat(label.length + 1);
	const own = (text: string) => messages.drawn(safe(text, {oneLine: true}));
	const part: Span[] = variant.part === 'headline' ? [{text: `${messages.inHeadline}  `, role: 'faint'}] : [];
	const [first] = variant.readings;
	const context: Span[] = [
		...part,
		{text: own(variant.before), role: 'plain'},
		{text: `[${own(first?.text ?? '')}]`, role: 'hit'},
		{text: own(variant.after), role: 'plain'},
	];
	const likelier = variant.opinion?.likelier ?? null;
	const labels = variant.readings.map(({text}) => readingLabel(text, messages));
	const room = Math.max(2, width - indent.length - 2);
	const column = Math.min(
		mostReading,
		Math.floor(room / 2),
		labels.reduce((most, text) => Math.max(most, cellWidth(text)), 0),
	);
	const readings = variant.readings.flatMap(({copies}, index): Row[] => {
		const text = labels[index] ?? '';
		const role = index === likelier ? 'unread' : 'plain';
		const mark: Span = {text: index === likelier ? '> ' : '  ', role: 'unread'};
		const sigla: Span = {text: copies.map(sigilOf).join(' '), role: 'note'};
		const gap = ' '.repeat(Math.max(0, column - cellWidth(text)) + 2);
		const spans: Span[] = [{text: indent, role: 'plain'}, mark];
		if (cellWidth(text) <= column) {
			return [fitRow([...spans, {text, role}, {text: gap, role: 'plain'}, sigla], width)];
		}
		const lines = setBlock([{text, role}], room);
		const rest: Row = [
			{text: indent, role: 'plain'},
			{text: '  ', role: 'plain'},
		];
		return [
			...lines.map((line, place) => fitRow([...(place === 0 ? spans : rest), ...line], width)),
			fitRow([...rest, {text: ' '.repeat(Math.min(column, room)), role: 'plain'}, sigla], width),
		];
	});
	const opinion =
		variant.opinion === null
			? []
			: setBlock(
					[{text: opinionLabel(variant.opinion, messages), role: 'note'}],
					Math.max(2, width - indent.length - 2),
				);
	return [
		...beside(label, setBlock(context, Math.max(2, width - indent.length)), width),
		...readings,
		...opinion.map(row => fitRow([{text: `${indent}  `, role: 'plain'}, ...row], width)),
	];
}

/** Rows with a label before the first of them, and as many spaces before the others. */
function beside(label: string, rows: readonly Row[], width: number): Row[] {
	const indent: Span = {text: `${' '.repeat(label.length)} `, role: 'plain'};
	return rows.map((row, index) =>
		fitRow([index === 0 ? {text: `${label} `, role: 'faint'} : indent, ...row], width),
	);
}
