package id.nirkertas.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The registers that a kind may take its numbers from: those of the other kinds, and one of its own. Kinds whose numbers look
 * alike share one: counted apart, two letters of an agency would carry one number.
 */
public final class Registers {

	private final String code;
	private final Optional<Kind> now;
	private final List<Kind> others;
	private final List<Register> offered;

	/** @param kinds all of an agency, or everybody's */
	Registers(String code, List<Kind> kinds) {
		this.code = code;
		this.now = kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
		this.others = kinds.stream().filter(kind -> !kind.code().equals(code)).toList();
		this.offered = offeredBeside();
	}

	/**
	 * A register that a kind may count in.
	 *
	 * @param kinds the names of the other kinds that do, in the order of the office's list; empty for one of its own
	 */
	public record Register(String group, List<String> kinds) {
	}

	public List<Register> offered() {
		return offered;
	}

	private List<Register> offeredBeside() {
		var groups = new LinkedHashMap<String, List<String>>();
		for (var other : others) {
			groups.computeIfAbsent(other.registerGroup(), _ -> new ArrayList<>()).add(other.name());
		}
		var alone = now.map(Kind::registerGroup).filter(group -> !groups.containsKey(group)).orElse(code);
		groups.putIfAbsent(alone, List.of());
		return groups.entrySet().stream().map(group -> new Register(group.getKey(), List.copyOf(group.getValue())))
				.toList();
	}

	/**
	 * What speaks against the register of the kind as somebody wrote it: one that is not offered, or numbers that look alike. A
	 * likeness that was there before stays the office's own affair.
	 */
	List<Fault> faults(Kind kind) {
		if (offered.stream().noneMatch(each -> each.group().equals(kind.registerGroup()))) {
			return List.of(new Fault("register", "letter.kind.unknown-choice", List.of()));
		}
		if (now.filter(before -> isAsBefore(before, kind)).isPresent()) {
			return List.of();
		}
		return others.stream()
				.filter(other -> !other.registerGroup().equals(kind.registerGroup())
						&& other.pattern().equalsIgnoreCase(kind.pattern()))
				.findFirst().map(other -> new Fault("register", "letter.kind.fault.register", List.<Object>of(other.name())))
				.stream().toList();
	}

	private static boolean isAsBefore(Kind before, Kind kind) {
		return before.registerGroup().equals(kind.registerGroup()) && before.pattern().equalsIgnoreCase(kind.pattern());
	}
}
