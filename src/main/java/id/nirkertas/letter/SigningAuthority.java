package id.nirkertas.letter;

import static id.nirkertas.directory.Level.FIRST;
import static id.nirkertas.directory.Level.FOURTH;
import static id.nirkertas.directory.Level.SECOND;
import static id.nirkertas.directory.Level.STAFF;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Who signs what (Permendagri 1/2023): each kind has a lowest level whose officials sign it, one inside their own agency and
 * one for letters that leave it.
 *
 * <ul>
 * <li>A letter leaves an agency over the signature of its head (eselon II) or of somebody higher; inside, any structural
 * official signs. What the table does not name is held to be such a letter.
 * <li>A Surat Edaran is for the governor and the regional secretary; inside an agency its head may issue one.
 * <li>A Surat Tugas is signed by a superior of those it sends, from the head of the agency upwards.
 * <li>A Surat Pengantar may be signed by any structural official.
 * <li>A Nota Dinas may be signed by anybody, but never leaves the agency; a Telaahan Staf and a Berita Acara by anybody.
 * </ul>
 *
 * A delegation in writing may say otherwise, and the office does not know of it: so this doubts, and refuses nothing.
 */
@Service
public class SigningAuthority {

	private record Lowest(Level inside, Level outside) {
	}

	private static final String ASSIGNMENT = "ASSIGNMENT";
	private static final String OFFICIAL_NOTE = "OFFICIAL_NOTE";
	private static final Lowest LETTER = new Lowest(FOURTH, SECOND);
	private static final Map<String, Lowest> LOWEST = Map.of("CIRCULAR", new Lowest(SECOND, FIRST), ASSIGNMENT,
			new Lowest(SECOND, SECOND), "COVER_LETTER", new Lowest(FOURTH, FOURTH), OFFICIAL_NOTE, new Lowest(STAFF, STAFF),
			"STAFF_STUDY", new Lowest(STAFF, STAFF), "MINUTES", new Lowest(STAFF, STAFF));

	private final Directory directory;
	private final Kinds kinds;

	SigningAuthority(Directory directory, Kinds kinds) {
		this.directory = directory;
		this.kinds = kinds;
	}

	/** As {@link #doubt(DraftContent)}, while a signature is still to come. */
	public Optional<Fault> doubt(LetterView letter) {
		return switch (letter.state()) {
			case DRAFT, IN_REVIEW, RETURNED, READY_TO_SIGN -> doubt(letter.content());
			case SIGNED, WITHDRAWN -> Optional.empty();
		};
	}

	/** Why the signatory is an unusual one for this letter, in one sentence; empty when nothing speaks against them. */
	public Optional<Fault> doubt(DraftContent content) {
		return Optional.ofNullable(content.signatory()).map(directory::position).flatMap(
				signatory -> kinds.coded(content.kind()).flatMap(kind -> doubt(signatory, kind, content)));
	}

	private Optional<Fault> doubt(Position signatory, Kind kind, DraftContent content) {
		var addressees = content.addressees();
		var leaves = !content.more().outside().isEmpty() || addressees.stream().anyMatch(addressee -> !isInside(signatory, addressee));
		var lowest = LOWEST.getOrDefault(kind.code(), LETTER);
		var level = leaves ? lowest.outside() : lowest.inside();
		if (signatory.level().compareTo(level) > 0) {
			return doubt("letter.authority." + (leaves ? "outside" : "inside"), signatory, kind, level);
		}
		if (leaves && kind.code().equals(OFFICIAL_NOTE)) {
			return doubt("letter.authority.stays-inside", signatory, kind);
		}
		return kind.code().equals(ASSIGNMENT)
				? addressees.stream().filter(addressee -> !directory.superiorsOf(addressee).contains(signatory)).findFirst()
						.flatMap(addressee -> doubt("letter.authority.no-superior", signatory, kind, addressee))
				: Optional.empty();
	}

	private boolean isInside(Position signatory, PositionId addressee) {
		return directory.agencyOf(addressee).id().equals(directory.agencyOf(signatory.id()).id());
	}

	private static Optional<Fault> doubt(String code, Position signatory, Kind kind, Object... more) {
		var details = new ArrayList<Object>(List.of(signatory.title(), kind.name()));
		details.addAll(List.of(more));
		return Optional.of(new Fault("signatory", code, List.copyOf(details)));
	}
}
