package id.nirkertas.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one register that a keeper set aside at once.
 *
 * @param lastDay until which spare numbers stay free; null for a block
 * @param since   first day of the outage for which a block was taken; null where nobody said it, and of spare numbers
 * @param made    who set them aside
 * @param numbers all of them, in order, whatever became of each
 */
public record Hold(UUID id, NumberRegister register, Purpose purpose, String reason, @Nullable LocalDate lastDay,
		@Nullable LocalDate since, Deed made, List<HeldNumber> numbers) {

	/** What they are for. */
	public enum Purpose {
		/** Nomor cadangan: for letters of the system, given by the keeper. */
		SPARE,
		/** Blok: for letters that are written by hand while the system is out of reach. */
		BLOCK;

		/** An outage that lasts over New Year is announced about so many days before it. */
		private static final int EARLY = 14;

		/** The first day on which numbers of that year are set aside so: of a block some days before the year begins. */
		LocalDate from(int year) {
			var begins = LocalDate.of(year, 1, 1);
			return this == BLOCK ? begins.minusDays(EARLY) : begins;
		}

		boolean isOpen(int year, LocalDate today) {
			return today.getYear() <= year && !today.isBefore(from(year));
		}
	}

	public Hold {
		numbers = List.copyOf(numbers);
	}

	/** Those of which nobody has said yet what became of them. */
	public List<HeldNumber> free() {
		return numbers.stream().filter(HeldNumber::free).toList();
	}

	/** Those that were given back, or never used in time. */
	public List<LetterNumber> returned() {
		return numbers.stream().map(HeldNumber::number).filter(number -> number.state() == NumberState.VOID).toList();
	}

	/** One of them; empty where it is none. */
	public Optional<LetterNumber> number(String place) {
		return numbers.stream().map(HeldNumber::number).filter(number -> number.place().equals(place)).findFirst();
	}

	/** Whether one of them stands on a letter. */
	public boolean isIssued(String place) {
		return number(place).filter(each -> each.state() == NumberState.ISSUED).isPresent();
	}

	/** As one of them was printed, or, where that stands on a letter, another under which one can be entered; empty where none can. */
	public String printed(String place) {
		var others = Stream.concat(free().stream().map(HeldNumber::number), returned().stream());
		return Stream.concat(number(place).stream(), others).filter(each -> each.state() != NumberState.ISSUED)
				.map(LetterNumber::text).findFirst().orElse("");
	}

	/** Whether it is one of these, set aside for letters of the system. */
	boolean isSpare(int ordinal) {
		return purpose == Purpose.SPARE && numbers.stream().anyMatch(each -> each.number().ordinal() == ordinal);
	}

	/** The numbers that are free, from the first to the last: "125–134", or one alone. */
	public String places() {
		return places(free());
	}

	/** All of them, as {@link #places}. */
	public String span() {
		return places(numbers);
	}

	private static String places(List<HeldNumber> held) {
		var first = held.getFirst().number().place();
		var last = held.getLast().number().place();
		return first.equals(last) ? first : first + "–" + last;
	}

	public long issued() {
		return numbers.stream().filter(each -> each.number().state() == NumberState.ISSUED).count();
	}

	public long annulled() {
		return returned().size();
	}

	/** One of them. */
	public record HeldNumber(LetterNumber number, boolean free) {
	}
}
