package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What numbering means, in so few lines that a look can tell that they are right: no database, no locks, one act after another.
 * An act answers the number as text with its state, or the code of the refusal.
 */
final class ModelRegisters {

	private static final int BACK_DATING_DAYS = 3;
	private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::ordinal).thenComparing(Place::suffix);

	private final Map<NumberRegister, TreeMap<Place, LetterNumber>> registers = new HashMap<>();
	/** The hold of each number that stands on nothing yet. */
	private final Map<NumberRegister, Map<Integer, String>> free = new HashMap<>();

	private record Place(int ordinal, String suffix) {
	}

	ModelRegisters() {
	}

	/** A copy, of which a transaction that fails is made and thrown away. */
	ModelRegisters(ModelRegisters other) {
		other.registers.forEach((register, numbers) -> registers.put(register, new TreeMap<>(numbers)));
		other.free.forEach((register, held) -> free.put(register, new HashMap<>(held)));
	}

	String reserve(NumberRequest request) {
		for (var number : living(request.document())) {
			if (number.state() == NumberState.ISSUED) {
				return told(number);
			}
			var near = Math.abs(ChronoUnit.DAYS.between(number.on(), request.on())) <= BACK_DATING_DAYS;
			if (near && number.register().equals(request.register())) {
				var text = request.pattern().format(number.ordinal(), number.suffix(), number.on(), request.parts());
				return stands(text, number) ? "numbering.text-stands" : told(put(number.written(text)));
			}
			var reason = number.register().equals(request.register())
					? "days"
					: number.register().in(request.register().year()).equals(request.register()) ? "year" : "register";
			put(annulled(number, "numbering.lapse." + reason));
		}
		return told(next(request));
	}

	private LetterNumber next(NumberRequest request) {
		while (true) {
			var number = number(request, last(request.register()) + 1, "", NumberState.RESERVED);
			if (!stands(number.text(), number)) {
				return put(number);
			}
			put(annulled(number, "numbering.void.stands"));
		}
	}

	String issue(DocumentId document) {
		for (var number : living(document)) {
			return told(put(number.issued()));
		}
		return all().stream().anyMatch(number -> number.document().equals(document))
				? "numbering.annulled"
				: "numbering.not-reserved";
	}

	String take(NumberRequest request) {
		var reserved = reserve(request);
		return reserved.startsWith("numbering.") ? reserved : issue(request.document());
	}

	String annul(DocumentId document, String reason) {
		for (var number : living(document)) {
			if (number.state() == NumberState.ISSUED) {
				return "numbering.already-issued";
			}
			put(annulled(number, reason));
		}
		return "annulled";
	}

	String setAside(NumberRegister register, String hold, int many, LocalDate on) {
		for (var number = 0; number < many; number++) {
			var ordinal = last(register) + 1;
			put(new LetterNumber(register, ordinal, "", on, NumberState.RESERVED, DocumentId.random(), null));
			free.computeIfAbsent(register, _ -> new HashMap<>()).put(ordinal, hold);
		}
		return "set aside";
	}

	String give(NumberRegister register, int ordinal, NumberRequest request) {
		var number = number(request, ordinal, "", NumberState.RESERVED);
		if (!living(request.document()).isEmpty()) {
			return "numbering.give.has-number";
		}
		if (!request.register().equals(register)) {
			return "numbering.give.other-register";
		}
		return isFree(register, ordinal) && !fits(number) ? "numbering.give.neighbours" : bear(number);
	}

	/** Not before the letter in front of it, nor after the one behind it; between both where these do not rise. */
	private boolean fits(LetterNumber number) {
		var borne = entries(number.register()).stream().filter(each -> each.state() != NumberState.VOID)
				.filter(each -> !each.suffix().isEmpty() || !isFree(number.register(), each.ordinal())).toList();
		var before = borne.stream().filter(each -> each.ordinal() < number.ordinal()).map(LetterNumber::on)
				.reduce((_, last) -> last).orElse(LocalDate.MIN);
		var behind = borne.stream().filter(each -> each.ordinal() > number.ordinal()).map(LetterNumber::on).findFirst()
				.orElse(LocalDate.MAX);
		var days = Stream.of(before, behind).sorted().toList();
		return !number.on().isBefore(days.getFirst()) && !number.on().isAfter(days.getLast());
	}

	/** The next number, with a date that is not before the last one's. */
	String nextOn(NumberRegister register, NumberRequest request) {
		if (!living(request.document()).isEmpty()) {
			return "numbering.give.has-number";
		}
		if (!request.register().equals(register)) {
			return "numbering.give.other-register";
		}
		var isBeforeTheLast = entries(register).stream().filter(each -> each.state() != NumberState.VOID)
				.filter(each -> !each.suffix().isEmpty() || !isFree(register, each.ordinal()))
				.anyMatch(each -> each.on().isAfter(request.on()));
		return isBeforeTheLast ? "numbering.give.order" : told(next(request));
	}

	/** A letter that was written by hand under a number of a block, or turned up after that was given back. */
	String enter(NumberRegister register, int ordinal, String text, LocalDate on, String why) {
		var number = new LetterNumber(register, ordinal, text, on, NumberState.ISSUED, DocumentId.random(), null);
		var before = Objects.requireNonNull(numbers(register).get(new Place(ordinal, "")));
		if (before.state() == NumberState.ISSUED) {
			return before.text().equals(text) ? text : "numbering.free-no-more";
		}
		if (before.state() == NumberState.RESERVED) {
			return bear(number);
		}
		if (why.isEmpty()) {
			return "numbering.paper.returned";
		}
		return stands(text, number) ? "numbering.text-stands" : put(number).text();
	}

	/** What is left of a block. */
	String giveBack(NumberRegister register, String hold, String reason) {
		if (!held(register).containsValue(hold)) {
			return "numbering.block.whole";
		}
		makeVoid(register, hold, reason);
		return "block given back";
	}

	private String bear(LetterNumber number) {
		if (!isFree(number.register(), number.ordinal())) {
			return "numbering.free-no-more";
		}
		if (stands(number.text(), number)) {
			return "numbering.text-stands";
		}
		held(number.register()).remove(number.ordinal());
		return number.state() == NumberState.ISSUED ? put(number).text() : told(put(number));
	}

	String insert(NumberRegister register, int ordinal, NumberRequest request) {
		if (!living(request.document()).isEmpty()) {
			return "numbering.give.has-number";
		}
		if (!request.register().equals(register)) {
			return "numbering.give.other-register";
		}
		if (ordinal > last(register)) {
			return "numbering.suffix.none";
		}
		if (ordinal == last(register)) {
			return "numbering.suffix.last";
		}
		if (isFree(register, ordinal)) {
			return "numbering.suffix.open";
		}
		var before = entries(register).stream().filter(each -> each.ordinal() == ordinal).toList().getLast().suffix();
		var number = number(request, ordinal, before.isEmpty() ? "a" : String.valueOf((char) (before.charAt(0) + 1)),
				NumberState.RESERVED);
		return stands(number.text(), number) ? "numbering.text-stands" : told(put(number));
	}

	String giveBack(NumberRegister register, int ordinal, String reason) {
		if (!isFree(register, ordinal)) {
			return "numbering.free-no-more";
		}
		makeVoid(register, ordinal, reason);
		return "given back";
	}

	/** All that is left of a hold. */
	String expire(NumberRegister register, String hold) {
		makeVoid(register, hold, "numbering.spare.expired");
		return "expired";
	}

	private void makeVoid(NumberRegister register, String hold, String reason) {
		List.copyOf(held(register).entrySet()).stream().filter(each -> each.getValue().equals(hold))
				.forEach(each -> makeVoid(register, each.getKey(), reason));
	}

	private void makeVoid(NumberRegister register, int ordinal, String reason) {
		held(register).remove(ordinal);
		put(annulled(Objects.requireNonNull(numbers(register).get(new Place(ordinal, ""))), reason));
	}

	boolean isFree(NumberRegister register, int ordinal) {
		return held(register).containsKey(ordinal);
	}

	List<LetterNumber> entries(NumberRegister register) {
		return List.copyOf(numbers(register).values());
	}

	static String told(LetterNumber number) {
		return "%s of %s on %s, %s".formatted(number.text(), number.register(), number.on(), number.state());
	}

	private static LetterNumber number(NumberRequest request, int ordinal, String suffix, NumberState state) {
		return new LetterNumber(request.register(), ordinal, suffix,
				request.pattern().format(ordinal, suffix, request.on(), request.parts()), request.on(), state,
				request.document(), null);
	}

	private static LetterNumber annulled(LetterNumber number, String reason) {
		return new LetterNumber(number.register(), number.ordinal(), number.suffix(), number.text(), number.on(),
				NumberState.VOID, number.document(), reason);
	}

	/** On another letter of the agency and year. */
	private boolean stands(String text, LetterNumber but) {
		return all().stream().filter(number -> number.state() != NumberState.VOID)
				.filter(number -> !number.suffix().isEmpty() || !isFree(number.register(), number.ordinal()))
				.filter(number -> !number.register().equals(but.register()) || !number.place().equals(but.place()))
				.anyMatch(
						number -> number.register().series().equals(but.register().series()) && number.text().equals(text));
	}

	/** One or none. */
	private List<LetterNumber> living(DocumentId document) {
		return all().stream().filter(number -> number.document().equals(document))
				.filter(number -> number.state() != NumberState.VOID).toList();
	}

	private List<LetterNumber> all() {
		return registers.values().stream().flatMap(numbers -> numbers.values().stream()).toList();
	}

	private int last(NumberRegister register) {
		return Optional.ofNullable(numbers(register).lastEntry()).map(each -> each.getKey().ordinal()).orElse(0);
	}

	private TreeMap<Place, LetterNumber> numbers(NumberRegister register) {
		return registers.computeIfAbsent(register, _ -> new TreeMap<>(ORDER));
	}

	private Map<Integer, String> held(NumberRegister register) {
		return free.computeIfAbsent(register, _ -> new HashMap<>());
	}

	private LetterNumber put(LetterNumber number) {
		numbers(number.register()).put(new Place(number.ordinal(), number.suffix()), number);
		return number;
	}
}
