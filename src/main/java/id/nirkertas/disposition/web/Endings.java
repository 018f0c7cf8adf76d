package id.nirkertas.disposition.web;

import id.nirkertas.disposition.DispositionView;
import id.nirkertas.platform.Wording;
import org.springframework.stereotype.Component;

/** In words how an instruction ended that was not answered: who ended it, when and why. */
@Component
class Endings {

	private final Wording wording;

	Endings(Wording wording) {
		this.wording = wording;
	}

	/** Empty for one that stands, and for one that was answered. */
	String words(DispositionView node) {
		var ending = node.ending();
		var reason = ending == null ? null : ending.reason();
		if (ending == null || reason == null) {
			return "";
		}
		return switch (node.state()) {
			case WITHDRAWN -> wording.say("disposition.map.withdrawn", ending.by(), ending.at(), reason);
			case RETURNED -> wording.say("disposition.map.returned", ending.by(), ending.at(), reason);
			case CLOSED -> wording.say("disposition.map.closed-by-giver", ending.by(), ending.at(), reason);
			case UNREAD, READ, REPORTED -> "";
		};
	}
}
