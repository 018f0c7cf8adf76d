package id.nirkertas.notification.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.StopId;
import id.nirkertas.directory.StoppedAssignment;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.notification.StoppedDeeds;
import id.nirkertas.platform.Acts;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.DeedBook.Deed;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An assignment that was stopped at once: who was there, when and why it ended, and what was done meanwhile. */
@Controller
@SignedIn
class StoppedController {

	private final StoppedAssignments stopped;
	private final StoppedDeeds deeds;
	private final Subjects subjects;
	private final CurrentUser user;
	private final ObjectProvider<Acts> rooms;

	StoppedController(StoppedAssignments stopped, StoppedDeeds deeds, Subjects subjects, CurrentUser user,
			ObjectProvider<Acts> rooms) {
		this.stopped = stopped;
		this.deeds = deeds;
		this.subjects = subjects;
		this.user = user;
		this.rooms = rooms;
	}

	/** What was done, on what; a document that is hidden from the reader has no page, a secret one no subject. */
	record Line(Deed deed, @Nullable String page, @Nullable String subject) {
	}

	@GetMapping("/notices/stopped/{id}")
	String show(@PathVariable UUID id, Model model) {
		var reader = user.person().id();
		var stop = stopped.stop(new StopId(id));
		mayRead(reader, stop).orThrow();
		model.addAttribute("stop", stop);
		model.addAttribute("mine", stop.assignment().person().equals(reader));
		model.addAttribute("lines", lines(reader, stop));
		return "notification/stopped";
	}

	private Verdict mayRead(PersonId reader, StoppedAssignment stop) {
		return Verdict.when(stop.assignment().person().equals(reader) || user.hasDuty(Set.of(Duty.ADMINISTRATOR))
				|| user.positions().stream().anyMatch(held -> held.position().id().equals(stop.assignment().position())),
				"access.stopped-not-yours");
	}

	private List<Line> lines(PersonId reader, StoppedAssignment stop) {
		var done = deeds.of(stop);
		var documents = done.stream().flatMap(deed -> Stream.ofNullable(deed.document())).toList();
		var open = subjects.open(reader, documents);
		var about = subjects.of(reader, documents);
		return done.stream().map(deed -> {
			var document = deed.document();
			return document == null || !open.contains(document)
					? new Line(deed, null, null)
					: new Line(deed, page(document), about.get(document));
		}).toList();
	}

	private @Nullable String page(DocumentId document) {
		return rooms.stream().map(room -> room.page(document)).filter(page -> !page.isEmpty()).findFirst().orElse(null);
	}
}
