package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The registers of an agency year by year: this year's, and those of the years that are over. */
@Service
public class RegisterYears {

	private final RegisterList registers;
	private final NumberBook book;
	private final AgencyClock days;

	RegisterYears(RegisterList registers, NumberBook book, AgencyClock days) {
		this.registers = registers;
		this.book = book;
		this.days = days;
	}

	/** Where the agency is. */
	public int current(Unit agency) {
		return days.today(agency.id()).getYear();
	}

	/** In which it has registers, this year among them; the latest first. */
	public List<Integer> of(Unit agency) {
		return Stream.concat(Stream.of(current(agency)), book.years(agency.code()).stream()).distinct()
				.sorted(Comparator.reverseOrder()).toList();
	}

	/** Of this year all that its rules lead to, and what was used; of another those that were used, in order of their names. */
	public List<RegisterState> registers(Unit agency, int year) {
		return year == current(agency)
				? registers.of(agency)
				: new TreeMap<>(book.groups(agency.code(), year)).entrySet().stream().map(used -> RegisterState
						.former(new NumberRegister(agency.code(), year, used.getKey()), used.getValue())).toList();
	}

	/**
	 * That an agency has such a register: it was used, or letters or a block can take its numbers now, or it is the agenda book of
	 * this year.
	 * Refuses with numbering.register-unknown.
	 */
	public Verdict isKnown(Unit agency, NumberRegister register) {
		return Verdict.when(
				registers.isOpen(agency, register) || registers.isSetAside(agency, register, Purpose.BLOCK)
						|| isAgendaOfToday(agency, register)
						|| book.groups(agency.code(), register.year()).containsKey(register.group()),
				"numbering.register-unknown", register.group(), Integer.toString(register.year()));
	}

	/** Whether what comes in today is entered in it. */
	boolean isAgendaOfToday(Unit agency, NumberRegister register) {
		return register.group().equals(RegisterRules.AGENDA) && register.year() == current(agency);
	}
}
