package id.nirkertas.numbering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days a letter's date may differ from the day of its signature, so that a reservation can be kept. */
record BackDating(int days) {

	BackDating {
		if (days < 0) {
			throw new IllegalArgumentException("nirkertas.numbering.back-dating-days is less than none");
		}
	}

	/** A number is kept in its own register (hence its own year) and near its date; else it is given up for a new one. */
	boolean keeps(LetterNumber reserved, NumberRequest request) {
		return reserved.register().equals(request.register()) && reaches(reserved.on(), request.on());
	}

	boolean reaches(LocalDate reserved, LocalDate wanted) {
		return Math.abs(ChronoUnit.DAYS.between(reserved, wanted)) <= days;
	}
}
