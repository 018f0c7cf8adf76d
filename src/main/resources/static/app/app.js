// Small extras. Every page is whole without them; nothing here decides anything.
const words = document.querySelector('script[data-busy]').dataset;
const typing = target => target.closest('input, textarea, select, [contenteditable=true]');

function say(sentence, kind = 'warn') {
	const line = document.getElementById('status');
	if (!line) {
		return;
	}
	const span = document.createElement('span');
	span.className = kind;
	span.textContent = sentence;
	line.replaceChildren(span);
}

// htmx sends the token of the page, as a form would
document.addEventListener('htmx:configRequest', event => {
	const token = document.querySelector('meta[name=csrf]');
	if (token && event.detail.verb !== 'get') {
		event.detail.headers[token.dataset.header] = token.content;
	}
});
// What asks by itself fails by itself: it stops, and only the end of the session is worth a word
const quiet = event => event.detail.elt.matches('[data-quiet]');
document.addEventListener('htmx:sendError', event => quiet(event) || say(words.fault, 'bad'));
document.addEventListener('htmx:responseError', event => {
	if (quiet(event)) {
		event.detail.elt.remove();
		if (event.detail.xhr.status !== 401) {
			return;
		}
	}
	// An answer of ours is already in the line; one of a proxy on the way is not
	if (!document.querySelector('#status .bad')) {
		say(event.detail.xhr.status === 401 ? words.ended : words.fault, 'bad');
	}
});
// After a swap the focus goes to the new heading, or stays
document.addEventListener('htmx:afterSwap', event => {
	const heading = event.detail.target.querySelector('[data-focus], .errors, h1, h2');
	if (heading && !document.activeElement?.closest('form')) {
		heading.tabIndex = -1;
		heading.focus();
	}
});

// A picture that is wider than its place is pushed to where the letter is
document.querySelectorAll('.flow-sheet').forEach(sheet => {
	const here = sheet.querySelector('.flow-here')?.getBoundingClientRect();
	const place = sheet.getBoundingClientRect();
	if (here) {
		sheet.scrollLeft += here.left + here.width / 2 - place.left - place.width / 2;
	}
});

// A form is sent once: the pressed button says so, and comes back if the page does (bfcache)
document.addEventListener('submit', event => {
	const form = event.target;
	if (event.defaultPrevented || form.method !== 'post') {
		return;
	}
	if (form.dataset.sent) {
		event.preventDefault();
		return;
	}
	form.dataset.sent = 'yes';
	setTimeout(() => {
		const button = event.submitter ?? form.querySelector('button');
		button?.setAttribute('data-busy', '');
		button?.setAttribute('aria-disabled', 'true');
	}, 300);
});
function ready(form) {
	delete form.dataset.sent;
	form.querySelectorAll('[data-busy]').forEach(button => {
		button.removeAttribute('data-busy');
		button.removeAttribute('aria-disabled');
	});
}
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(ready));
document.addEventListener('htmx:afterRequest', event => {
	const form = event.detail.elt.closest('form');
	if (form) {
		ready(form);
	}
});

// Text in forms with data-keep stays in this tab, for whoever typed it and nobody else, until the server has taken it
const own = words.keeper && `kept:${words.keeper}:`;
const key = form => own + new URL(form.action).pathname;
const discard = which => Object.keys(sessionStorage).filter(name => name.startsWith('kept:') && which(name))
	.forEach(name => sessionStorage.removeItem(name));
