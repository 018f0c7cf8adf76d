// What the keys and buttons of the editor do.
import {InputRule} from 'prosemirror-inputrules';
import {liftListItem, sinkListItem, wrapInList} from 'prosemirror-schema-list';
import {autoJoin} from 'prosemirror-commands';
import {Fragment} from 'prosemirror-model';
import {Selection, TextSelection} from 'prosemirror-state';
import {CellSelection, isInTable, mergeCells, selectedRect} from 'prosemirror-tables';
import {MARKS, MOST_LEVELS, marksOf, ordinal} from 'editor/schema';

const SIGN = /^(\d{1,3}|[a-z])([.)])\s$/;

// The lists around a place, the innermost first, each with the depth it lies at
export function lists($pos) {
	const found = [];
	for (let depth = $pos.depth; depth > 0; depth--) {
		if ($pos.node(depth).type.name === 'ordered_list') {
			found.push({node: $pos.node(depth), depth});
		}
	}
	return found;
}

const sameMarks = (one, other) => one.type === other.type && one.type.name === 'ordered_list' && one.attrs.marks === other.attrs.marks;

// A list of these signs, or none of it where it is one already
export const list = marks => (state, dispatch) => {
	const {ordered_list: type, list_item: item} = state.schema.nodes;
	const [inner] = lists(state.selection.$from);
	if (!inner) {
		return autoJoin(wrapInList(type, {marks}), sameMarks)(state, dispatch);
	}
	if (inner.node.attrs.marks === marks) {
		return liftListItem(item)(state, dispatch);
	}
	dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(inner.depth), null, {marks}));
	return true;
};

// One level in, with the signs offices write there
export function deeper(state, dispatch) {
	const around = lists(state.selection.$from);
	if (around.length === 0 || around.length >= MOST_LEVELS) {
		return false;
	}
	const next = MARKS[(MARKS.indexOf(around[0].node.attrs.marks) + 1) % MARKS.length];
	return sinkListItem(state.schema.nodes.list_item)(state, dispatch && (tr => dispatch(signed(tr, around.length + 1, next))));
}

// A list that has just been made one level in begins with these signs; one that was there keeps its own
function signed(tr, level, marks) {
	const around = lists(tr.selection.$from);
	const {$from, $to} = tr.selection;
	const [inner] = around;
	if (around.length === level && $from.index(inner.depth) === 0 && $to.indexAfter(inner.depth) === inner.node.childCount) {
		tr.setNodeMarkup($from.before(inner.depth), null, {marks});
	}
	return tr;
}

export const shallower = (state, dispatch) => liftListItem(state.schema.nodes.list_item)(state, dispatch);

export const align = value => (state, dispatch) => {
	const tr = state.tr;
	state.selection.ranges.forEach(({$from, $to}) => state.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
		if (node.type.name === 'paragraph' && node.attrs.align !== value) {
			tr.setNodeMarkup(pos, null, {align: value});
		}
	}));
	dispatch?.(tr);
	return true;
};

export function isAligned(state, value) {
	const found = new Set();
	state.selection.ranges.forEach(({$from, $to}) => state.doc.nodesBetween($from.pos, $to.pos, node => {
		if (node.type.name === 'paragraph') {
			found.add(node.attrs.align);
		}
	}));
	return found.size === 1 && found.has(value);
}

export function lineBreak(state, dispatch) {
	if (state.selection.$from.parent.type.name !== 'paragraph') {
		return false;
	}
	dispatch?.(state.tr.replaceSelectionWith(state.schema.nodes.hard_break.create()).scrollIntoView());
	return true;
}

// A page at the end, and the words it is called by are typed first
export function annex(state, dispatch) {
	const {annex: head, paragraph} = state.schema.nodes;
	const end = state.doc.content.size;
	const tr = state.tr.insert(end, [head.create(), paragraph.create()]);
	dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
	return true;
}

// Enter in what a page is called goes on to its text
export function leaveTitle(state, dispatch) {
	const {$from} = state.selection;
	if ($from.parent.type.name !== 'annex' || !state.selection.empty) {
		return false;
	}
	const tr = state.tr.split($from.pos, 1, [{type: state.schema.nodes.paragraph}]);
	dispatch?.(tr.scrollIntoView());
	return true;
}

