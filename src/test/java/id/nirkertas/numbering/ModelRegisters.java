package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What numbering means, in so few lines that a look can tell that they are right: no database, no locks, one act after another.
 * An act answers the number as text with its state, or the code of the refusal.
 */
final class ModelRegisters {

	private static final int BACK_DATING_DAYS = 3;

	private final Map<NumberRegister, List<LetterNumber>> registers = new HashMap<>();

	ModelRegisters() {
	}

	/** A copy, of which a transaction that fails is made and thrown away. */
	ModelRegisters(ModelRegisters other) {
		other.registers.forEach((register, numbers) -> registers.put(register, new ArrayList<>(numbers)));
	}

	String reserve(NumberRequest request) {
		for (var number : living(request.document())) {
			if (number.state() == NumberState.ISSUED) {
				return told(number);
			}
			var near = Math.abs(ChronoUnit.DAYS.between(number.on(), request.on())) <= BACK_DATING_DAYS;
			if (near && number.register().equals(request.register())) {
				return told(
						put(number.written(request.pattern().format(number.ordinal(), number.on(), request.parts()))));
			}
			var reason = number.register().equals(request.register()) ? "numbering.too-old" : "numbering.other-register";
			put(in(NumberState.VOID, number, reason));
		}
		var numbers = registers.computeIfAbsent(request.register(), _ -> new ArrayList<>());
		var ordinal = numbers.size() + 1;
		numbers.add(new LetterNumber(request.register(), ordinal,
				request.pattern().format(ordinal, request.on(), request.parts()), request.on(), NumberState.RESERVED,
				request.document(), null));
		return told(numbers.getLast());
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
		reserve(request);
		return issue(request.document());
	}

	String annul(DocumentId document, String reason) {
		for (var number : living(document)) {
			if (number.state() == NumberState.ISSUED) {
				return "numbering.already-issued";
			}
			put(in(NumberState.VOID, number, reason));
		}
		return "annulled";
	}

	List<LetterNumber> entries(NumberRegister register) {
		return registers.getOrDefault(register, List.of());
	}

	static String told(LetterNumber number) {
		return "%s of %s on %s, %s".formatted(number.text(), number.register(), number.on(), number.state());
	}

	private static LetterNumber in(NumberState state, LetterNumber number, String reason) {
		return new LetterNumber(number.register(), number.ordinal(), number.text(), number.on(), state, number.document(),
				reason);
	}

	/** One or none. */
	private List<LetterNumber> living(DocumentId document) {
		return all().stream().filter(number -> number.document().equals(document))
				.filter(number -> number.state() != NumberState.VOID).toList();
	}

	private List<LetterNumber> all() {
		return registers.values().stream().flatMap(List::stream).toList();
	}

	private LetterNumber put(LetterNumber number) {
		Objects.requireNonNull(registers.get(number.register())).set(number.ordinal() - 1, number);
		return number;
	}
}
