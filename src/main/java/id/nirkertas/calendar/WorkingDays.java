package id.nirkertas.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Working days: Monday to Friday without national holidays and joint leave (cuti bersama). */
@Service
public class WorkingDays {

	public boolean isWorkingDay(LocalDate day) {
		throw new IllegalStateException("contract");
	}

	/** The working day that many working days after the given one. */
	public LocalDate after(LocalDate day, int workingDays) {
		throw new IllegalStateException("contract");
	}
}
