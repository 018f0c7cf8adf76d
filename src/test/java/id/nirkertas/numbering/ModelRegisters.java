package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What numbering means, in so few lines that a look can tell that they are right: no database, no locks, one act after another.
 * An act answers the number as text with its state, or the code of the refusal.
 */
class ModelRegisters {

	static final int BACK_DATING_DAYS = 3;
	private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::ordinal).thenComparing(Place::suffix);

	private final Map<NumberRegister, TreeMap<Place, LetterNumber>> registers = new HashMap<>();
	/** Until which day each number that stands on nothing yet stays free; those of a block have no such day. */
	private final Map<NumberRegister, Map<Integer, LocalDate>> free = new HashMap<>();
	/** Letters whose number a keeper gave. */
	private final Set<DocumentId> given = new HashSet<>();
	/** Whose letters they are, of those that are not of their register's agency. */
	private final Map<DocumentId, String> issuing = new HashMap<>();
	/** Last numbers on paper. */
	private final Map<NumberRegister, Integer> paper = new HashMap<>();

	record Place(int ordinal, String suffix) {
	}

	ModelRegisters() {
	}

	/** A copy, of which a transaction that fails is made and thrown away. */
	ModelRegisters(ModelRegisters other) {
		other.registers.forEach((register, numbers) -> registers.put(register, new TreeMap<>(numbers)));
		other.free.forEach((register, held) -> free.put(register, new HashMap<>(held)));
		given.addAll(other.given);
		issuing.putAll(other.issuing);
		paper.putAll(other.paper);
	}

	String reserve(NumberRequest request) {
		issue(request.document(), request.agency());
		for (var number : living(request.document())) {
			if (number.state() == NumberState.ISSUED) {
				return told(number);
			}
			var isSameCounter = number.register().in(request.register().year()).equals(request.register());
			var isInTime = number.register().equals(request.register()) || given.contains(request.document());
			var isNear = Math.abs(ChronoUnit.DAYS.between(number.on(), request.on())) <= BACK_DATING_DAYS;
			if (isSameCounter && isInTime && isNear) {
				var text = request.pattern().format(number.ordinal(), number.suffix(), number.on(), request.parts());
				return stands(text, number) ? "numbering.text-stands" : told(put(number.written(text)));
			}
			var reason = !isSameCounter ? "register" : isInTime ? "days" : "year";
			put(annulled(number, "numbering.lapse." + reason));
		}
		return told(next(request));
	}

	/** As nobody has given it. */
	LetterNumber next(NumberRequest request) {
		given.remove(request.document());
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

	/** Says whose letter it is. */
	void issue(DocumentId document, String agency) {
		issuing.put(document, agency);
	}

	private String series(LetterNumber number) {
		return number.register().series(issuing.getOrDefault(number.document(), number.register().agency()));
	}

	void give(DocumentId document) {
		given.add(document);
	}

	/** Zero where it begins with one. */
	int onPaper(NumberRegister register) {
		return paper.getOrDefault(register, 0);
	}

	void begin(NumberRegister register, int last) {
		paper.put(register, last);
	}

	/** Whether anything was said of where it begins. */
	boolean isSaid(NumberRegister register) {
		return paper.containsKey(register);
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

	static LetterNumber number(NumberRequest request, int ordinal, String suffix, NumberState state) {
		return new LetterNumber(request.register(), ordinal, suffix,
				request.pattern().format(ordinal, suffix, request.on(), request.parts()), request.on(), state,
				request.document(), null);
	}

	static LetterNumber annulled(LetterNumber number, String reason) {
		return new LetterNumber(number.register(), number.ordinal(), number.suffix(), number.text(), number.on(),
				NumberState.VOID, number.document(), reason);
	}

	/** On another letter of the agency and year, whoever counts them. */
	boolean stands(String text, LetterNumber but) {
		return all().stream().filter(number -> number.state() != NumberState.VOID)
				.filter(number -> !number.suffix().isEmpty() || !isFree(number.register(), number.ordinal()))
				.filter(number -> !number.register().equals(but.register()) || !number.place().equals(but.place()))
				.anyMatch(
						number -> series(number).equals(series(but)) && number.text().equals(text));
	}

	/** One or none. */
	List<LetterNumber> living(DocumentId document) {
		return all().stream().filter(number -> number.document().equals(document))
				.filter(number -> number.state() != NumberState.VOID).toList();
	}

	private List<LetterNumber> all() {
		return registers.values().stream().flatMap(numbers -> numbers.values().stream()).toList();
	}

	int last(NumberRegister register) {
		return Optional.ofNullable(numbers(register).lastEntry()).map(each -> each.getKey().ordinal())
				.orElse(onPaper(register));
	}

	NavigableMap<Place, LetterNumber> numbers(NumberRegister register) {
		return registers.computeIfAbsent(register, _ -> new TreeMap<>(ORDER));
	}

	Map<Integer, LocalDate> held(NumberRegister register) {
		return free.computeIfAbsent(register, _ -> new HashMap<>());
	}

	LetterNumber put(LetterNumber number) {
		numbers(number.register()).put(new Place(number.ordinal(), number.suffix()), number);
		return number;
	}
}
