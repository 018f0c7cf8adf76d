package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Who keeps registers: the registrars of an agency keep its own, an administrator says by which rules; its head (not those of
 * its divisions), its secretary and archivists read, and the auditors read those of every agency.
 */
@Service
public class RegisterRights {

	private final Directory directory;
	private final OfficeClock clock;

	RegisterRights(Directory directory, OfficeClock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * Whether they may say how an agency counts. Refuses with numbering.not-yours.
	 *
	 * @param agency its code, or "*" for all of them
	 */
	public Verdict maySetUp(Actor by, String agency) {
		return directory.mayAct(by).and(
				Verdict.when(administers(by) || isKeeper(by, agency), "numbering.not-yours"))
				.and(Verdict.when(!isClosed(agency), "numbering.agency-closed"));
	}

	private boolean isClosed(String agency) {
		return directory.agencies().stream().filter(unit -> unit.code().equals(agency))
				.anyMatch(unit -> !unit.exists(clock.today()));
	}

	/** Whether they give numbers of an agency away, and take them back. Refuses with numbering.not-keeper. */
	public Verdict mayKeep(Actor by, String agency) {
		return directory.mayAct(by).and(Verdict.when(isKeeper(by, agency), "numbering.not-keeper"));
	}

	/** Whose registers they may look at: auditors and administrators everybody's, the others those of their agency. */
	public List<Unit> agencies(Actor by) {
		return directory.agencies().stream().filter(agency -> mayRead(by, agency)).toList();
	}

	public boolean mayRead(Actor by, Unit agency) {
		return administers(by) || isTold(by, agency);
	}

	/** Whether the registers tell them of letters, as an auditor reads them; to administrators they tell the numbers alone. */
	boolean isTold(Actor by, Unit agency) {
		return audits(by) || isKeeper(by, agency.code()) || answersFor(by, agency);
	}

	/** @param agency its code */
	boolean isTold(Actor by, String agency) {
		return directory.agencies().stream().anyMatch(unit -> unit.code().equals(agency) && isTold(by, unit));
	}

	/** Whether they look into the registers of every agency, by duty. Such readers are told kind and signatory of secret letters too. */
	boolean audits(Actor by) {
		return directory.position(by.position()).has(Duty.AUDITOR);
	}

	/** Whoever answers for what goes out, or keeps it afterwards, reads the registers, and changes nothing in them. */
	private boolean answersFor(Actor by, Unit agency) {
		var position = directory.position(by.position());
		var keepsHouse = position.has(Duty.SECRETARY) || position.has(Duty.ARCHIVIST);
		return keepsHouse && directory.agencyOf(position.id()).id().equals(agency.id())
				|| directory.headOf(agency.id()).filter(position::equals).isPresent();
	}

	private boolean administers(Actor by) {
		return directory.position(by.position()).has(Duty.ADMINISTRATOR);
	}

	private boolean isKeeper(Actor by, String agency) {
		return directory.position(by.position()).has(Duty.REGISTRAR)
				&& directory.agencyOf(by.position()).code().equals(agency);
	}
}
