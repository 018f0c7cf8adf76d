package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterKeepers.Named;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Who does what with registers: {@link RegisterKeepers} keep them, the registrars of an agency or an administrator say by which
 * rules; its head (not those of its divisions), its secretary, registrars and archivists read, and the auditors read those of
 * every agency. Whose letters count in a register of another agency reads of it those, and of the others the numbers.
 */
@Service
public class RegisterRights {

	private final Directory directory;
	private final RegisterKeepers keepers;
	private final GuestRegisters guests;
	private final OfficeClock clock;

	RegisterRights(Directory directory, RegisterKeepers keepers, GuestRegisters guests, OfficeClock clock) {
		this.directory = directory;
		this.keepers = keepers;
		this.guests = guests;
		this.clock = clock;
	}

	/**
	 * Whether they may say how an agency counts. Refuses with numbering.not-yours.
	 *
	 * @param agency its code, or "*" for all of them
	 */
	public Verdict maySetUp(Actor by, String agency) {
		return maySay(by, agency).and(Verdict.when(!isClosed(agency), "numbering.agency-closed"));
	}

	/** As {@link #maySetUp}, also of an agency that is closed. */
	Verdict maySay(Actor by, String agency) {
		return directory.mayAct(by)
				.and(Verdict.when(administers(by) || isRegistrar(by, agency), "numbering.not-yours"));
	}

	private boolean isClosed(String agency) {
		return directory.agencies().stream().filter(unit -> unit.code().equals(agency))
				.anyMatch(unit -> !unit.exists(clock.today()));
	}

	/** Whether they say who keeps a register. Refuses with numbering.keeper.administrator. */
	Verdict mayName(Actor by) {
		return directory.mayAct(by).and(Verdict.when(administers(by), "numbering.keeper.administrator"));
	}

	/** Letters come to a register that the office gave to a unit, or go from it: refuses with numbering.keeper.rules for anybody else. */
	Verdict mayRoute(Actor by, NumberRegister register) {
		return Verdict.when(keepers.named(register).isEmpty() || administers(by) || isKeeper(by, register),
				"numbering.keeper.rules", register.group());
	}

	/** Whether they give numbers of a register away, and take them back. Refuses with numbering.not-keeper: who does. */
	public Verdict mayKeep(Actor by, NumberRegister register) {
		return directory.mayAct(by).and(isKeeper(by, register) ? Verdict.allowed() : kept(keepers.told(register)));
	}

	private static Verdict kept(String told) {
		return told.isEmpty() ? Verdict.refused("numbering.no-keeper") : Verdict.refused("numbering.not-keeper", told);
	}

	/**
	 * Whose registers they may look at: auditors and administrators everybody's, the others those of their agency, and one or
	 * the other that they keep for an agency.
	 */
	public List<Unit> agencies(Actor by) {
		var keeps = keepers.namedFor(directory.position(by.position())).map(Named::agency).collect(Collectors.toSet());
		return directory.agencies().stream().filter(agency -> keeps.contains(agency.code()) || mayRead(by, agency)).toList();
	}

	/** All of an agency's registers. */
	public boolean mayRead(Actor by, Unit agency) {
		return administers(by) || isTold(by, agency);
	}

	/** All of a register, or of another agency's what {@link #guestOf} is told of it. */
	public boolean mayRead(Actor by, NumberRegister register) {
		return mayReadWhole(by, register) || guestOf(by, register).isPresent();
	}

	/** All of a register, what was set aside of it too. */
	public boolean mayReadWhole(Actor by, NumberRegister register) {
		return administers(by) || isTold(by, register);
	}

	/**
	 * Code of the agency whose letters a register of another one counts or counted, and tells them of: its registrars and its
	 * head. Empty for those who read all of it, and for those who read none of it.
	 */
	public Optional<String> guestOf(Actor by, NumberRegister register) {
		var home = directory.agencyOf(by.position());
		var answers = isRegistrar(by, home.code())
				|| directory.headOf(home.id()).map(Position::id).filter(by.position()::equals).isPresent();
		return Optional.of(home.code())
				.filter(_ -> answers && !mayReadWhole(by, register) && guests.counts(home, register));
	}

	/** Whether the registers tell them of letters, as an auditor reads them; to administrators they tell the numbers alone. */
	private boolean isTold(Actor by, Unit agency) {
		return audits(by) || isRegistrar(by, agency.code()) || answersFor(by, agency);
	}

	/** As those of {@link #isTold(Actor, Unit)}, and who keeps this one. */
	boolean isTold(Actor by, NumberRegister register) {
		return isKeeper(by, register) || directory.agencies().stream()
				.anyMatch(unit -> unit.code().equals(register.agency()) && isTold(by, unit));
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

	private boolean isKeeper(Actor by, NumberRegister register) {
		return keepers.isKeptBy(directory.position(by.position()), register);
	}

	private boolean isRegistrar(Actor by, String agency) {
		return directory.position(by.position()).has(Duty.REGISTRAR)
				&& directory.agencyOf(by.position()).code().equals(agency);
	}
}
