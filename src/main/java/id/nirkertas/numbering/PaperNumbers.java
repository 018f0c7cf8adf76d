package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.Verdict;
import org.springframework.stereotype.Component;

/** How numbers of a register may be written by hand: as the sheet of paper said, or as letters of the register have them now. */
@Component
class PaperNumbers {

	private final RegisterList registers;
	private final SetAside setAside;
	private final Directory directory;

	PaperNumbers(RegisterList registers, SetAside setAside, Directory directory) {
		this.registers = registers;
		this.setAside = setAside;
		this.directory = directory;
	}

	/** @param number as it was printed, with open places. Refuses with numbering.paper.number. */
	Verdict mayRead(NumberRegister register, LetterNumber number, HandWritten letter) {
		return Verdict.when(
				NumberReading.fills(letter.number(), number.text(), number.ordinal()) || isAsNow(register, number, letter),
				"numbering.paper.number", Integer.toString(number.ordinal()), number.text());
	}

	private boolean isAsNow(NumberRegister register, LetterNumber number, HandWritten letter) {
		var agency = setAside.agency(register);
		var positions = directory.positions().stream()
				.filter(position -> directory.agencyOf(position.id()).id().equals(agency.id())).map(Position::code).toList();
		return registers.counting(agency, register.group()).stream()
				.map(counting -> new NumberReading(new NumberPattern(counting.pattern()), counting.unit(), positions,
						register.year(), letter.on()))
				.anyMatch(reading -> reading.reads(letter.number(), number.ordinal()));
	}
}
