package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterKeepers.Named;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
	 * What was said of who keeps a register, of whatever year.
	 *
	 * @param unit null for the registrars of its agency
	 */
	public record Saying(@Nullable Unit unit, String reason, Deed made) {
	}

	/** The latest first; empty of a register that its agency's registrars have always kept. */
	public List<Saying> said(NumberRegister register) {
		return table.said(register.agency(), register.base()).stream().map(each -> {
			var unit = each.unit();
			return new Saying(unit == null ? null : directory.unit(unit), each.reason(), each.made());
		}).toList();
	}

	/**
	 * From now on a unit keeps the register of every year. Saying again what is said changes nothing. Refuses as
	 * {@link #mayName}, with numbering.keeper.nobody a unit without registrars, numbering.reason-…, and with numbering.keeper.changed-meanwhile
	 * where somebody else was quicker.
	 *
	 * @param unit its code; empty for the registrars of the register's agency
	 * @param seen the code of who kept it when the page was opened
	 */
	@Transactional
	public void name(Actor by, NumberRegister register, String unit, String seen, String reason) {
		mayName(by, register).orThrow();
		var group = register.base();
		var before = table.take().stream()
				.filter(each -> each.agency().equals(register.agency()) && each.group().equals(group))
				.map(each -> directory.unit(each.unit()).code()).findFirst().orElse("");
		if (unit.equals(before)) {
			return;
		}
		Verdict.when(seen.equals(before), "numbering.keeper.changed-meanwhile").orThrow();
		var named = unit.isEmpty() ? Optional.<Unit>empty() : choice(unit);
		Verdict.when(unit.isEmpty() || named.isPresent(), "numbering.keeper.nobody").orThrow();
		var why = new Reason(reason).text();
		named.ifPresentOrElse(each -> table.put(new Named(register.agency(), group, each.id())),
				() -> table.remove(register.agency(), group));
		var at = clock.now();
		table.say(register.agency(), group, named.map(Unit::id).orElse(null), why, by, at);
		keepers.forgetAfterCommit();
		events.publishEvent(new RegisterKeeperChanged(register.agency(), group, before, unit, why, by, at));
	}

	private Optional<Unit> choice(String code) {
		return keepers.choices().stream().filter(unit -> unit.code().equals(code)).findFirst();
	}
}
