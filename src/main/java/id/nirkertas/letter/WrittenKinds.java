package id.nirkertas.letter;

import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of kinds that are written now, of all that were ever made.
 *
 * @param versions newest of each kind first
 */
record WrittenKinds(List<KindVersion> versions) {

	/** Each kind as it is written in an agency, or by everybody, in the order of the office's list. */
	List<KindVersion> in(@Nullable UnitId agency) {
		return versions.stream().map(version -> version.kind().code()).distinct()
				.flatMap(code -> of(code).now(agency).stream()).toList();
	}

	private WrittenKinds of(String code) {
		return new WrittenKinds(versions.stream().filter(version -> version.kind().code().equals(code)).toList());
	}

	/** Of one kind the version of an agency, or everybody's. */
	Optional<KindVersion> now(@Nullable UnitId agency) {
		return own(agency).or(() -> versions.stream().filter(version -> version.agency() == null).findFirst());
	}

	private Optional<KindVersion> own(@Nullable UnitId agency) {
		return versions.stream().filter(version -> agency != null && agency.equals(version.agency())).findFirst()
				.filter(version -> !version.ended());
	}

	/** The agencies that have a version of one kind of their own now. */
	List<UnitId> owners() {
		return agencies().filter(agency -> own(agency).isPresent()).toList();
	}

	private Stream<UnitId> agencies() {
		return versions.stream().map(KindVersion::agency).filter(Objects::nonNull).distinct();
	}

	/**
	 * That a list would name two kinds alike: that of the agency, or, of a kind as everybody writes it, everybody's and that of
	 * each agency that writes it so too.
	 */
	Optional<Fault> namesake(Kind kind, @Nullable UnitId agency) {
		var lists = agency == null
				? Stream.concat(Stream.of(in(null)),
						agencies().filter(each -> of(kind.code()).own(each).isEmpty()).map(this::in))
				: Stream.of(in(agency));
		return lists.flatMap(List::stream).map(KindVersion::kind)
				.anyMatch(other -> !other.code().equals(kind.code()) && other.isCalled(kind.name()))
						? Optional.of(new Fault("name", "letter.kind.own.name-taken", List.of(kind.name().strip())))
						: Optional.empty();
	}
}
