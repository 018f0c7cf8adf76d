// The bar above the text: one stop for Tab, the arrow keys go through it, and every button says whether it is on.
import {Plugin} from 'prosemirror-state';
import {toggleMark} from 'prosemirror-commands';
import {redo, undo} from 'prosemirror-history';
import {
	addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable, splitCell, toggleHeaderRow,
} from 'prosemirror-tables';
import {MOST_COLUMNS} from 'editor/schema';
import {align, annex, deeper, insertTable, isAligned, list, lists, merge, shallower} from 'editor/commands';

const MOST_ROWS = 200;

const marked = type => state => {
	const {from, to, $from, empty} = state.selection;
	return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
};
const mark = type => ({run: toggleMark(type), on: marked(type)});
const listed = marks => ({run: list(marks), on: state => lists(state.selection.$from)[0]?.node.attrs.marks === marks});
const aligned = value => ({run: align(value), on: state => isAligned(state, value)});
const plainly = run => ({run});

const acts = schema => ({
	'bold': mark(schema.marks.strong), 'italic': mark(schema.marks.em), 'underline': mark(schema.marks.underline),
	'list-1.': listed('1.'), 'list-a.': listed('a.'), 'list-1)': listed('1)'), 'list-a)': listed('a)'),
	'deeper': plainly(deeper), 'shallower': plainly(shallower),
	'justify': aligned('justify'), 'left': aligned('left'), 'center': aligned('center'), 'right': aligned('right'),
	'table': plainly(insertTable(1, 1)), 'annex': plainly(annex), 'undo': plainly(undo), 'redo': plainly(redo),
	'row-above': plainly(addRowBefore), 'row-below': plainly(addRowAfter), 'row-off': plainly(deleteRow),
	'column-before': plainly(addColumnBefore), 'column-after': plainly(narrow(addColumnAfter)), 'column-off': plainly(deleteColumn),
	'head': {run: toggleHeaderRow, on: hasHead}, 'merge': plainly(merge), 'split': plainly(splitCell), 'table-off': plainly(deleteTable),
});

function tableAround({$from}) {
	for (let depth = $from.depth; depth > 0; depth--) {
		if ($from.node(depth).type.name === 'table') {
			return $from.node(depth);
		}
	}
	return null;
}

function hasHead(state) {
	const first = tableAround(state.selection)?.firstChild?.firstChild;
	return first?.type.name === 'table_header';
}

function narrow(command) {
	return (state, dispatch) => {
		const row = tableAround(state.selection)?.firstChild;
		let columns = 0;
		row?.forEach(cell => {
			columns += cell.attrs.colspan;
		});
		return columns < MOST_COLUMNS && command(state, dispatch);
	};
}

export function toolbar(place, schema) {
	const bar = place.querySelector('[role=toolbar]');
	const buttons = [...bar.querySelectorAll('button')];
	const all = acts(schema);
	let view;

	function show(state) {
		bar.querySelector('[data-in-table]').hidden = !isInTable(state);
		buttons.forEach(button => {
			const act = all[button.dataset.act];
			const may = act.run(state);
			button.setAttribute('aria-disabled', String(!may));
			if (act.on) {
				button.setAttribute('aria-pressed', String(Boolean(act.on(state))));
			}
		});
	}

	function run(button) {
		const act = all[button.dataset.act];
		if (button.dataset.act === 'table') {
			askForSize();
		} else if (act.run(view.state, view.dispatch, view)) {
			view.focus();
		}
	}

	const size = place.querySelector('dialog');
	const [rows, columns] = size.querySelectorAll('input');
	function askForSize() {
		if (all.table.run(view.state)) {
			size.showModal();
			rows.select();
		}
	}
	function insert() {
		const number = (field, most) => Math.min(Math.max(Number.parseInt(field.value, 10) || 1, 1), most);
		size.close();
		insertTable(number(rows, MOST_ROWS), number(columns, MOST_COLUMNS))(view.state, view.dispatch);
		view.focus();
	}
	size.addEventListener('keydown', event => {
		if (event.key === 'Enter' && event.target.matches('input')) {
			event.preventDefault();
			insert();
		}
	});
	size.addEventListener('input', event => event.stopPropagation());
	size.querySelector('[data-insert]').addEventListener('click', insert);
	size.querySelector('[data-cancel]').addEventListener('click', () => size.close());
	size.addEventListener('close', () => view.focus());

	const seen = () => buttons.filter(button => button.checkVisibility());
	function stopAt(button) {
		buttons.forEach(each => {
			each.tabIndex = each === button ? 0 : -1;
		});
	}
	bar.addEventListener('mousedown', event => event.preventDefault());
	bar.addEventListener('click', event => {
		const button = event.target.closest('button');
		if (button) {
			stopAt(button);
			run(button);
		}
	});
	bar.addEventListener('keydown', event => {
		const stops = seen();
		const at = stops.indexOf(document.activeElement);
		const next = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1}[event.key];
		if (next !== undefined) {
			event.preventDefault();
			const button = stops[(next + stops.length) % stops.length];
			stopAt(button);
			button.focus();
		} else if (event.key === 'Escape') {
			view.focus();
		}
	});

	return Object.assign(new Plugin({
		view: () => ({update: now => show(now.state)}),
		props: {
			handleKeyDown(now, event) {
				if (event.altKey && event.key === 'F10') {
					(seen().find(button => button.tabIndex === 0) ?? seen()[0]).focus();
					return true;
				}
				return false;
			},
		},
	}), {
		attach(made) {
			view = made;
			stopAt(buttons[0]);
			show(view.state);
		},
	});
}
