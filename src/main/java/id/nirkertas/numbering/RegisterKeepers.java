package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.Remembered;
import id.nirkertas.shared.UnitId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who keeps each register: the registrars of its agency, or those of the one unit that the office named for it, in this agency
 * or another, as decrees are numbered by the legal bureau. Their agency's own registrars then keep it no more.
 */
@Service
public class RegisterKeepers implements Remembered {

	private final KeeperTable table;
	private final RuleTable rules;
	private final Directory directory;
	private final Kept<List<Named>> kept;

	RegisterKeepers(KeeperTable table, RuleTable rules, Directory directory) {
		this.table = table;
		this.rules = rules;
		this.directory = directory;
		this.kept = new Kept<>(Duration.ofSeconds(10), table::all);
	}

	@Override
	public void lookAgain() {
		kept.forget();
	}

	/** Their positions, in the order of the organisation, vacant ones too. */
	public List<Position> of(NumberRegister register) {
		return unitOf(register).map(this::registrars).orElseGet(() -> directory.agencies().stream()
				.filter(agency -> agency.code().equals(register.agency())).findFirst()
				.map(agency -> directory.withDuty(agency.id(), Duty.REGISTRAR)).orElse(List.of()));
	}

	/** Those of {@link #of} as people ask for them: "Pencatat Surat Dinas Kesehatan (Sari)"; a vacant one by its title. */
	public String told(NumberRegister register) {
		return of(register).stream().map(this::told).collect(Collectors.joining("; "));
	}

	private String told(Position keeper) {
		var title = directory.fullTitle(keeper.id());
		return directory.holderOf(keeper.id()).map(holder -> title + " (" + holder.person().name() + ")").orElse(title);
	}

	/** Whether a position is one of {@link #of}, as it is or as it will be. */
	public boolean isKeptBy(Position position, NumberRegister register) {
		return position.has(Duty.REGISTRAR) && unitOf(register).map(unit -> isIn(position.unit(), unit))
				.orElseGet(() -> directory.agencyOf(position.unit()).code().equals(register.agency()));
	}

	/** The unit that the office named for it and that has registrars; empty where its agency's registrars keep it. */
	public Optional<Unit> unitOf(NumberRegister register) {
		return named(register).filter(unit -> !registrars(unit).isEmpty());
	}

	/** The unit that the office named for it; its agency's registrars keep the register while that has none. */
	public Optional<Unit> named(NumberRegister register) {
		return kept.get().stream().filter(each -> each.isOf(register)).map(each -> directory.unit(each.unit())).findFirst();
	}

	/** Whether letters of an agency may count in a register that the position keeps: its own agency's, or one it is named for. */
	public boolean mayCountWith(Position keeper, String agency) {
		var keeps = Stream.concat(Stream.of(directory.agencyOf(keeper.unit()).code()), namedFor(keeper).map(Named::agency))
				.collect(Collectors.toSet());
		return keeps.contains(agency) || rules.kept().stream().filter(rule -> keeps.contains(rule.say().countedIn()))
				.anyMatch(rule -> rule.leads(agency, rule.say().countedIn()));
	}

	/** Registrars of a unit; of an agency's register without a unit of its own those of the agency. */
	public List<Position> registrars(String agency, String unit) {
		var own = new NumberRegister(agency, 0, "");
		return unit.isEmpty()
				? of(own)
				: choices().stream().filter(each -> each.code().equals(unit)).findFirst().map(this::registrars)
						.orElse(List.of());
	}

	/** Whether letters of an agency count in its own registers alone, and its own registrars keep all of these. */
	public boolean areOwn(String agency) {
		return kept.get().stream().noneMatch(each -> each.agency().equals(agency))
				&& rules.kept().stream().filter(rule -> !rule.say().countedIn().isEmpty())
						.noneMatch(rule -> rule.leads(agency, rule.say().countedIn()));
	}

	/** Units that a register can be given to: those with registrars today and those above them in their agency, by name. */
	public List<Unit> choices() {
		return directory.positions().stream().filter(position -> position.has(Duty.REGISTRAR)).map(Position::unit).distinct()
				.flatMap(unit -> directory.lineage(unit).stream().filter(above -> isIn(unit, above))).distinct()
				.map(directory::unit).sorted(Comparator.comparing(Unit::name)).toList();
	}

	/** Registers of which a position is the keeper because the office named its unit. */
	Stream<Named> namedFor(Position position) {
		return kept.get().stream().filter(each -> position.has(Duty.REGISTRAR) && isIn(position.unit(), each.unit()));
	}

	void forgetAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				kept.forget();
			}
		});
	}

	private List<Position> registrars(Unit unit) {
		return directory.positions().stream()
				.filter(position -> position.has(Duty.REGISTRAR) && isIn(position.unit(), unit)).toList();
	}

	private boolean isIn(UnitId unit, Unit above) {
		return isIn(unit, above.id());
	}

	/** Agencies below it are agencies of their own. */
	private boolean isIn(UnitId unit, UnitId above) {
		return directory.lineage(unit).contains(above)
				&& directory.agencyOf(unit).id().equals(directory.agencyOf(above).id());
	}

	/** @param group of the register, in every year; where each unit counts for itself, of all of them */
	record Named(String agency, String group, UnitId unit) {

		boolean isOf(NumberRegister register) {
			return agency.equals(register.agency()) && (group.equals(register.group()) || group.equals(register.base()));
		}
	}
}
