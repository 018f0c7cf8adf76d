package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterKeepers.Named;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator of the office names the unit that keeps a register. */
@Service
public class KeeperChanges {

	private final KeeperTable table;
	private final RegisterKeepers keepers;
	private final RegisterRights rights;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	KeeperChanges(KeeperTable table, RegisterKeepers keepers, RegisterRights rights, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.keepers = keepers;
		this.rights = rights;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Whether they say who keeps a register. Refuses with numbering.keeper.administrator, and numbering.keeper.agenda for agenda books. */
	public Verdict mayName(Actor by, NumberRegister register) {
		return rights.mayName(by)
				.and(Verdict.when(!register.group().equals(RegisterRules.AGENDA), "numbering.keeper.agenda"));
	}

	/**
	 * From now on a unit keeps the register of every year. Saying again what is said changes nothing. Refuses as
	 * {@link #mayName}, with numbering.keeper.nobody a unit without registrars, and with numbering.keeper.changed-meanwhile where
	 * somebody else was quicker.
	 *
	 * @param unit its code; empty for the registrars of the register's agency
	 * @param seen the code of who kept it when the page was opened
	 */
	@Transactional
	public void name(Actor by, NumberRegister register, String unit, String seen) {
		mayName(by, register).orThrow();
		var group = register.base();
		var before = table.take().stream()
				.filter(each -> each.agency().equals(register.agency()) && each.group().equals(group))
				.map(each -> directory.unit(each.unit()).code()).findFirst().orElse("");
		if (unit.equals(before)) {
			return;
		}
		Verdict.when(seen.equals(before), "numbering.keeper.changed-meanwhile").orThrow();
		if (unit.isEmpty()) {
			table.remove(register.agency(), group);
		} else {
			var named = choice(unit);
			Verdict.when(named.isPresent(), "numbering.keeper.nobody").orThrow();
			table.put(new Named(register.agency(), group, named.get().id()));
		}
		keepers.forgetAfterCommit();
		events.publishEvent(new RegisterKeeperChanged(register.agency(), group, before, unit, by, clock.now()));
	}

	private Optional<Unit> choice(String code) {
		return keepers.choices().stream().filter(unit -> unit.code().equals(code)).findFirst();
	}
}
