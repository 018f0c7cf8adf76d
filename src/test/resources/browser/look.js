// What a page must keep to in any width and scheme; answers with sentences about what it does not keep to
async () => {
	const faults = [];
	const root = document.documentElement;
	const name = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
	const shown = element => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;

	if (root.scrollWidth > root.clientWidth) {
		const held = element => element && element !== document.body
			&& (getComputedStyle(element).overflowX !== 'visible' || held(element.parentElement));
		const wide = [...document.body.querySelectorAll('*')].find(element => shown(element)
			&& element.getBoundingClientRect().right > root.clientWidth + 1 && !held(element.parentElement));
		faults.push(`runs ${root.scrollWidth - root.clientWidth}px out of the screen: ${wide ? name(wide) : '?'}`);
	}

	// A link within a sentence is as high as its line; every other target has its own room
	const inSentence = link => link.tagName === 'A' && getComputedStyle(link).display === 'inline'
		&& [...link.parentElement.childNodes].some(node => node !== link && node.nodeType === Node.TEXT_NODE && node.textContent.trim().length > 3);
	const boxes = target => {
		if (target.matches('a.open')) {
			return [target.closest('.row')]; // the whole row opens its letter
		}
		return target.matches('[type=checkbox], [type=radio]') ? [target, ...target.labels] : [target];
	};
	const room = target => Math.max(...boxes(target).map(each => each.getBoundingClientRect()).map(box => Math.min(box.width, box.height)));
	document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary').forEach(target => {
		if (shown(target) && !target.closest('.skip, .hidden') && !inSentence(target) && room(target) < 23.9) {
			faults.push(`a target of ${room(target).toFixed(1)}px: ${name(target)}`);
		}
	});

	// What an official presses on a phone between two meetings is as large as a thumb
	if (innerWidth < 400) {
		document.querySelectorAll('main .buttons button, main .buttons a.button').forEach(act => {
			if (shown(act) && act.getBoundingClientRect().height < 47.9) {
				faults.push(`an act of ${act.getBoundingClientRect().height.toFixed(1)}px: ${name(act)}`);
			}
		});
	}

	// The name of a sentence where the sentence should stand
	const rooms = 'access|directory|disposition|distribution|inbox|letter|notification|numbering|paper|platform|records|registry|review|search|shared|signing|storage|verification|workflow';
	const bare = new RegExp(`\\?\\?\\S+\\?\\?|(?<![\\w.@-])(?:${rooms})(?:\\.[A-Za-z_-]+)+`, 'g');
	(document.body.innerText.match(bare) ?? []).forEach(key => faults.push(`a name without words: ${key}`));

	const found = await axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], preload: false,
	});
	found.violations.forEach(rule => faults.push(`axe ${rule.id}: ${rule.nodes.map(node => node.html.slice(0, 160) + ' (' + node.failureSummary.replace(/\s+/g, ' ').slice(0, 200) + ')').slice(0, 3).join(' | ')}`));
	return faults;
}
