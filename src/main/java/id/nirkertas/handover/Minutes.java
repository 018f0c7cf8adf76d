package id.nirkertas.handover;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the Berita Acara says beside its list.
 *
 * @param head   how the paper of the agency is headed
 * @param day    of the agency, when it was confirmed; before, when it was proposed
 * @param zone   in which its moments are told
 * @param titles of the positions that go on with the work
 * @param unseated the positions with work for the successor that they had no assignment to, now or to come
 * @param kept   whether it is as it was at the confirmation; else it is as the directory stands
 */
public record Minutes(Head head, String place, LocalDate day, ZoneId zone, List<Party> parties,
		Map<PositionId, String> titles, List<String> unseated, boolean kept) {

	public Minutes {
		parties = List.copyOf(parties);
		titles = Map.copyOf(titles);
		unseated = List.copyOf(unseated);
	}

	/** The lines above it; of what was confirmed before they were kept the agency alone. */
	public record Head(String government, String agency, List<String> address) {

		public Head {
			address = List.copyOf(address);
		}
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

	/** The superior who proposed or confirmed it, or else the nearest one of the desk. */
	public Optional<Party> knownBy() {
		return Stream.of(Part.CONFIRMER, Part.PROPOSER).flatMap(part -> party(part).stream())
				.filter(by -> !isSame(by, Part.LEAVING) && !isSame(by, Part.SUCCESSOR)).findFirst()
				.or(() -> party(Part.SUPERIOR).filter(superior -> !superior.posts().isEmpty()));
	}

	private boolean isSame(Party by, Part other) {
		return party(other).filter(there -> there.name().equals(by.name()) && there.number().equals(by.number()))
				.isPresent();
	}
}
