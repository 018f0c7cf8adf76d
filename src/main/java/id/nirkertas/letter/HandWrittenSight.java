package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.HandWrittenView;
import id.nirkertas.numbering.PaperLetterCorrected;
import id.nirkertas.numbering.PaperLetterEntered;
import id.nirkertas.numbering.PaperReaders;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter that was written by hand is a letter of the agency that issued it, whoever counts it: read by whoever entered it, who drew it up and their superior,
 * the head and the secretary there, and by those who keep its records. Joins the transaction of who enters it.
 */
@Component
class HandWrittenSight implements PaperReaders {

	private final HandWrittenLetters letters;
	private final Access access;
	private final Directory directory;

	HandWrittenSight(HandWrittenLetters letters, Access access, Directory directory) {
		this.letters = letters;
		this.access = access;
		this.directory = directory;
	}

	@Override
	public Set<DocumentId> seen(PersonId reader, Collection<DocumentId> asked) {
		return access.visible(reader, asked);
	}

	@EventListener
	void on(PaperLetterEntered event) {
		open(letters.get(event.document()));
	}

	/** Who was named as its drafter by mistake reads it no more, nor does the agency whose letter it was thought to be. */
	@EventListener
	void on(PaperLetterCorrected event) {
		var view = letters.get(event.document());
		open(view);
		access.move(view.document(), agency(view.letter().agency()));
		view.earlier().stream().map(earlier -> earlier.letter().agency()).distinct()
				.filter(former -> !former.equals(view.letter().agency())).forEach(former -> end(view, former));
		var drafter = view.letter().drafter();
		view.earlier().stream().map(earlier -> earlier.letter().drafter()).filter(Objects::nonNull).distinct()
				.filter(former -> !former.equals(drafter))
				.forEach(former -> end(view, former));
	}

	private void end(HandWrittenView view, String formerAgency) {
		var still = responsible(agency(view.letter().agency())).toList();
		responsible(agency(formerAgency)).filter(each -> !still.contains(each))
				.forEach(each -> access.end(view.document(), each, Role.RESPONSIBLE));
	}

	private void end(HandWrittenView view, PositionId former) {
		access.end(view.document(), former, Role.DRAFTER);
		var drafter = view.letter().drafter();
		superior(former).filter(each -> drafter == null || superior(drafter).filter(each::equals).isEmpty())
				.ifPresent(each -> access.end(view.document(), each, Role.SUPERIOR));
	}

	private Optional<PositionId> superior(PositionId position) {
		return directory.superiorsOf(position).stream().map(Position::id).findFirst();
	}

	private void open(HandWrittenView view) {
		var agency = agency(view.letter().agency());
		access.open(view.document(), agency, view.letter().secrecy());
		access.grant(view.document(), view.entered().position(), Role.REGISTRAR);
		responsible(agency).forEach(position -> grant(view, position, Role.RESPONSIBLE));
		var drafter = view.letter().drafter();
		if (drafter != null) {
			grant(view, drafter, Role.DRAFTER);
			superior(drafter).ifPresent(each -> grant(view, each, Role.SUPERIOR));
		}
	}

	private UnitId agency(String code) {
		return directory.agencies().stream().filter(unit -> unit.code().equals(code)).map(Unit::id).findFirst()
				.orElseThrow();
	}

	private Stream<PositionId> responsible(UnitId agency) {
		return Stream.concat(directory.headOf(agency).stream(), directory.withDuty(agency, Duty.SECRETARY).stream())
				.map(Position::id).distinct();
	}

	private void grant(HandWrittenView view, PositionId position, Role role) {
		access.grant(view.document(), position, role);
	}
}
