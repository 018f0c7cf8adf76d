package id.nirkertas.handover;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the Berita Acara says beside its list.
 *
 * @param day    of the agency, when it was confirmed; before, when it was proposed
 * @param zone   in which its moments are told
 * @param titles of the positions that go on with the work
 * @param kept   whether it is as it was at the confirmation; else it is as the directory stands
 */
public record Minutes(String agency, String place, LocalDate day, ZoneId zone, List<Party> parties,
		Map<PositionId, String> titles, boolean kept) {

	public Minutes {
		parties = List.copyOf(parties);
		titles = Map.copyOf(titles);
	}

	/** What somebody has to do with it. */
	public enum Part {

		LEAVING, SUCCESSOR, SUPERIOR, PROPOSER, CONFIRMER
	}

	/** What somebody fills, and in which capacity. */
	public record Post(String title, Capacity capacity) {
	}

	/** Somebody as the paper names them; of a vacant position without a name. */
	public record Party(Part part, String name, String number, String rank, List<Post> posts) {

		public Party {
			posts = List.copyOf(posts);
		}
	}

	/** Nobody has confirmed what is only proposed. */
	public Optional<Party> party(Part part) {
		return parties.stream().filter(each -> each.part() == part).findFirst();
	}
}
