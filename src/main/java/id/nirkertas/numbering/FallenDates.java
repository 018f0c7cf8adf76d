package id.nirkertas.numbering;

import java.util.List;
import org.springframework.stereotype.Service;

/** Dates of a register that do not rise with its numbers, as an outage allows. */
@Service
public class FallenDates {

	private static final int MOST = 200;

	private final InspectionReader reader;

	FallenDates(InspectionReader reader) {
		this.reader = reader;
	}

	/** Letters written by hand that are dated before a number in front of theirs, the first of them. */
	public List<Fallen> of(NumberRegister register) {
		return reader.fallen(register, MOST);
	}
}
