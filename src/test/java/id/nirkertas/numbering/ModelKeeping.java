package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** As {@link ModelOutages}, what keepers do. */
final class ModelKeeping extends ModelOutages {

	/** How often each letter that was written by hand was corrected. */
	private final Map<NumberRegister, Map<Integer, Integer>> revisions = new HashMap<>();

	ModelKeeping() {
	}

	ModelKeeping(ModelKeeping other) {
		super(other);
		other.revisions.forEach((register, written) -> revisions.put(register, new HashMap<>(written)));
	}

	/** @param last until which day they stay free; {@link LocalDate#MAX} of a block */
	String setAside(NumberRegister register, int many, LocalDate last, LocalDate today) {
		if (register.year() != today.getYear()) {
			return "numbering.set-aside.register";
		}
		for (var number = 0; number < many; number++) {
			var ordinal = last(register) + 1;
			put(new LetterNumber(register, ordinal, "", today, NumberState.RESERVED, DocumentId.random(),
					null));
			held(register).put(ordinal, last);
		}
		return "set aside";
	}

	String give(NumberRegister register, int ordinal, LocalDate last, NumberRequest request, LocalDate today) {
		if (today.isAfter(last)) {
			return "numbering.spare.over";
		}
		return wanted(register, request, today).or(() -> between(register, ordinal, request.on(), today))
				.orElseGet(() -> given(request, bear(number(request, ordinal, "", NumberState.RESERVED))));
	}

	/** Not before the letter in front of a free number, nor after the one behind it; between both where these do not rise. */
	private Optional<String> between(NumberRegister register, int ordinal, LocalDate on, LocalDate today) {
		var left = around(register, ordinal - 1, ordinal, reach(register, today));
		if (!isFree(register, ordinal) || left.contains(on)) {
			return Optional.empty();
		}
		return Optional.of(left.isEmpty() ? "numbering.give.passed" : "numbering.give.neighbours");
	}

	/**
	 * Those of the days that are between the nearest signed letters, up to an ordinal and behind another; of these, where any is
	 * left, those between letters that were written by hand.
	 */
	private List<LocalDate> around(NumberRegister register, int before, int behind, List<LocalDate> days) {
		var signed = beside(register, before, behind, false).stream().sorted().toList();
		var left = days.stream().filter(day -> !day.isBefore(signed.getFirst()) && !day.isAfter(signed.getLast())).toList();
		var nearest = beside(register, before, behind, true);
		var from = left.stream().filter(day -> !day.isBefore(nearest.getFirst())).toList();
		var narrowed = from.isEmpty() ? left : from;
		var until = narrowed.stream().filter(day -> !day.isAfter(nearest.getLast())).toList();
		return until.isEmpty() ? narrowed : until;
	}

	/** The days of the nearest on letters, up to an ordinal and behind another. */
	private List<LocalDate> beside(NumberRegister register, int before, int behind, boolean alsoByHand) {
		var letters = borne(register)
				.filter(each -> alsoByHand || !each.suffix().isEmpty() || !written(register).containsKey(each.ordinal()))
				.toList();
		var one = letters.stream().filter(each -> each.ordinal() <= before).reduce((_, last) -> last).map(LetterNumber::on);
		var other = letters.stream().filter(each -> each.ordinal() > behind).findFirst().map(LetterNumber::on);
		return List.of(one.orElse(LocalDate.MIN), other.orElse(LocalDate.MAX));
	}

	/** The next number, with a date that is not before the last one's. */
	String nextOn(NumberRegister register, NumberRequest request, LocalDate today) {
		var refusal = wanted(register, request, today);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		var isBeforeTheLast = borne(register).anyMatch(each -> each.on().isAfter(request.on()));
		return isBeforeTheLast ? "numbering.give.order" : given(request, told(next(request)));
	}

	String insert(NumberRegister register, int ordinal, NumberRequest request, LocalDate today) {
		var refusal = wanted(register, request, today);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		var before = entries(register).stream().filter(each -> each.ordinal() == ordinal).toList();
		var behind = numbers(register).get(new Place(ordinal + 1, ""));
		if (before.isEmpty()) {
			return "numbering.suffix.none";
		}
		if (behind == null) {
			return "numbering.suffix.last";
		}
		if (isFree(register, ordinal)) {
			return "numbering.suffix.open";
		}
		var first = LocalDate.of(register.year(), 1, 1);
		if (!around(register, ordinal, ordinal, first.datesUntil(first.plusYears(1)).toList()).contains(request.on())) {
			return "numbering.suffix.day";
		}
		var suffix = before.getLast().suffix();
		var number = number(request, ordinal, suffix.isEmpty() ? "a" : String.valueOf((char) (suffix.charAt(0) + 1)),
				NumberState.RESERVED);
		return stands(number.text(), number) ? "numbering.text-stands" : given(request, told(put(number)));
	}

