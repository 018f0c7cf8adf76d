package id.nirkertas.registry.web;

import id.nirkertas.registry.IncomingView;
import java.util.List;

/**
 * A line of a list: the entry, the title of its addressee, and whether its subject may stand in a list.
 *
 * @param received   when it came, in the time of its agency
 * @param enclosures in words; empty where nobody counted any
 * @param passedOn   titles of those to whom the addressee passed it on; none of what is secret
 */
record AgendaLine(IncomingView entry, String addressee, boolean subjectHidden, String received, String enclosures,
		List<String> passedOn) {

	/** Its summary, where that may stand in a list. */
	public String summary() {
		return subjectHidden ? "" : entry.letter().details().summary();
	}
}
