// The drafting page saves by itself, a moment after the last key, and shows the paper as it is then. Without this, its button does.
const PAUSE = 700;
// After a field was left; a button pressed meanwhile saves it with the rest
const LEFT = 150;
const PATIENCE = 30000;
const AGAIN = [2000, 5000, 10000, 30000];

const form = document.querySelector('form[data-autosave]');
const at = id => document.getElementById(id);
// Made anew with each opening and never a field of the form, which browsers copy into other windows
const page = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
	.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
let turn = 0;
let typed = 0;
let saved = 0;
let failures = 0;
let stopped = !form;
let timer;
let flight;
let latest = 0;
let edition = at('kind-fields')?.dataset.of;

function later(pause) {
	clearTimeout(timer);
	timer = setTimeout(save, pause);
}
function changed() {
	typed++;
	later(PAUSE);
}
if (form) {
	form.addEventListener('input', changed);
	form.addEventListener('change', () => typed > saved && later(LEFT));
	// Whatever the form sends, by its button or by itself, says from which window and in which order
	form.addEventListener('formdata', event => {
		event.formData.set('page', page);
		event.formData.set('turn', ++turn);
	});
	form.addEventListener('submit', () => {
		stopped = true;
		clearTimeout(timer);
		flight?.abort();
	});
	addEventListener('pageshow', event => {
		stopped &&= !event.persisted;
	});
	addEventListener('online', () => typed > saved && later(0));
	document.addEventListener('visibilitychange', () => document.hidden && typed > saved && later(0));
	if ('restored' in form.dataset) {
		changed();
	}
}

async function save() {
	if (stopped || flight || typed === saved) {
		return;
	}
	const now = typed;
	flight = new AbortController();
	const patience = setTimeout(() => flight?.abort(), PATIENCE);
	try {
		await take(await send(flight.signal), now);
	} catch {
		again(form.dataset.offline);
	} finally {
		clearTimeout(patience);
		flight = undefined;
	}
	if (typed > saved && failures === 0) {
		later(PAUSE);
	}
}

function send(signal) {
	const body = new FormData(form);
	// A chosen file goes with the button
	[...body].filter(([, value]) => value instanceof File).forEach(([name]) => body.delete(name));
	return fetch(form.dataset.autosave, {
		method: 'POST', body, signal, redirect: 'manual', headers: {'HX-Request': 'true'},
	});
}

async function take(answer, now) {
	if (answer.ok) {
		const recovered = failures > 0 || at('trouble').hasChildNodes();
		failures = 0;
		saved = now;
		at('trouble').replaceChildren();
		if (answer.status === 200) {
			show(part(await answer.text(), '#working-copy'), recovered);
		}
	} else if (answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect') {
		// Whoever logs in again in another window goes on here with the next key
		saved = now;
		tell(form.dataset.ended);
	} else if (answer.status >= 500) {
		again(form.dataset.fault);
	} else {
		// Only the button leads on from here
		stopped = true;
		tell(part(await answer.text(), '.answer') ?? form.dataset.fault);
	}
}

function part(text, selector) {
	const found = new DOMParser().parseFromString(text, 'text/html').querySelector(selector);
	return found && document.adoptNode(found);
}

function again(words) {
	if (!stopped) {
		tell(words);
		later(AGAIN[Math.min(failures++, AGAIN.length - 1)]);
	}
}

// Said once, and shown as long as it lasts
function tell(words) {
	if (at('trouble').textContent !== (words.textContent ?? words)) {
		at('trouble').replaceChildren(words);
	}
}

