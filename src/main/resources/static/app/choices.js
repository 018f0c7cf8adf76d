// Lists that are too long for a page are asked for while somebody types. Without this they type the whole name.
const PAUSE = 200;
let timer;
let turn = 0;

async function offer(field, list) {
	const mine = ++turn;
	try {
		const answer = await fetch(`${list.dataset.from}?text=${encodeURIComponent(field.value)}`, {headers: {Accept: 'text/html'}});
		if (answer.ok && !answer.redirected && mine === turn) {
			const found = new DOMParser().parseFromString(`<datalist>${await answer.text()}</datalist>`, 'text/html');
			list.replaceChildren(...found.querySelectorAll('option'));
		}
	} catch {
		// The line is down: nobody is offered anything
	}
}
document.addEventListener('input', event => {
	const list = event.target.list;
	if (list?.dataset.from && event.target.value.trim()) {
		clearTimeout(timer);
		timer = setTimeout(() => offer(event.target, list), PAUSE);
	}
});
