package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The kinds an agency writes: its own version of a kind where it has one, else everybody's, the newest of each. */
@Service
public class Kinds {

	private static final String LETTER = "OFFICIAL_LETTER";

	private final KindTable table;
	private final PinnedVersions pinned;
	private final Directory directory;

	Kinds(KindTable table, PinnedVersions pinned, Directory directory) {
		this.table = table;
		this.pinned = pinned;
		this.directory = directory;
	}

	/** As everybody writes them, in the order of the office's list. */
	List<Kind> all() {
		var all = new LinkedHashMap<String, Kind>();
		table.all().stream().filter(version -> version.agency() == null).map(KindVersion::kind)
				.forEach(kind -> all.putIfAbsent(kind.code(), kind));
		return List.copyOf(all.values());
	}

	/**
	 * Those offered at a desk for letters, in the order of the office's list, as the signatory's agency writes them.
	 *
	 * @param signatory null while none is chosen: then the desk's own agency writes them
	 * @param already   the kind the letter has, which it keeps even where it is offered no more
	 */
	public List<Kind> at(PositionId desk, @Nullable PositionId signatory, String already) {
		return in(directory.agencyOf(signatory == null ? desk : signatory).id()).stream()
				.filter(kind -> kind.code().equals(already) || isOffered(kind.code())).toList();
	}

	/** Whether new letters may be of that kind. */
	boolean isOffered(String code) {
		return table.isOffered(code);
	}

	/** As an agency writes them. */
	List<Kind> in(UnitId agency) {
		return all().stream().map(kind -> own(kind.code(), agency).orElse(kind)).toList();
	}

	/** Fields that a kind had before and that this draft has filled in: they are printed no more, and somebody has to know it. */
	public List<KindField> former(Kind kind, Details details) {
		var former = new LinkedHashMap<String, KindField>();
		table.all().stream().map(KindVersion::kind).filter(version -> version.code().equals(kind.code()))
				.flatMap(version -> version.design().fields().stream())
				.filter(field -> kind.design().field(field.key()).isEmpty() && !details.isEmpty(field.key()))
				.forEach(field -> former.putIfAbsent(field.key(), field.asOptional()));
		return List.copyOf(former.values());
	}

	/**
	 * Fields as people know them: in the order of the first of these kinds, then of the next, then whatever a kind has called
	 * so; one that nobody knows any more goes by its key.
	 */
	public List<KindField> named(List<Kind> designs, Collection<String> keys) {
		var known = new LinkedHashMap<String, KindField>();
		var everywhere = keys.isEmpty() ? Stream.<Kind>of() : table.all().stream().map(KindVersion::kind);
		Stream.concat(designs.stream(), everywhere).flatMap(kind -> kind.design().fields().stream())
				.filter(field -> keys.contains(field.key())).forEach(field -> known.putIfAbsent(field.key(), field));
		keys.forEach(key -> known.putIfAbsent(key, new KindField(key, key, "", KindField.Type.TEXT, false, List.of())));
		return List.copyOf(known.values());
	}

	private Optional<Kind> own(String code, UnitId agency) {
		return table.all().stream()
				.filter(version -> agency.equals(version.agency()) && version.kind().code().equals(code)).findFirst()
				.filter(version -> !version.ended()).map(KindVersion::kind);
	}

	/** The codes of a kind and of those it began as, the nearest first: what the office says of one holds for what began as it. */
	List<String> lineage(String code) {
		return table.lineage(code);
	}

	Optional<Kind> coded(String code) {
		return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
	}

	/**
	 * The kind a letter is written in: of one that was handed on the version it had then, of a draft the newest. A draft whose
	 * kind is not chosen yet, or no longer exists, is shown as a plain letter.
	 */
	Kind of(Letter letter) {
		var code = letter.content().kind();
		return pinned.kind(letter).flatMap(version -> table.version(code, version)).or(() -> current(letter))
				.orElseGet(this::unknown);
	}

	/** The newest version for the agency that signs it, whatever the letter had before. */
	Optional<Kind> current(Letter letter) {
		return current(letter.content(), letter.agency());
	}

	/** As {@link #current(Letter)}, of what somebody writes in an agency. */
	Optional<Kind> current(DraftContent content, UnitId agency) {
		var signatory = content.signatory();
		var signing = signatory == null ? agency : directory.agencyOf(signatory).id();
		return own(content.kind(), signing).or(() -> coded(content.kind()));
	}

	/** Whether a letter was handed on in a version that can no longer be read: it is shown in another, and not signed so. */
	boolean isLost(Letter letter) {
		return pinned.kind(letter).filter(version -> table.version(letter.content().kind(), version).isEmpty()).isPresent();
	}

	/** For lists, which show neither paper nor fields: the newest version. */
	Kind shown(Letter letter) {
		return current(letter).orElseGet(this::unknown);
	}

	private Kind unknown() {
		return coded(LETTER).map(kind -> new Kind("", 0, "", "", "", kind.pattern(), kind.design()))
				.orElseGet(
						() -> new Kind("", 0, "", "", "", "{URUT}", new KindDesign(Size.A4, Face.SANS, 11, 132, Kop.AGENCY,
								Need.OPTIONAL, Need.OPTIONAL, Need.OPTIONAL, true, true, false, List.of(), List.of(),
								null)));
	}
}
