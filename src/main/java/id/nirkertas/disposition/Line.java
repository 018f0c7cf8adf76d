package id.nirkertas.disposition;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Teams;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.springframework.stereotype.Component;

/**
 * The line of command: whom a position may give to. Its direct subordinates, also when they head another agency (the
 * secretary of the province and the heads of agencies), and inside its own agency everybody under them. The leader of a team is
 * the superior of its members, whatever units they belong to, but not of those under them.
 */
@Component
class Line {

	private final Directory directory;
	private final Teams teams;

	Line(Directory directory, Teams teams) {
		this.directory = directory;
		this.teams = teams;
	}

	/** Direct subordinates first, then level by level, then teams. */
	SequencedSet<PositionId> under(PositionId giver) {
		var own = directory.agencyOf(giver).id();
		var found = new LinkedHashSet<PositionId>();
		var level = directory.subordinatesOf(giver);
		while (!level.isEmpty()) {
			var next = new ArrayList<Position>();
			for (var position : level) {
				if (!position.id().equals(giver) && found.add(position.id())
						&& directory.agencyOf(position.id()).id().equals(own)) {
					directory.subordinatesOf(position.id()).stream()
							.filter(below -> directory.agencyOf(below.id()).id().equals(own)).forEach(next::add);
				}
			}
			level = List.copyOf(next);
		}
		teams.membersUnder(giver, directory.today(giver)).forEach(member -> found.add(member.id()));
		return found;
	}

	/**
	 * Who stands between giver and recipient, the nearest to the recipient first; only for recipients with somebody between.
	 * Nobody does where the giver leads a team the recipient is in.
	 */
	Map<PositionId, List<PositionId>> between(PositionId giver, Collection<PositionId> recipients) {
		var members = teams.membersUnder(giver, directory.today(giver)).stream().map(Position::id).toList();
		var between = new LinkedHashMap<PositionId, List<PositionId>>();
		for (var recipient : recipients) {
			var above = directory.superiorsOf(recipient).stream().map(Position::id).toList();
			var place = above.indexOf(giver);
			if (place > 0 && !members.contains(recipient)) {
				between.put(recipient, above.subList(0, place));
			}
		}
		return between;
	}
}