	/** What a letter must be to get a number from a keeper: without one, of some day within reach, and of that register. */
	private Optional<String> wanted(NumberRegister register, NumberRequest request, LocalDate today) {
		issue(request.document(), request.agency());
		if (!living(request.document()).isEmpty()) {
			return Optional.of("numbering.give.has-number");
		}
		var reach = reach(register, today);
		if (reach.isEmpty()) {
			return Optional.of("numbering.give.closed");
		}
		if (!reach.contains(request.on())) {
			return Optional.of("numbering.give.day");
		}
		return Optional.of("numbering.give.other-register").filter(_ -> !request.register().equals(register));
	}

	private static List<LocalDate> reach(NumberRegister register, LocalDate today) {
		return IntStream.rangeClosed(0, BACK_DATING_DAYS).mapToObj(today::minusDays)
				.filter(day -> day.getYear() == register.year()).toList();
	}

	private String given(NumberRequest request, String answer) {
		if (!answer.startsWith("numbering.")) {
			give(request.document());
		}
		return answer;
	}

	/** A letter's number is void. */
	String annulGiven(DocumentId letter, String reason) {
		return living(letter).isEmpty() ? "numbering.annul.nothing" : annul(letter, reason);
	}

	/** A letter that was written by hand under a number of a block, or turned up after that was given back. */
	String enter(NumberRegister register, int ordinal, HandWritten letter, LocalDate today, String why) {
		var text = letter.number();
		var on = letter.on();
		var undated = dated(register, ordinal, on, today);
		if (undated.isPresent()) {
			return undated.get();
		}
		var number = new LetterNumber(register, ordinal, text, on, NumberState.ISSUED, DocumentId.random(), null);
		issue(number.document(), letter.agency());
		var before = Objects.requireNonNull(numbers(register).get(new Place(ordinal, "")));
		if (before.state() == NumberState.VOID && why.isEmpty()) {
			return "numbering.paper.returned";
		}
		var answer = before.state() == NumberState.VOID
				? stands(text, number) ? "numbering.text-stands" : put(number).text()
				: bear(number);
		if (!answer.startsWith("numbering.")) {
			written(register).put(ordinal, 0);
		}
		return answer;
	}

	/** @param revision that was seen */
	String correct(NumberRegister register, int ordinal, int revision, HandWritten letter, LocalDate today) {
		var text = letter.number();
		var on = letter.on();
		var known = written(register).get(ordinal);
		if (known == null) {
			return "none";
		}
		if (known != revision) {
			return "numbering.paper.corrected-meanwhile";
		}
		var before = Objects.requireNonNull(numbers(register).get(new Place(ordinal, "")));
		var undated = dated(register, ordinal, on, today).filter(_ -> !on.equals(before.on()));
		if (undated.isPresent()) {
			return undated.get();
		}
		var number = new LetterNumber(register, ordinal, text, on, NumberState.ISSUED, before.document(), null);
		issue(number.document(), letter.agency());
		if (stands(text, number)) {
			return "numbering.text-stands";
		}
		written(register).put(ordinal, revision + 1);
		return put(number).text();
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

	String giveBack(NumberRegister register, int ordinal, String reason) {
		if (!isFree(register, ordinal)) {
			return "numbering.free-no-more";
		}
		makeVoid(register, ordinal, reason);
		return "given back";
	}

	/** All that is left of a block. */
	String giveRestBack(NumberRegister register, String reason) {
		List.copyOf(held(register).entrySet()).stream().filter(each -> each.getValue().equals(LocalDate.MAX))
				.forEach(each -> makeVoid(register, each.getKey(), reason));
		return "rest given back";
	}

	/** All that is left of holds whose days are over. */
	String expire(List<NumberRegister> registers, LocalDate today) {
		registers.forEach(register -> List.copyOf(held(register).entrySet()).stream()
				.filter(each -> each.getValue().isBefore(today))
				.forEach(each -> makeVoid(register, each.getKey(), "numbering.spare.expired")));
		return "expired";
	}

	private void makeVoid(NumberRegister register, int ordinal, String reason) {
		held(register).remove(ordinal);
		put(annulled(Objects.requireNonNull(numbers(register).get(new Place(ordinal, ""))), reason));
	}

	/** Behind the last number on paper; with one again where that is zero. */
	String begin(NumberRegister register, int last, int seen, LocalDate today) {
		if (register.year() != today.getYear()) {
			return "numbering.start.register";
		}
		if (!entries(register).isEmpty()) {
			return "numbering.start.given";
		}
		if (last == 0 && !isSaid(register)) {
			return "numbering.start.last";
		}
		if (onPaper(register) != last) {
			if (onPaper(register) != seen) {
				return "numbering.start.changed-meanwhile";
			}
			begin(register, last);
		}
		return "begun";
	}

	/** How often each letter of a register that was written by hand was corrected, by its ordinal. */
	Map<Integer, Integer> written(NumberRegister register) {
		return revisions.computeIfAbsent(register, _ -> new HashMap<>());
	}
}
