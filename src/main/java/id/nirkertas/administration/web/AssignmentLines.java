package id.nirkertas.administration.web;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.VanishedPeople;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assignments as the pages list them. */
@Component
class AssignmentLines {

	private final Directory directory;
	private final VanishedPeople vanished;

	AssignmentLines(Directory directory, VanishedPeople vanished) {
		this.directory = directory;
		this.vanished = vanished;
	}

	/** Where an assignment stands today. */
	enum Tense {
		NOW, COMING, PAST
	}

	/** An assignment with the name of who fills what, and since when the account service lacks them. */
	record Line(AssignmentEntry entry, String person, String title, String unit, Tense tense,
			@Nullable Instant gone) {
	}

	Line line(AssignmentEntry entry) {
		var assignment = entry.assignment();
		var position = directory.position(assignment.position());
		return new Line(entry, directory.person(assignment.person()).map(Person::name).orElse("–"), position.title(),
				directory.unit(position.unit()).name(),
				tense(assignment),
				vanished.since(assignment.person()).orElse(null));
	}

	boolean isOver(AssignmentEntry entry) {
		return tense(entry.assignment()) == Tense.PAST;
	}

	private Tense tense(Assignment assignment) {
		if (directory.isInForce(assignment)) {
			return Tense.NOW;
		}
		return directory.isOver(assignment) ? Tense.PAST : Tense.COMING;
	}
}
