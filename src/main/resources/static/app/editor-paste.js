// What is pasted, from Word above all, read as the paragraphs and tables of a letter. What a letter cannot hold is named, so that it
// can be told.
import {MARKS, MOST_COLUMNS, ordinal} from 'editor/schema';
import {build} from 'editor/build';

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'HEAD', 'META', 'LINK', 'TITLE', 'TEMPLATE', 'XML', 'NOSCRIPT', 'COLGROUP', 'DEL', 'INPUT', 'BUTTON',
	'SELECT', 'TEXTAREA']);
const PICTURES = new Set(['IMG', 'PICTURE', 'SVG', 'CANVAS', 'VIDEO', 'AUDIO', 'OBJECT', 'EMBED', 'IFRAME', 'V:SHAPE', 'V:RECT', 'V:GROUP']);
const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'NAV', 'FIGURE', 'FIGCAPTION', 'BLOCKQUOTE',
	'PRE', 'ADDRESS', 'CENTER', 'DL', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'FORM', 'FIELDSET', 'DETAILS', 'SUMMARY', 'LI']);
const ALIGN = {left: 'left', start: 'left', center: 'center', right: 'right', end: 'right', justify: 'justify'};
const USUAL_COLOUR = /^(black|windowtext|auto|inherit|initial|#000(000)?|rgb\(0, ?0, ?0\))$/;
const NO_COLOUR = /^(white|transparent|none|inherit|initial|#fff(fff)?)\b/;
const NOTES = 'a.sdfootnoteanc, a.sdendnoteanc, div[id^=sdfootnote], div[id^=sdendnote]';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function clean(html) {
	const dropped = new Set();
	const source = new DOMParser().parseFromString(inert(html), 'text/html');
	const target = source.implementation.createHTMLDocument('').body;
	build(new Reading(dropped).read(source.body), target);
	return {html: target.innerHTML, dropped};
}

// The content policy watches over styles and acts in a page that is only read, too. A ">" in quotes ends no tag, unless the quotes do
// not end
const inert = html => html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
	.replace(/<[a-z](?:(?:"[^"]*"|'[^']*'|[^"'>])*>|[^>]*>)/gi, tag => tag.replace(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'));

// Lines of plain text, each a paragraph or an item
export function typedLines(text, target) {
	build(text.split(/(?:\r\n?|\n)+/).filter(line => line.trim()).map(line => ({runs: [{text: line}]})), target);
}

// Word writes what it means as properties that no browser knows, so the attribute is read as text
function styles(element) {
	return Object.fromEntries((element.dataset.style ?? '').split(';').map(part => part.split(':'))
		.map(([name, ...value]) => [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]));
}

class Reading {
	constructor(dropped, inCell = false) {
		this.dropped = dropped;
		this.inCell = inCell;
		this.pieces = [];
		this.open = null;
		this.item = null;
	}

	read(root) {
		this.children(root, {});
		this.end();
		return this.pieces;
	}

	children(node, style) {
		node.childNodes.forEach(child => {
			if (child.nodeType === Node.TEXT_NODE) {
				this.text(child.data.replace(/[\s\u00a0]+/g, ' '), style);
			} else if (child.nodeType === Node.ELEMENT_NODE) {
				this.element(child, style);
			}
		});
	}

	element(element, style) {
		const name = element.nodeName.toUpperCase();
		const css = styles(element);
		if (PICTURES.has(name)) {
			this.dropped.add('picture');
		} else if (css['mso-list'] === 'ignore') {
			(this.open?.item ?? this.item ?? {}).sign = element.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
		} else if (name === 'BR') {
			this.lineBreak(element, css, style);
		} else if (name === 'TABLE') {
			this.table(element, style);
		} else if (name === 'OL' || name === 'UL') {
			this.list(element, css, style);
		} else if (!UNSEEN.has(name) && css.display !== 'none' && css['mso-hide'] !== 'all' && !this.isBeside(element, css)) {
			const next = this.styled(element, name, css, style);
			if (BLOCKS.has(name)) {
				this.block(element, name, css, next);
			} else {
				this.children(element, next);
			}
		} else if (name === 'DEL') {
			this.dropped.add('tracked');
		}
	}

	// Notes and remarks lie beside the text
	isBeside(element, css) {
		const beside = css['mso-element'] === 'comment-list' || element.matches('.msocomanchor, .MsoCommentReference') ? 'comment'
			: /^(foot|end)note-list$/.test(css['mso-element']) || css['mso-footnote-id'] || css['mso-endnote-id'] || element.matches(NOTES) ? 'footnote' : null;
		if (beside) {
			this.dropped.add(beside);
		}
		return beside;
	}

	lineBreak(element, css, style) {
		if (css['page-break-before'] === 'always') {
			this.dropped.add('page');
		} else if (this.open && !element.matches('.Apple-interchange-newline')) {
			this.text('\n', style);
		}
	}

	block(element, name, css, style) {
		this.end();
		this.drop('page', css['page-break-before'] === 'always');
		const align = ALIGN[css['text-align'] ?? element.getAttribute('align')?.toLowerCase() ?? (name === 'CENTER' ? 'center' : '')];
		const [, level, key] = /\blevel(\d)(?:\s+(lfo\d+))?/.exec(css['mso-list'] ?? '') ?? [];
		if (level) {
			this.item = {level: Number(level), key};
		}
		const within = !level && /\bMsoListParagraph/.test(element.className) ? Infinity : style.within;
		this.children(element, {...style, within, align: align ?? style.align});
		this.end();
		this.item = level ? null : this.item;
	}

	styled(element, name, css, style) {
		const weight = css['font-weight'];
		const line = `${css['text-decoration'] ?? ''} ${css['text-decoration-line'] ?? ''}`;
		const raised = name === 'SUP' || css['vertical-align'] === 'super';
		this.drop('colour', css.color && !USUAL_COLOUR.test(css.color) || [css.background, css['background-color'], css['mso-highlight']].some(each => each && !NO_COLOUR.test(each)));
		this.drop('font', css['font-family'] || css['font-size'] || name === 'FONT');
		this.drop('strike', /line-through/.test(line) || name === 'S' || name === 'STRIKE');
		this.drop('script', name === 'SUB' || css['vertical-align'] === 'sub' || raised && !/^\s*\d+\s*$/.test(element.textContent));
		this.drop('link', name === 'A' && element.hasAttribute('href'));
		this.drop('tracked', name === 'INS');
		const linked = style.linked || name === 'A' && element.hasAttribute('href');
		return {
			...style, raised: raised || style.raised, linked,
			strong: weight ? /bold|[6-9]00/.test(weight) : style.strong || ['B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'].includes(name),
			em: css['font-style'] ? /italic|oblique/.test(css['font-style']) : style.em || name === 'I' || name === 'EM',
			underline: style.underline || !linked && (/underline/.test(line) || name === 'U'),
		};
	}

	drop(what, isThere) {
		if (isThere) {
			this.dropped.add(what);
		}
	}

	// In a browser Word puts each item into a list of its own, which says where it stands
	list(element, css, style) {
		this.end();
		const first = element.querySelector(':scope > li');
		const level = Number(first?.dataset.ariaLevel) || (style.level ?? 0) + 1;
		const type = element.getAttribute('type') ?? css['list-style-type'] ?? (first && styles(first)['list-style-type']) ?? '';
		const marks = marksIn(type, level, style.marks);
		const sign = signs(element, type, marks);
		let before = (Number(first?.dataset.ariaPosinset) || element.start || 1) - 1;
		[...element.children].forEach(child => {
			if (child.nodeName === 'LI') {
				this.item = {level, sign: sign(before++)};
			}
			this.element(child, {...style, align: undefined, level, marks, within: level});
			this.end();
			this.item = null;
		});
	}

	// Paper has no table in a table: the cells of the inner one follow each other
	table(element, style) {
		this.end();
		if (this.inCell) {
			this.dropped.add('nested');
			[...element.rows].forEach(row => [...row.cells].forEach(cell => this.block(cell, 'DIV', styles(cell), style)));
			return;
		}
		const rows = [...element.rows].filter(row => row.cells.length > 0).map(row => ({
			head: row.parentElement.nodeName === 'THEAD' || [...row.cells].every(cell => cell.nodeName === 'TH'),
			cells: [...row.cells].map(cell => this.cell(cell)),
		}));
		const lines = rows.map(colons);
		if (lines.length > 1 && lines.every(Boolean)) {
			this.pieces.push({runs: lines.flatMap((text, at) => at > 0 ? [{text: '\n'}, {text}] : [{text}]), within: style.within});
		} else if (rows.length > 0) {
			this.pieces.push({table: rows, within: style.within});
		}
	}

	cell(cell) {
		const inside = new Reading(this.dropped, true);
		inside.block(cell, 'DIV', styles(cell), {});
		this.drop('merged', cell.rowSpan > 1);
		return {columns: Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS), rows: Math.max(cell.rowSpan, 1), pieces: inside.pieces};
	}

	text(text, {strong, em, underline, raised, align, within}) {
		if (!this.open && !text.trim()) {
			return;
		}
		this.open ??= {runs: [], align, within, item: this.item};
		this.item = null;
		const digits = raised && /^\d+$/.test(text.trim());
		this.open.runs.push({text: digits ? [...text.trim()].map(digit => RAISED[digit]).join('') : text, strong, em, underline});
	}

	end() {
		if (this.open?.runs.some(run => run.text.trim())) {
			this.pieces.push(this.open);
		}
		this.open = null;
	}
}

// Day, time and place are set as a table with colons in its middle column: here they are lines
function colons({cells}) {
	const [name, colon, value] = cells.map(cell => cell.columns === 1 && cell.rows === 1 && cell.pieces.length === 1 ? plain(cell.pieces[0]) : '');
	return cells.length === 3 && colon === ':' && name && value && name.length <= 40 && !name.includes(':') ? `${name} : ${value}` : null;
}

function plain({runs, item}) {
	const isPlain = runs && !item && runs.every(run => !run.strong && !run.em && !run.underline && run.text !== '\n');
	return isPlain ? runs.map(run => run.text).join('').trim() : '';
}

// A list that says nothing of its signs has those that follow the signs of the list around it
function marksIn(type, level, outer) {
	const untold = outer ? MARKS.indexOf(outer) + 1 : level - 1;
	return /^a$|alpha|latin/.test(type) ? 'a.' : /^1$|decimal/.test(type) ? '1.' : MARKS[untold % MARKS.length];
}

// How the items of a list of HTML are signed; those that offices do not write stay words
function signs(element, type, marks) {
	if (element.nodeName === 'UL') {
		return () => '•';
	}
	if (/roman|^i$/i.test(type) || /^A$|upper/.test(type)) {
		const lower = /roman|^i$/i.test(type) ? roman : before => String.fromCharCode(97 + before);
		return before => `${/upper|^[IA]$/.test(type) ? lower(before).toUpperCase() : lower(before)}.`;
	}
	return before => ordinal(element.dataset.marks ?? marks, before);
}

function roman(before) {
	let left = before + 1;
	return [['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]].map(([sign, worth]) => {
		const times = Math.floor(left / worth);
		left -= times * worth;
		return sign.repeat(times);
	}).join('');
}