if (own) {
	discard(name => !name.startsWith(own));
} else if (document.querySelector('form[data-forget]')) {
	discard(() => true);
}
// The page after a form was sent says whether it was taken; one that asks to log in or to send again does not say it yet
if (!document.querySelector('form[data-resume]')) {
	const sent = sessionStorage.getItem('sent');
	sessionStorage.removeItem('sent');
	if (document.querySelector('#status .done')) {
		discard(name => name === sent);
	}
}
// What was typed is kept with the revision it was typed over, so that another's later change is met and not undone
const secret = field => field.type === 'password' || field.type === 'file' || (field.type === 'hidden' && !('kept' in field.dataset));
const fields = form => [...form.elements].filter(field => field.name && !secret(field) && !field.matches('button'));
const changed = new Set();
function value(field) {
	return field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
}
function keep(form) {
	changed.add(form);
	sessionStorage.setItem(key(form), JSON.stringify(fields(form).map(field => [field.name, field.value, value(field)])));
}
function restore(form) {
	const kept = JSON.parse(sessionStorage.getItem(key(form)) ?? 'null');
	if (!kept) {
		return;
	}
	let differs = false;
	kept.forEach(([name, choice, was], index) => {
		const field = fields(form)[index];
		if (field?.name !== name || value(field) === was) {
			return;
		}
		differs = true;
		field.closest('details')?.setAttribute('open', '');
		if (typeof was === 'boolean') {
			field.checked = field.value === choice && was;
		} else {
			field.value = was;
		}
		field.dispatchEvent(new Event('input', {bubbles: true}));
	});
	if (differs) {
		form.dataset.restored = '';
		say(words.kept);
	}
}
const forget = form => {
	changed.delete(form);
	sessionStorage.removeItem(key(form));
};
document.querySelectorAll('form[data-keep]').forEach(form => {
	if (!own) {
		return;
	}
	if (!document.getElementById('errors')) {
		restore(form);
	}
	form.addEventListener('input', () => keep(form));
	form.addEventListener('submit', () => {
		changed.delete(form);
		sessionStorage.setItem('sent', key(form));
	});
	// A room's own script, or htmx, has saved it
	form.addEventListener('nirkertas:saved', () => forget(form));
	form.addEventListener('nirkertas:unsaved', () => keep(form));
	form.addEventListener('htmx:afterRequest', event => event.detail.successful && event.detail.requestConfig.verb === 'post' && forget(form));
});
// A form with data-guard is too large to be kept: leaving it unsaved is asked about, and nothing more
document.querySelectorAll('form[data-guard]').forEach(form => {
	if (form.dataset.guard === 'typed') {
		changed.add(form);
	}
	form.addEventListener('input', () => changed.add(form));
	form.addEventListener('submit', () => changed.delete(form));
});
addEventListener('beforeunload', event => {
	if (changed.size > 0) {
		event.preventDefault();
	}
});

document.addEventListener('nirkertas:failed', event => say(event.detail === 401 ? words.ended : words.fault, 'bad'));

// Single keys, for those who leave them on
const rows = () => [...document.querySelectorAll('.row:not([hidden])')];
const present = () => document.activeElement?.closest('.row') ?? document.querySelector('.row.now');
function move(step) {
	const list = rows();
	const here = list.indexOf(present());
	list[Math.min(Math.max(here + step, 0), list.length - 1)]?.querySelector('a.open, a')?.focus();
}
document.addEventListener('keydown', event => {
	if (document.body.dataset.shortcuts !== 'true' || event.ctrlKey || event.altKey || event.metaKey
			|| typing(event.target) || document.querySelector('dialog[open]')) {
		return;
	}
	if (event.key === '/') {
		document.getElementById('find')?.focus();
	} else if (event.key === 'j') {
		move(1);
	} else if (event.key === 'k') {
		move(-1);
	} else if (event.key === '?') {
		document.getElementById('keys')?.showModal();
	} else {
		const letter = /^[a-z]$/.test(event.key) && event.key;
		const act = letter && document.querySelector(`[data-key="${letter}"]`);
		const address = letter && present()?.querySelector('a.open')?.dataset[letter];
		if (act) {
			act.focus();
			act.click();
		} else if (address) {
			location.assign(address);
		} else {
			return;
		}
	}
	event.preventDefault();
});
// A sheet closes when somebody presses beside it, or Escape in it
document.addEventListener('click', event => document.querySelectorAll('details.acting[open], details.rest[open]').forEach(
	sheet => sheet.contains(event.target) || sheet.removeAttribute('open')));
document.addEventListener('keydown', event => {
	const sheet = event.key === 'Escape' && document.activeElement?.closest('details.acting[open], details.rest[open]');
	if (sheet) {
		sheet.removeAttribute('open');
		sheet.querySelector('summary').focus();
	}
});
