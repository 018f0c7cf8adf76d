package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.numbering.CountedLetters.Counted;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How numbers of a register may be written by hand: as the sheet of paper said, or as letters of the register have them now. */
@Component
class PaperNumbers {

	private final CountedLetters counted;
	private final SetAside setAside;
	private final Directory directory;

	PaperNumbers(CountedLetters counted, SetAside setAside, Directory directory) {
		this.counted = counted;
		this.setAside = setAside;
		this.directory = directory;
	}

	/** @param number as it was printed, with open places. Refuses with numbering.paper.number. */
	Verdict mayRead(NumberRegister register, LetterNumber number, HandWritten letter) {
		return Verdict.when(
				NumberReading.fills(letter.number(), number.text(), number.ordinal())
						|| asNow(register, number.ordinal(), letter).isPresent(),
				"numbering.paper.number", Integer.toString(number.ordinal()), number.text());
	}

	/** Of the agency that writes such numbers in a register; of its own where none does any more. */
	String series(NumberRegister register, int ordinal, HandWritten letter) {
		return register
				.series(asNow(register, ordinal, letter).map(each -> each.issuing().code()).orElse(register.agency()));
	}

	private Optional<Counted> asNow(NumberRegister register, int ordinal, HandWritten letter) {
		return counted.in(setAside.agency(register), register.group())
				.filter(each -> reading(each, register, letter).reads(letter.number(), ordinal)).findFirst();
	}

	private NumberReading reading(Counted each, NumberRegister register, HandWritten letter) {
		var positions = directory.positions().stream()
				.filter(position -> directory.agencyOf(position.id()).id().equals(each.issuing().id())).map(Position::code)
				.toList();
		return new NumberReading(new NumberPattern(each.counting().pattern()), each.counting().unit(), positions,
				register.year(), letter.on());
	}
}