export function insertTable(rows, columns) {
	return (state, dispatch) => {
		const {table, table_row: row, table_cell: cell, table_header: header} = state.schema.nodes;
		if (state.selection.$from.depth === 0 || isInTable(state) || state.selection.$from.parent.type.name === 'annex') {
			return false;
		}
		const lines = Array.from({length: rows}, (_, at) => row.create(null,
			Array.from({length: columns}, () => (at === 0 ? header : cell).createAndFill())));
		const tr = state.tr;
		const {$from} = state.selection;
		const place = $from.parent.content.size === 0 && $from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), table)
			? [$from.before(), $from.after()] : [$from.after(), $from.after()];
		tr.replaceWith(...place, table.create(null, lines));
		dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(place[0] + 1))).scrollIntoView());
		return true;
	};
}

// Cells of one row become one; paper has no cells over several rows
export function merge(state, dispatch) {
	if (!(state.selection instanceof CellSelection)) {
		return false;
	}
	const rect = selectedRect(state);
	return rect.bottom - rect.top === 1 && mergeCells(state, dispatch);
}

// "1. " and "a. " begin a list, "2. " goes on with one; further in or out where they are typed in an item
export const listRule = new InputRule(SIGN, (state, [, sign, end], from, to) => {
	const marks = marksOf(sign + end);
	const before = sign + end;
	const start = state.tr.delete(from, to);
	const run = command => {
		let made = null;
		command(state.apply(start), tr => {
			made = tr;
		});
		return made && made.steps.reduce((tr, step) => tr.step(step), start);
	};
	const $from = state.doc.resolve(from);
	const {list_item: item} = state.schema.nodes;
	const [inner, outer] = lists($from);
	if (inner) {
		const own = $from.node(-1).type === item;
		const first = own && $from.index(-1) === 0;
		if (first && inner.node.attrs.marks === marks && before === ordinal(marks, $from.index(inner.depth))) {
			return start;
		}
		if (own && !first && goesOn(inner, $from, marks, before)) {
			return start.split($from.before());
		}
		if (!first || before !== ordinal(marks, 0) && !(outer && goesOn(outer, $from, marks, before))) {
			return null;
		}
		return outer && goesOn(outer, $from, marks, before) ? run(liftListItem(item)) : inner.node.attrs.marks === marks ? null : inward(run, marks);
	}
	const previous = $from.depth > 0 && $from.node(-1).maybeChild($from.index(-1) - 1);
	const continued = previous?.type?.name === 'ordered_list' && previous.attrs.marks === marks && before === ordinal(marks, previous.childCount);
	if (before !== ordinal(marks, 0) && !continued) {
		return resumed(start, from, marks, before);
	}
	return run(continued ? list(marks) : wrapInList(state.schema.nodes.ordered_list, {marks}));
});

// "2." after what explains "1.": that lies in the item before, and the list goes on
function resumed(tr, from, marks, sign) {
	const $from = tr.doc.resolve(from);
	const [parent, index] = $from.depth > 0 ? [$from.node(-1), $from.index(-1)] : [];
	const at = parent?.children.slice(0, index).findLastIndex(node => node.type.name === 'ordered_list'
		&& node.attrs.marks === marks && sign === ordinal(marks, node.childCount)) ?? -1;
	if (at < 0) {
		return null;
	}
	const list = parent.child(at);
	const explained = list.lastChild.copy(list.lastChild.content.append(Fragment.from(parent.children.slice(at + 1, index))));
	const item = list.lastChild.type.create(null, $from.parent);
	if (!explained.type.validContent(explained.content)) {
		return null;
	}
	const whole = list.copy(list.content.replaceChild(list.childCount - 1, explained).addToEnd(item));
	const begin = $from.posAtIndex(at, -1);
	tr.replaceWith(begin, $from.after(), whole);
	return tr.setSelection(TextSelection.create(tr.doc, begin + whole.nodeSize - item.nodeSize + 1));
}

const goesOn = (outer, $from, marks, sign) => outer.node.attrs.marks === marks && sign === ordinal(marks, $from.index(outer.depth) + 1);

function inward(run, marks) {
	return run((state, dispatch) => {
		const level = lists(state.selection.$from).length + 1;
		return level <= MOST_LEVELS && sinkListItem(state.schema.nodes.list_item)(state, tr => dispatch(signed(tr, level, marks)));
	});
}
