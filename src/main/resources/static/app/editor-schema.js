// What a letter may hold. The server checks every document against the same, so nothing here is a safeguard.
import {Schema} from 'prosemirror-model';

export const MARKS = ['1.', 'a.', '1)', 'a)'];
export const MOST_COLUMNS = 24;
export const MOST_LEVELS = 8;

// The sign of an item that has so many before it, and the signs of the list it is one of
export const ordinal = (marks, before) => (marks[0] === '1' ? before + 1 : String.fromCharCode(97 + before)) + marks[1];
export const marksOf = sign => (/^\d/.test(sign) ? '1' : 'a') + sign.at(-1);

const align = dom => ({align: dom.dataset.align ?? 'justify'});
const cell = (tag, role) => ({
	content: '(paragraph | ordered_list)+', attrs: {colspan: {default: 1}, rowspan: {default: 1}, colwidth: {default: null}},
	tableRole: role, isolating: true,
	parseDOM: [{tag, getAttrs: dom => ({colspan: Math.min(Math.max(dom.colSpan, 1), MOST_COLUMNS)})}],
	toDOM: node => [tag, node.attrs.colspan > 1 ? {colspan: node.attrs.colspan} : {}, 0],
});
const mark = (tag, ...others) => ({parseDOM: [tag, ...others].map(each => ({tag: each})), toDOM: () => [tag, 0]});

export const letterSchema = lampiran => new Schema({
	nodes: {
		doc: {content: '(block | annex)+'},
		paragraph: {
			group: 'block', content: 'inline*', attrs: {align: {default: 'justify'}}, parseDOM: [{tag: 'p', getAttrs: align}],
			toDOM: node => ['p', node.attrs.align === 'justify' ? {} : {'data-align': node.attrs.align}, 0],
		},
		ordered_list: {
			group: 'block', content: 'list_item+', attrs: {marks: {default: '1.'}},
			parseDOM: [{tag: 'ol', getAttrs: dom => ({marks: MARKS.includes(dom.dataset.marks) ? dom.dataset.marks : '1.'})}],
			toDOM: node => ['ol', {'data-marks': node.attrs.marks}, 0],
		},
		list_item: {content: 'paragraph block*', defining: true, parseDOM: [{tag: 'li'}], toDOM: () => ['li', 0]},
		table: {
			group: 'block', content: 'table_row+', tableRole: 'table', isolating: true, parseDOM: [{tag: 'table'}],
			toDOM: () => ['table', ['tbody', 0]],
		},
		table_row: {content: '(table_cell | table_header)*', tableRole: 'row', parseDOM: [{tag: 'tr'}], toDOM: () => ['tr', 0]},
		table_cell: cell('td', 'cell'),
		table_header: cell('th', 'header_cell'),
		annex: {
			content: 'text*', marks: '', defining: true, parseDOM: [{tag: 'h2[data-annex]'}],
			toDOM: () => ['h2', {'data-annex': lampiran}, 0],
		},
		text: {group: 'inline'},
		hard_break: {group: 'inline', inline: true, selectable: false, parseDOM: [{tag: 'br'}], toDOM: () => ['br']},
	},
	marks: {strong: mark('strong', 'b'), em: mark('em', 'i'), underline: mark('u')},
});

// Only what goes without saying is left out; the server puts the rest in its one form
export function stored(node) {
	const {type, attrs = {}, content, marks, text} = node.toJSON ? node.toJSON() : node;
	const said = {
		paragraph: attrs.align !== 'justify' && {align: attrs.align},
		ordered_list: {marks: attrs.marks},
		table_cell: attrs.colspan > 1 && {colspan: attrs.colspan},
		table_header: attrs.colspan > 1 && {colspan: attrs.colspan},
	}[type];
	return {
		type, ...said && {attrs: said}, ...content && {content: content.map(stored)},
		...marks && {marks: marks.map(each => ({type: each.type}))}, ...text && {text},
	};
}

// The words alone, for a page that shows what somebody wrote without the editor
export const plain = doc => doc.textBetween(0, doc.content.size, '\n\n', '\n').replace(/\n{3,}/g, '\n\n').trim();
