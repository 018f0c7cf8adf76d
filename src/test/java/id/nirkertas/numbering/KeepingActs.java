package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.Hand.Act;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What keepers, and people who sign, may do next in a {@link KeepingRound}: whatever chance says, as the office and as the model do it. */
final class KeepingActs {

	static final String AGENCY = "BAPPEDA";
	/** Whose letters count in registers of the other one. */
	static final String GUEST = "GUB";
	static final String WHY = "Perlu";
	/** In two registers: spare numbers from one on, then spare ones of fewer days, then a block. Nothing in the third. */
	static final int EACH = 5;
	static final LocalDate EVE = LocalDate.parse("2051-12-31");
	static final LocalDate SPARE = EVE.plusDays(2);
	static final LocalDate SHORT = EVE;
	static final LocalDate LAST = EVE.plusDays(3);
	/** The last of them is too long ago; none, and two others, can be said. */
	private static final List<Optional<LocalDate>> SINCE = List.of(Optional.empty(), Optional.of(EVE.minusDays(3)),
			Optional.of(EVE.minusDays(2)), Optional.of(EVE.minusDays(5)));
	private static final int SAID = 3;

	final String name = "M" + Long.toUnsignedString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
	final List<NumberRegister> registers = Stream.of("A", "B", "C")
			.map(which -> new NumberRegister(AGENCY, EVE.getYear(), name + which)).toList();
	final List<NumberPattern> patterns = List.of(new NumberPattern("{KLAS}/{URUT}/" + name),
			new NumberPattern("{URUT}/" + name));
	final List<DocumentId> letters = IntStream.range(0, 4).mapToObj(_ -> DocumentId.random()).toList();
	final List<List<Hold>> holds = new ArrayList<>();
	private final AtomicInteger written = new AtomicInteger();
	private final Random chance;
	private final Actor keeper;

	KeepingActs(Random chance, Actor keeper) {
		this.chance = chance;
		this.keeper = keeper;
	}

	/** The clock may jump between two acts, also of one transaction. */
	Act signing(LocalDate today) {
		var letter = letter();
		var request = request(letter, today);
		return switch (chance.nextInt(4)) {
			case 0 -> new Act("issue: " + letter, office -> ModelRegisters.told(office.issue(letter)),
					model -> model.issue(letter));
			case 1 -> new Act("annul: " + letter, office -> {
				office.annul(letter, WHY);
				return "annulled";
			}, model -> model.annul(letter, WHY));
			default -> new Act("reserve: " + request, office -> ModelRegisters.told(office.reserve(request)),
					model -> model.reserve(request));
		};
	}

	Act keeping(KeepersDesk desk, LocalDate today) {
		return switch (chance.nextInt(17)) {
			case 0, 1 -> give(desk, today);
			case 2, 14 -> insert(desk, today);
			case 3, 4 -> nextOn(desk, today);
			case 5 -> annulGiven(desk);
			case 6 -> giveBack(desk);
			case 7 -> setAside(desk, today);
			case 8 -> new Act("expire: " + today, _ -> {
				desk.spares.expire();
				return "expired";
			}, model -> model.expire(everyRegister(), today));
			case 9 -> enter(desk, today);
			case 10, 11 -> correct(desk, today);
			case 12, 13 -> say(desk);
			default -> beginAnew(desk, today);
		};
	}

	private Act give(KeepersDesk desk, LocalDate today) {
		var which = chance.nextInt(2);
		var hold = chance.nextInt(3) / 2;
		var ordinal = 1 + chance.nextInt(EACH) + hold * EACH;
		var request = request(letter(), lately(today));
		return new Act("give: %d of %s on %s: %s".formatted(ordinal, registers.get(which), today, request),
				_ -> asking(request,
						() -> desk.given.give(keeper, request.document(), holds.get(which).get(hold).id(), ordinal,
								request.on(), WHY)),
				model -> model.give(registers.get(which), ordinal, hold == 0 ? SPARE : SHORT, request, today));
	}