function show(answer, recovered) {
	const {revision, marks, whole, address} = answer.dataset;
	form.elements.revision.value = revision;
	form.elements.marks.value = marks;
	['heading', 'state'].forEach(id => at(id).textContent = answer.querySelector('#' + id).textContent);
	settle(typed === saved && whole === 'true', address);
	const when = answer.querySelector('#saved');
	if (at('told').textContent === '' || recovered) {
		at('told').textContent = when.textContent;
	}
	at('saved').replaceChildren(...when.childNodes);
	replace(at('beside'), answer.querySelector('#beside'));
	if (answer.dataset.kind !== edition) {
		showFieldsOf(answer.dataset.kind, address).catch(() => edition = undefined);
	}
	answer.querySelectorAll('[data-completed]').forEach(complete);
	paint(answer.querySelector('#paper'));
}

// What the directory says of an official, unless somebody has gone on writing there
function complete({dataset, children}) {
	const told = [...children];
	const columns = told.map((_, place) => form.querySelectorAll(`[name="${dataset.completed}.${place}"]`));
	const row = [...columns[0]].findIndex((_, at) => told.every((cell, place) => columns[place][at]?.value.trim() === (cell.dataset.typed ?? '')));
	if (row >= 0) {
		told.forEach((cell, place) => columns[place][row].value = cell.textContent);
	}
}

// What the tab keeps goes where the letter is by now, and is forgotten once all of it is saved
function settle(whole, address) {
	const begun = form.dataset.autosave !== address + '/copy';
	if (whole || begun) {
		form.dispatchEvent(new Event('nirkertas:saved'));
	}
	if (begun) {
		form.action = address;
		form.dataset.autosave = address + '/copy';
		history.replaceState(history.state, '', address);
	}
	if (!whole) {
		form.dispatchEvent(new Event('nirkertas:unsaved'));
	}
}

// Each kind has fields of its own, in each agency's edition; what is typed meanwhile stays
async function showFieldsOf(chosen, address) {
	edition = chosen;
	const draft = await fetch(address, {redirect: 'error'});
	if (!draft.ok) {
		throw new Error(draft.status);
	}
	const fresh = new DOMParser().parseFromString(await draft.text(), 'text/html');
	if (edition === chosen) {
		const fields = document.adoptNode(fresh.getElementById('kind-fields'));
		const filled = Object.groupBy(at('kind-fields').querySelectorAll('[name]'), field => field.name);
		fields.querySelectorAll('[name]').forEach(field => field.value = filled[field.name]?.shift()?.value ?? field.value);
		replace(at('kind-fields'), fields);
		at('kind-fields').dataset.of = chosen;
		['addressees', 'body-box', 'files'].forEach(id => at(id).hidden = fresh.getElementById(id).hidden);
	}
}

// The focus stays where it was, or goes to the heading of what took its place
function replace(old, fresh) {
	if (old.innerHTML === fresh.innerHTML) {
		return;
	}
	const focus = old.contains(document.activeElement) && document.activeElement;
	old.replaceChildren(...fresh.childNodes);
	if (focus && !old.contains(document.activeElement)) {
		const next = (focus.id && at(focus.id)) || [...old.querySelectorAll('a')].find(link => link.href === focus.href)
			|| old.querySelector('h2, a');
		if (next?.matches('h2')) {
			next.tabIndex = -1;
		}
		next?.focus();
	}
}

// The old pages stay until the new ones are painted; a page that looks as before is not touched
async function paint(fresh) {
	const mine = ++latest;
	const desk = at('paper');
	const before = [...desk.querySelectorAll('img')];
	const images = [...fresh.querySelectorAll('img')];
	const same = images.map((image, place) => before[place]?.getAttribute('src') === image.getAttribute('src'));
	await Promise.all(images.filter((image, place) => !same[place] && isInSight(before[place], place)).map(image => {
		image.removeAttribute('loading');
		return image.decode().catch(() => {});
	}));
	if (mine !== latest) {
		return;
	}
	images.forEach((image, place) => {
		if (same[place]) {
			before[place].alt = image.alt;
			image.replaceWith(before[place]);
		}
	});
	replace(desk, fresh);
}

function isInSight(image, place) {
	const where = image?.getBoundingClientRect();
	return where ? where.bottom > -innerHeight && where.top < 2 * innerHeight : place === 0;
}
