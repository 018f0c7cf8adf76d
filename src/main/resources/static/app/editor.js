// The editor of a letter's text. It takes the place of the text area, and hands the form a document in its stead.
import {EditorState, Plugin, Selection} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {DOMParser as Parser, Node as Piece} from 'prosemirror-model';
import {keymap} from 'prosemirror-keymap';
import {baseKeymap, chainCommands, toggleMark} from 'prosemirror-commands';
import {history, redo, undo} from 'prosemirror-history';
import {inputRules, undoInputRule} from 'prosemirror-inputrules';
import {splitListItemKeepMarks} from 'prosemirror-schema-list';
import {addRowAfter, goToNextCell, isInTable, tableEditing} from 'prosemirror-tables';
import {letterSchema, plain, stored} from 'editor/schema';
import {deeper, leaveTitle, lineBreak, listRule, shallower} from 'editor/commands';
import {clean, typedLines} from 'editor/paste';
import {attach, remarks, toRemark} from 'editor/remarks';
import {toolbar} from 'editor/toolbar';

const place = document.getElementById('editor');
const area = document.getElementById('body');
const carried = document.getElementById('document');
const schema = letterSchema(place.dataset.annex);
let leaves = false;

// Escape says that the next Tab goes on in the page
const keys = {
	'Mod-z': chainCommands(undoInputRule, undo), 'Mod-y': redo, 'Mod-Shift-z': redo,
	'Mod-b': toggleMark(schema.marks.strong), 'Mod-i': toggleMark(schema.marks.em), 'Mod-u': toggleMark(schema.marks.underline),
	'Backspace': undoInputRule,
	'Enter': chainCommands(leaveTitle, splitListItemKeepMarks(schema.nodes.list_item)),
	'Shift-Enter': lineBreak, 'Mod-Enter': lineBreak,
	'Tab': (...now) => !leaves && chainCommands(goToNextCell(1), cellBelow, deeper)(...now),
	'Shift-Tab': (...now) => !leaves && chainCommands(goToNextCell(-1), shallower)(...now),
	'Mod-Alt-m': toRemark, 'Mod-]': deeper, 'Mod-[': shallower,
	'Escape': () => leaves = true,
};

// Tab in the last cell of a table adds a row, as word processors do
function cellBelow(state, dispatch, view) {
	if (!isInTable(state) || goToNextCell(1)(state)) {
		return false;
	}
	addRowAfter(state, dispatch);
	return dispatch ? goToNextCell(1)(view.state, dispatch) : true;
}

// A table or a Lampiran at an end leaves no place to type before or after it
const margins = new Plugin({
	appendTransaction(changes, before, state) {
		const {firstChild: first, lastChild: last} = state.doc;
		const tr = state.tr;
		if (last.type !== schema.nodes.paragraph && last.type !== schema.nodes.ordered_list) {
			tr.insert(state.doc.content.size, schema.nodes.paragraph.create());
		}
		if (first.type === schema.nodes.table || first.type === schema.nodes.annex) {
			tr.insert(0, schema.nodes.paragraph.create());
		}
		return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
	},
});

function parsed(text) {
	try {
		const piece = Piece.fromJSON(schema, JSON.parse(text));
		piece.check();
		return piece;
	} catch {
		return null;
	}
}

function tell(dropped) {
	const names = [...dropped].map(what => place.dataset[`dropped${what[0].toUpperCase()}${what.slice(1)}`]);
	place.querySelector('[data-told]').textContent = names.length > 0 ? place.dataset.dropped.replace('{0}', names.join(', ')) : '';
}

// What is pasted into an empty paragraph takes its place, and so keeps its own alignment
function intoEmpty(view, {content}) {
	const {$from, empty} = view.state.selection;
	const fits = empty && $from.depth > 0 && $from.parent.isTextblock && $from.parent.content.size === 0 && content.firstChild?.isBlock
		&& $from.node(-1).canReplace($from.index(-1), $from.indexAfter(-1), content);
	if (fits) {
		const tr = view.state.tr.replaceWith($from.before(), $from.after(), content);
		view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve($from.before() + content.size), -1)).scrollIntoView().setMeta('paste', true));
	}
	return Boolean(fits);
}

function start(doc) {
	const bar = toolbar(place, schema);
	const view = new EditorView({mount: place.querySelector('[data-text]')}, {
		state: EditorState.create({
			doc, plugins: [
				inputRules({rules: [listRule]}), keymap(keys), keymap(baseKeymap), history(), tableEditing(), margins, remarks, bar,
			],
		}),
		// Under the bar on top and over the buttons at the foot nobody sees what they type
		scrollMargin: {top: 70, bottom: 110, left: 5, right: 5}, scrollThreshold: {top: 70, bottom: 110, left: 5, right: 5},
		transformPastedHTML: html => {
			if (html.includes('data-pm-slice')) {
				return html;
			}
			const {html: cleaned, dropped} = clean(html);
			tell(dropped);
			return cleaned;
		},
		clipboardTextParser: (text, $context) => {
			const lines = document.implementation.createHTMLDocument('').body;
			typedLines(text, lines);
			return Parser.fromSchema(schema).parseSlice(lines, {context: $context, preserveWhitespace: true});
		},
		handlePaste: (now, event, slice) => intoEmpty(now, slice),
		handleKeyDown: (now, event) => {
			leaves = leaves && ['Tab', 'Shift'].includes(event.key);
			return false;
		},
		handleDOMEvents: {blur: () => {
			leaves = false;
		}},
		dispatchTransaction(tr) {
			view.updateState(view.state.apply(tr));
			if (tr.docChanged) {
				hand(view.state.doc);
			}
		},
	});
	bar.attach(view);
	return view;
}

let handed = carried.value;
function hand(doc) {
	handed = carried.value = JSON.stringify(stored(doc));
	area.value = plain(doc);
	carried.dispatchEvent(new Event('input', {bubbles: true}));
}

// Who has begun to type before all this came goes on as they began
const doc = area.value === area.defaultValue ? parsed(carried.value) : null;
if (doc) {
	const label = document.querySelector('label[for=body]');
	area.id = 'body-text';
	area.hidden = true;
	carried.disabled = false;
	label.removeAttribute('for');
	place.querySelector('[data-text]').id = 'body';
	place.hidden = false;
	document.getElementById('body-hint').hidden = true;
	const view = start(doc);
	label.addEventListener('click', () => view.focus());
	document.getElementById('body-remarks')?.setAttribute('hidden', '');
	attach(view, place.querySelector('[data-told-remark]'));
	// What was kept in this tab is put back into the form
	carried.addEventListener('input', () => {
		const kept = carried.value === handed ? null : parsed(carried.value);
		if (kept) {
			view.updateState(EditorState.create({doc: kept, plugins: view.state.plugins}));
		}
	});
	if (location.hash === '#body') {
		view.focus();
	}
}
