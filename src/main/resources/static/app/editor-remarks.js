// What reviewers remarked, at the very paragraph: a mark there, and the way from the remark to its paragraph and back.
import {Plugin, PluginKey, TextSelection} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';

const key = new PluginKey('remarks');
const beside = document.getElementById('beside');

// The pieces of the text as the server counts them: paragraphs by their lines, items with their sign, rows of tables whole
export function pieces(node, at = -1) {
	const here = [{from: at, to: at + node.nodeSize}];
	const within = () => {
		const found = [];
		node.forEach((child, offset) => found.push(...pieces(child, at + 1 + offset)));
		return found;
	};
	switch (node.type.name) {
		case 'paragraph':
			return node.textBetween(0, node.content.size, '', '\n').split('\n').filter(line => line.trim()).map(() => here[0]);
		case 'annex':
			return here;
		case 'table_row':
			return node.childCount > 1 || node.textContent.trim() ? here : [];
		case 'list_item': {
			const found = within();
			return found.length > 0 ? found : here;
		}
		default:
			return within();
	}
}

const written = () => [...beside.querySelectorAll('[data-remark]')].map(({dataset}) => dataset);
const entry = id => document.getElementById(`remark-${id}`);

// What somebody typed past is still marked; what lost its mark, or is new, is found by its number
function placed(doc, before) {
	const parts = pieces(doc);
	return written().map(({remark: id, paragraph}) => before.find(mark => mark.id === id) ?? {id, ...parts[paragraph - 1]})
		.filter(mark => mark.to);
}

function moved(mark, {mapping, doc}) {
	const {pos: from, deletedAfter} = mapping.mapResult(mark.from, 1);
	const node = deletedAfter ? null : doc.nodeAt(from);
	return node?.isBlock ? [{...mark, from, to: from + node.nodeSize}] : [];
}

function chip({remark, name, words}) {
	const link = document.createElement('a');
	link.href = `#remark-${remark}`;
	link.className = 'remark-mark';
	link.contentEditable = 'false';
	link.draggable = false;
	link.textContent = name;
	link.title = words;
	link.addEventListener('click', event => {
		event.preventDefault();
		back(remark);
	});
	return link;
}

function back(id) {
	const remark = entry(id);
	remark?.scrollIntoView({block: 'center'});
	remark?.focus({preventScroll: true});
}

// The first place inside where words stand
function start(doc, {from, to}) {
	let found = from + 1;
	doc.nodesBetween(from, to, (node, pos) => {
		if (found === from + 1 && node.isTextblock) {
			found = pos + 1;
		}
		return !node.isTextblock;
	});
	return found;
}

function drawn(state) {
	const told = written();
	return DecorationSet.create(state.doc, key.getState(state).marks.flatMap(mark => {
		const data = told.find(each => each.remark === mark.id);
		return data ? [
			Decoration.node(mark.from, mark.to, {class: 'remarked'}),
			Decoration.widget(start(state.doc, mark), () => chip(data), {
				key: `${mark.id} ${data.name}`, side: -1, ignoreSelection: true, stopEvent: () => true,
			}),
		] : [];
	}));
}

export const remarks = new Plugin({
	key,
	state: {
		init: (_, {doc}) => ({marks: placed(doc, [])}),
		apply: (tr, {marks}) => {
			const left = tr.docChanged ? marks.flatMap(mark => moved(mark, tr)) : marks;
			return {marks: tr.getMeta(key) ? placed(tr.doc, left) : left};
		},
	},
	props: {
		decorations: drawn,
		attributes: () => written().length > 0 ? {'aria-keyshortcuts': 'Control+Alt+M'} : {},
	},
});

// From the paragraph in which the cursor stands
export function toRemark(state, dispatch) {
	const at = state.selection.head;
	const mark = key.getState(state).marks.find(({from, to}) => from < at && at < to);
	if (mark && dispatch) {
		back(mark.id);
	}
	return Boolean(mark);
}

function toPassage(view, id, told) {
	const mark = key.getState(view.state).marks.find(each => each.id === id);
	if (!mark) {
		return false;
	}
	const {tr} = view.state;
	view.focus();
	view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start(tr.doc, mark)))).scrollIntoView());
	told.textContent = '';
	told.textContent = entry(id)?.dataset.words ?? '';
	return true;
}

// A field has its mark over it
function markFields() {
	document.querySelectorAll('.remark-mark.of-field').forEach(mark => mark.remove());
	written().filter(({input}) => input).forEach(data => {
		const field = document.getElementById(data.input);
		const box = field?.closest('.field, fieldset');
		const link = chip(data);
		link.classList.add('of-field');
		box?.querySelector('label, legend')?.after(link);
	});
}

// The remarks beside the text are drawn anew with each save
export function attach(view, told) {
	const refresh = () => {
		markFields();
		view.dispatch(view.state.tr.setMeta(key, true));
	};
	new MutationObserver(refresh).observe(beside, {childList: true});
	markFields();
	beside.addEventListener('click', event => {
		const link = event.target.closest('a[data-to-passage]');
		if (link && toPassage(view, link.closest('[data-remark]').dataset.remark, told)) {
			event.preventDefault();
		}
	});
	const asked = new URLSearchParams(location.search).get('remark');
	if (asked) {
		toPassage(view, asked, told);
	}
}
