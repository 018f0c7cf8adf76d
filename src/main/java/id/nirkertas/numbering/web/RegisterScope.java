package id.nirkertas.numbering.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterList;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose registers somebody looks at, as {@link RegisterRights} says. */
@Component
class RegisterScope {

	private final RegisterRights rights;
	private final RegisterList registers;
	private final Directory directory;

	RegisterScope(RegisterRights rights, RegisterList registers, Directory directory) {
		this.rights = rights;
		this.registers = registers;
		this.directory = directory;
	}

	/**
	 * The agency that was asked for by its code, or their own. Refuses with numbering.not-yours; throws
	 * {@link NoSuchElementException} for what is no agency.
	 */
	Unit agency(Actor by, String asked) {
		var found = asked.isEmpty()
				? directory.agencyOf(by.position())
				: directory.agencies().stream().filter(agency -> agency.code().equals(asked)).findFirst().orElseThrow();
		Verdict.when(rights.agencies(by).contains(found), "numbering.not-yours").orThrow();
		return found;
	}

	/** As {@link #agency(Actor, String)}, of which they read every register. */
	Unit whole(Actor by, String asked) {
		var agency = agency(by, asked);
		Verdict.when(rights.mayRead(by, agency), "numbering.not-yours").orThrow();
		return agency;
	}

	/** Of a register that they keep. Refuses and throws as {@link #agency(Actor, NumberRegister)}, and numbering.not-keeper. */
	Unit kept(Actor by, NumberRegister register) {
		var agency = agency(by, register);
		rights.mayKeep(by, register).orThrow();
		return agency;
	}

	/** Of a register that they may read. Refuses and throws as {@link #agency(Actor, String)}. */
	Unit agency(Actor by, NumberRegister register) {
		var agency = directory.agencies().stream().filter(unit -> unit.code().equals(register.agency())).findFirst()
				.orElseThrow();
		Verdict.when(rights.mayRead(by, register), "numbering.not-yours").orThrow();
		return agency;
	}

	/** As {@link #agency(Actor, NumberRegister)}, of a register of which they read all. */
	Unit whole(Actor by, NumberRegister register) {
		var agency = agency(by, register);
		Verdict.when(rights.mayReadWhole(by, register), "numbering.not-yours").orThrow();
		return agency;
	}

	/** The agency whose list of registers leads them to one of that agency: it, or else their own. */
	Unit list(Actor by, Unit agency) {
		return rights.agencies(by).contains(agency) ? agency : directory.agencyOf(by.position());
	}

	/** Whether a register is theirs to read. */
	boolean opens(Actor by, NumberRegister register) {
		return rights.mayRead(by, register);
	}

	/** Positions of the agencies whose letters count in a register, in order of their titles. */
	List<Position> positions(NumberRegister register) {
		var agencies = registers.agencies(register).stream().map(Unit::id).toList();
		return directory.positions().stream().filter(position -> agencies.contains(directory.agencyOf(position.id()).id()))
				.sorted(Comparator.comparing(Position::title)).toList();
	}

	/** As {@link #positions(NumberRegister)}, and whoever is named already, from whichever agency. */
	List<Position> positions(NumberRegister register, @Nullable PositionId named) {
		var all = positions(register);
		return named == null || all.stream().map(Position::id).anyMatch(named::equals)
				? all
				: Stream.concat(Stream.of(directory.position(named)), all.stream()).toList();
	}

	/**
	 * One who may have drawn a letter up.
	 *
	 * @param words title, with the agency where letters of several count in the register
	 */
	record Drafter(PositionId id, String words) {
	}

	/** The {@link #positions(NumberRegister, PositionId)} to choose from. */
	List<Drafter> drafters(NumberRegister register, @Nullable PositionId named) {
		var positions = positions(register, named);
		var several = positions.stream().map(each -> directory.agencyOf(each.id())).distinct().count() > 1;
		return positions.stream().map(each -> new Drafter(each.id(),
				several ? each.title() + ", " + directory.agencyOf(each.id()).name() : each.title())).toList();
	}

	/** Who is named as having drawn a letter up; null for nobody. Refuses with numbering.unknown-choice. */
	@Nullable
	PositionId drafter(Posted posted, NumberRegister register, @Nullable PositionId before) {
		var named = posted.text("drafter");
		return named.isEmpty()
				? null
				: positions(register, before).stream().map(Position::id).filter(id -> id.toString().equals(named))
						.findFirst()
						.orElseThrow(() -> new RefusedException("numbering.unknown-choice"));
	}

	/** Other agencies in whose registers the reader may let letters of an agency count, and the one that was chosen already. */
	List<Unit> counters(Actor by, Unit agency, String chosen) {
		return directory.agencies().stream().filter(other -> !other.id().equals(agency.id()))
				.filter(other -> other.code().equals(chosen) || rights.maySetUp(by, other.code()).isAllowed()).toList();
	}

	/** Those with these codes that are there, in the same order. */
	List<Unit> agencies(List<String> codes) {
		var all = directory.agencies();
		return codes.stream().flatMap(code -> all.stream().filter(agency -> agency.code().equals(code))).toList();
	}

	List<Unit> agencies(Actor by) {
		return rights.agencies(by);
	}
}