	private Act insert(KeepersDesk desk, LocalDate today) {
		var request = request(letter(), lately(today));
		var register = register(lately(today));
		var ordinal = 1 + chance.nextInt(EACH);
		return new Act("insert: %d of %s on %s: %s".formatted(ordinal, register, today, request),
				_ -> asking(request,
						() -> desk.given.insert(keeper, request.document(), register, ordinal, request.on(), WHY)),
				model -> model.insert(register, ordinal, request, today));
	}

	private Act nextOn(KeepersDesk desk, LocalDate today) {
		var request = request(letter(), lately(today));
		var register = chance.nextInt(4) == 0 ? register(chance.nextBoolean() ? EVE : LAST) : request.register();
		return new Act("next on: %s in %s: %s".formatted(today, register, request),
				_ -> asking(request, () -> desk.given.nextOn(keeper, request.document(), register, request.on(), WHY)),
				model -> model.nextOn(register, request, today));
	}

	private Act annulGiven(KeepersDesk desk) {
		var letter = letter();
		return new Act("void: " + letter, _ -> {
			desk.given.annul(keeper, letter, WHY);
			return "annulled";
		}, model -> model.annulGiven(letter, WHY));
	}

	/** One spare number, or all that is left of a block; nothing may be. */
	private Act giveBack(KeepersDesk desk) {
		var which = chance.nextInt(2);
		var ordinal = 1 + chance.nextInt(EACH);
		if (chance.nextBoolean()) {
			return new Act("give back: %d of %s".formatted(ordinal, registers.get(which)), _ -> {
				desk.spares.giveBack(keeper, holds.get(which).getFirst().id(), ordinal, WHY);
				return "given back";
			}, model -> model.giveBack(registers.get(which), ordinal, WHY));
		}
		return new Act("give rest back: " + registers.get(which), _ -> {
			try {
				desk.blocks.giveBack(keeper, holds.get(which).get(2).id(), WHY);
			} catch (RefusedException whole) {
				assertThat(whole.code()).isEqualTo("numbering.block.whole");
			}
			return "rest given back";
		}, model -> model.giveRestBack(registers.get(which), WHY));
	}

	private Act setAside(KeepersDesk desk, LocalDate today) {
		var register = register(today.minusDays(chance.nextInt(2)));
		return new Act("set aside: in %s on %s".formatted(register, today), _ -> {
			desk.spares.setAside(keeper, register, 1, LAST, WHY);
			return "set aside";
		}, model -> model.setAside(register, 1, LAST, today));
	}

	/** Under its own number, or as somebody else's letter has it. */
	private Act enter(KeepersDesk desk, LocalDate today) {
		var which = chance.nextInt(2);
		var ordinal = ordinalOfBlock();
		var letter = byHand(ordinal);
		var why = chance.nextBoolean() ? WHY : "";
		return new Act((why.isEmpty() ? "enter: " : "enter after all: ") + "%s in %s on %s".formatted(letter.number(),
				registers.get(which), today), _ -> {
					desk.blocks.enter(keeper, holds.get(which).get(2).id(), ordinal, letter, why);
					return letter.number();
				}, model -> model.enter(registers.get(which), ordinal, letter, today, why));
	}

	private Act correct(KeepersDesk desk, LocalDate today) {
		var which = chance.nextInt(2);
		var ordinal = ordinalOfBlock();
		var letter = byHand(ordinal);
		var seen = chance.nextInt(3) / 2;
		return new Act("correct: %s in %s, version %d on %s".formatted(letter.number(), registers.get(which), seen, today),
				_ -> {
					try {
						desk.handwritten.correct(keeper, document(which, ordinal), seen, letter, WHY);
						return letter.number();
					} catch (NoSuchElementException none) {
						throw new RefusedException("none");
					}
				}, model -> model.correct(registers.get(which), ordinal, seen, letter, today));
	}

