// Lists and tables out of paragraphs that follow each other, whatever they were pasted from.
import {MARKS, MOST_COLUMNS, MOST_LEVELS, marksOf, ordinal} from 'editor/schema';

const ITEM = /^(?:\d{1,3}|[a-z])[.)]$/;
const TYPED = /^\s*((?:\d{1,3}|[a-z])[.)])\s+(?=\S)/;
const NO_WORD = /^[^\p{L}\p{N}]*$/u;

export function build(pieces, target) {
	const building = new Building(target);
	pieces.forEach(piece => building.add(piece));
}

class Building {
	constructor(target) {
		this.target = target;
		this.page = target.ownerDocument;
		this.open = [];
		this.made = [];
		this.follows = false;
	}

	add(piece) {
		if (piece.table) {
			this.place(piece.within).append(this.table(piece.table));
			this.follows = false;
			return;
		}
		const sign = piece.item ? piece.item.sign : typed(piece);
		const level = piece.item?.level;
		const item = piece.item && sign === undefined || sign && ITEM.test(sign);
		const list = item && this.list(sign, level, piece.item?.key);
		if (list) {
			list.count++;
			list.item = list.element.appendChild(this.page.createElement('li'));
			list.item.append(this.paragraph(piece));
		} else {
			if (sign) {
				piece.runs.unshift({text: NO_WORD.test(sign) ? '• ' : `${sign} `});
			}
			this.place(piece.item ? level - 1 || undefined : piece.within).append(this.paragraph(piece));
		}
		this.follows = Boolean(list);
	}

	// Where what is no item goes: into the item it belongs to, or after every list
	place(within) {
		this.open = within === undefined ? [] : this.open.filter(list => list.level <= within);
		return this.open.at(-1)?.item ?? this.target;
	}

	// The list that goes on, or begins, with this sign; none where a number would change
	list(sign, level, key) {
		const marks = sign ? marksOf(sign) : MARKS[(level - 1) % MARKS.length];
		const next = list => list.marks === marks && (!sign || sign === ordinal(marks, list.count));
		const here = this.open.findLast(list => next(list) && (level === undefined || list.level === level));
		if (here) {
			this.open = this.open.slice(0, this.open.indexOf(here) + 1);
			return here;
		}
		if (!sign || sign === ordinal(marks, 0)) {
			return this.begin(marks, level, key);
		}
		const earlier = this.made.findLast(list => next(list) && list.element.parentNode === this.target && (key === undefined || list.key === key));
		return earlier && this.goOn(earlier);
	}

	begin(marks, level, key) {
		const nested = this.follows && this.open.every(list => list.marks !== marks);
		this.open = level === undefined ? nested ? this.open : [] : this.open.filter(list => list.level < level);
		if (this.open.length >= MOST_LEVELS) {
			return undefined;
		}
		const element = this.page.createElement('ol');
		element.dataset.marks = marks;
		(this.open.at(-1)?.item ?? this.target).append(element);
		const list = {marks, key, element, count: 0, level: level ?? (this.open.at(-1)?.level ?? 0) + 1};
		this.open.push(list);
		this.made.push(list);
		return list;
	}

	// What stands between two items of one list belongs to the first, or the second would begin again with 1
	goOn(list) {
		while (list.element.nextSibling) {
			list.item.append(list.element.nextSibling);
		}
		this.open = [list];
		return list;
	}

	paragraph(piece) {
		const paragraph = this.page.createElement('p');
		if (piece.align) {
			paragraph.dataset.align = piece.align;
		}
		piece.runs.forEach(run => {
			if (run.text === '\n') {
				paragraph.append(this.page.createElement('br'));
				return;
			}
			const names = [run.strong && 'strong', run.em && 'em', run.underline && 'u'].filter(Boolean);
			const inner = names.reduce((outer, name) => outer.appendChild(this.page.createElement(name)), paragraph);
			inner.append(run.text);
		});
		return paragraph;
	}

	// A cell that covers several rows is followed by empty ones
	table(rows) {
		const table = this.page.createElement('table');
		const covered = [];
		const heads = rows.findIndex(row => !row.head);
		rows.forEach((row, at) => {
			const line = table.appendChild(this.page.createElement('tr'));
			const name = heads < 0 || at < heads ? 'th' : 'td';
			let column = 0;
			const fill = () => {
				for (; covered[column] > 0; column++) {
					covered[column]--;
					line.append(this.page.createElement(name));
				}
			};
			row.cells.forEach(cell => {
				fill();
				if (column >= MOST_COLUMNS) {
					return;
				}
				const element = line.appendChild(this.page.createElement(name));
				element.colSpan = Math.min(cell.columns, MOST_COLUMNS - column);
				build(cell.pieces, element);
				for (let next = 0; next < cell.columns; next++) {
					covered[column++] = cell.rows - 1;
				}
			});
			fill();
		});
		return table;
	}
}

// "1. " at the beginning of what somebody typed without a list
function typed(piece) {
	const first = piece.runs.find(run => run.text.trim());
	const sign = first && TYPED.exec(piece.runs.map(run => run.text).join(''))?.[1];
	if (!sign || !TYPED.test(first.text) && first.text.trim() !== sign) {
		return undefined;
	}
	first.text = first.text.trimStart().slice(sign.length).trimStart();
	return sign;
}
