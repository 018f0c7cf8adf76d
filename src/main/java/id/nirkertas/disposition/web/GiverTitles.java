package id.nirkertas.disposition.web;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import org.springframework.stereotype.Component;

/** As whom somebody gave a disposition. */
@Component
class GiverTitles {

	private final Directory directory;
	private final Wording wording;

	GiverTitles(Directory directory, Wording wording) {
		this.directory = directory;
		this.wording = wording;
	}

	/** "Plh. Kepala Dinas" where the giver only acted in the position then, whatever became of that since. */
	String title(DispositionView node) {
		var title = directory.position(node.giver()).title();
		var stored = node.givenAs();
		var capacity = stored == null ? capacityThatDay(node) : stored;
		return capacity == Capacity.PERMANENT ? title : wording.name(capacity) + " " + title;
	}

	/** Of what was given before capacities were written down. */
	private Capacity capacityThatDay(DispositionView node) {
		var day = directory.dayOf(node.giver(), node.givenAt());
		return directory.assignmentsTo(node.giver()).stream()
				.filter(each -> each.person().equals(node.givenBy()) && each.period().includes(day))
				.map(Assignment::capacity).filter(capacity -> capacity != Capacity.PERMANENT).findFirst()
				.orElse(Capacity.PERMANENT);
	}
}