	/**
	 * In front of the block of the second register stands a letter that nobody touches, on the day when the block was taken; the
	 * outage began before, and one letter of the block is dated in between.
	 */
	void outageBefore(KeepersDesk desk, ModelKeeping model, LocalDate today) {
		var register = registers.get(1);
		var front = new NumberRequest(register, DocumentId.random(), today, patterns.getLast(), Map.of(), AGENCY);
		assertThat(asking(front, () -> desk.given.give(keeper, front.document(), holds.get(1).getFirst().id(), 1,
				front.on(), WHY))).isEqualTo(model.give(register, 1, SPARE, front, today));
		var block = holds.get(1).get(2).id();
		var since = today.minusDays(2);
		desk.outages.say(keeper, block, since, null, WHY);
		assertThat(model.say(register, Optional.of(since), Optional.empty())).isEqualTo("said");
		var ordinal = 1 + 2 * EACH;
		var letter = byHand(ordinal, today.minusDays(1));
		desk.blocks.enter(keeper, block, ordinal, letter, "");
		assertThat(model.enter(register, ordinal, letter, today, "")).isEqualTo(letter.number());
	}

	/** Since when the outage of a block lasted, as one who saw another day there before, or the right one. */
	private Act say(KeepersDesk desk) {
		var which = chance.nextInt(2);
		var since = SINCE.get(chance.nextInt(SINCE.size()));
		var seen = SINCE.get(chance.nextInt(SAID));
		return new Act("say: %s since %s, seen %s".formatted(registers.get(which), since, seen), _ -> {
			desk.outages.say(keeper, holds.get(which).get(2).id(), since.orElse(null), seen.orElse(null), WHY);
			return "said";
		}, model -> model.say(registers.get(which), since, seen));
	}

	/** Behind a number on paper, or with one after all. */
	private Act beginAnew(KeepersDesk desk, LocalDate today) {
		var register = registers.get(chance.nextInt(8) == 0 ? chance.nextInt(2) : 2).in(lately(today).getYear());
		var last = chance.nextInt(2) * 4;
		var seen = chance.nextInt(2) * 4;
		return new Act((last == 0 ? "begin with one: " : "begin: ") + "%d in %s on %s, seen %d".formatted(last, register,
				today, seen), _ -> {
					desk.start.begin(keeper, register, last, seen, WHY);
					return "begun";
				}, model -> model.begin(register, last, seen, today));
	}

	private int ordinalOfBlock() {
		return 1 + 2 * EACH + chance.nextInt(EACH);
	}

	private HandWritten byHand(int ordinal) {
		return byHand(ordinal, EVE.minusDays(chance.nextInt(5)));
	}

	private HandWritten byHand(int ordinal, LocalDate on) {
		return new HandWritten((chance.nextBoolean() ? "500/" : "7/") + ordinal + "/" + name, on,
				"Kepala " + written.incrementAndGet(), "", Secrecy.SECRET, null, null,
				chance.nextBoolean() ? AGENCY : GUEST);
	}

	DocumentId document(int which, int ordinal) {
		return holds.get(which).get(2).numbers().get(ordinal - 2 * EACH - 1).number().document();
	}

	private String asking(NumberRequest request, Supplier<LetterNumber> act) {
		ModelLetters.ASKED.set(request);
		try {
			return ModelRegisters.told(act.get());
		} finally {
			ModelLetters.ASKED.remove();
		}
	}

	private DocumentId letter() {
		return letters.get(chance.nextInt(letters.size()));
	}

	private LocalDate lately(LocalDate today) {
		return today.minusDays(chance.nextInt(3));
	}

	/** One of the letters is the other agency's. */
	private NumberRequest request(DocumentId letter, LocalDate on) {
		return new NumberRequest(register(on), letter, on, patterns.get(chance.nextInt(2)),
				Map.of("KLAS", chance.nextBoolean() ? "500" : "7"), letters.getLast().equals(letter) ? GUEST : AGENCY);
	}

	/** Seldom the third, of which keepers say where it begins. */
	private NumberRegister register(LocalDate on) {
		return registers.get(chance.nextInt(13) / 6).in(on.getYear());
	}

	List<NumberRegister> everyRegister() {
		return registers.stream().flatMap(each -> Stream.of(each, each.in(each.year() + 1))).toList();
	}
}
