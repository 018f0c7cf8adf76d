package id.nirkertas.handover.web;

import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverRecords;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Minutes;
import id.nirkertas.handover.Minutes.Part;
import id.nirkertas.handover.Minutes.Party;
import id.nirkertas.handover.Minutes.Post;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom and what the page of a handover names: once it is confirmed, as its record does. */
@Component
class HandoverNames {

	private final HandoverRecords records;
	private final HandoverPage page;

	HandoverNames(HandoverRecords records, HandoverPage page) {
		this.records = records;
		this.page = page;
	}

	/**
	 * The names of one handover.
	 *
	 * @param positions the titles that were kept; of any other position it is today's
	 * @param late      whether it was confirmed before names were kept, so that these are today's
	 */
	record Named(String titles, String leaving, String successor, String proposer, String confirmer,
			Map<PositionId, String> positions, boolean late) {

		/** Its title as it was kept, or itself, to be named as the directory stands. */
		public Object at(PositionId position) {
			var kept = positions.get(position);
			return kept == null ? position : kept;
		}
	}

	Named of(Actor reader, Handover handover) {
		return handover.state() == HandoverState.CONFIRMED
				? asKept(records.minutes(reader, handover.id()))
				: new Named(page.titles(handover.positions()), page.name(handover.leaving()),
						page.name(handover.successor()), page.name(handover.proposedBy()), "", Map.of(), false);
	}

	private static Named asKept(Minutes minutes) {
		var titles = minutes.party(Part.LEAVING).stream().flatMap(leaving -> leaving.posts().stream()).map(Post::title)
				.collect(Collectors.joining("; "));
		return new Named(titles, name(minutes, Part.LEAVING), name(minutes, Part.SUCCESSOR), name(minutes, Part.PROPOSER),
				name(minutes, Part.CONFIRMER), minutes.titles(), !minutes.kept());
	}

	private static String name(Minutes minutes, Part part) {
		return minutes.party(part).map(Party::name).orElse("–");
	}
}
