package id.nirkertas.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one register that a keeper set aside at once.
 *
 * @param lastDay until which spare numbers stay free; null for a block
 * @param made    who set them aside
 * @param numbers all of them, in order, whatever became of each
 */
public record Hold(UUID id, NumberRegister register, Purpose purpose, String reason, @Nullable LocalDate lastDay,
		Deed made, List<HeldNumber> numbers) {

	/** What they are for. */
	public enum Purpose {
		/** Nomor cadangan: for letters of the system, given by the keeper. */
		SPARE,
		/** Blok: for letters that are written by hand while the system is out of reach. */
		BLOCK
	}

	public Hold {
		numbers = List.copyOf(numbers);
	}

	/** Those of which nobody has said yet what became of them. */
	public List<HeldNumber> free() {
		return numbers.stream().filter(HeldNumber::free).toList();
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
		return numbers.stream().filter(each -> each.number().state() == NumberState.VOID).count();
	}

	/** One of them. */
	public record HeldNumber(LetterNumber number, boolean free) {
	}
}
