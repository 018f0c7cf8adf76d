// <form data-live="/address"> is drawn beside itself a moment after the last key. The old pictures stay until the new ones
// can be painted, or while there are none.
const specimen = () => document.getElementById('specimen');

function waitThenDraw(form) {
	let timer;
	let asked;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			asked?.abort();
			asked = new AbortController();
			draw(form, asked.signal);
		}, 700);
	};
}

async function draw(form, signal) {
	specimen().setAttribute('aria-busy', 'true');
	try {
		const answer = await ask(form, signal);
		if (!answer.ok) {
			form.dispatchEvent(new CustomEvent('nirkertas:failed', {bubbles: true, detail: answer.type === 'opaqueredirect' ? 401 : answer.status}));
			return;
		}
		const text = await answer.text();
		const drawn = document.importNode(new DOMParser().parseFromString(text, 'text/html').getElementById('specimen'), true);
		await Promise.all([...drawn.querySelectorAll('img')].map(picture => picture.decode()));
		if (!signal.aborted) {
			swap(drawn);
		}
	} catch (fault) {
		if (!signal.aborted) {
			form.dispatchEvent(new CustomEvent('nirkertas:failed', {bubbles: true, detail: 0}));
		}
	} finally {
		if (!signal.aborted) {
			specimen().removeAttribute('aria-busy');
		}
	}
}

function ask(form, signal) {
	const token = document.querySelector('meta[name=csrf]');
	const fields = new FormData(form);
	return fetch(form.dataset.live, {
		method: 'POST', signal, redirect: 'manual', body: form.enctype === 'multipart/form-data' ? fields : new URLSearchParams(fields),
		headers: {'HX-Request': 'true', [token.dataset.header]: token.content},
	});
}

function swap(drawn) {
	const part = (where, name) => where.querySelector(`.specimen-${name}`);
	part(specimen(), 'words').replaceWith(part(drawn, 'words'));
	if (drawn.querySelector('img')) {
		part(specimen(), 'pages').replaceWith(part(drawn, 'pages'));
	}
}

document.querySelectorAll('form[data-live]').forEach(form => {
	const soon = waitThenDraw(form);
	form.addEventListener('input', soon);
	form.addEventListener('change', soon);
});
