package id.nirkertas.handover.web;

import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverRecords;
import id.nirkertas.handover.HandoverRefusals;
import id.nirkertas.handover.Handovers;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Berita Acara Serah Terima, to print; of what does not take place a sentence that there is none. */
@SignedIn
@Controller
@OpenToFormer
class RecordController {

	private final Handovers handovers;
	private final HandoverRecords records;
	private final HandoverRefusals refusals;
	private final HandoverPage page;

	RecordController(Handovers handovers, HandoverRecords records, HandoverRefusals refusals, HandoverPage page) {
		this.handovers = handovers;
		this.records = records;
		this.refusals = refusals;
		this.page = page;
	}

	@GetMapping("/handovers/{id}/record")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var handover = handovers.handover(actor, new HandoverId(id));
		var view = handover.hasRecord()
				? record(handover, actor)
				: new ModelAndView("handover/no-record", HttpStatus.CONFLICT);
		view.addObject("handover", handover);
		view.addObject("titles", page.titles(handover.positions()));
		return view;
	}

	private ModelAndView record(Handover handover, Actor actor) {
		var minutes = records.minutes(actor, handover.id());
		var view = new ModelAndView("handover/record");
		view.addObject("items", handovers.items(actor, handover.id()));
		view.addObject("minutes", minutes);
		view.addObject("leaving", page.first(minutes));
		view.addObject("successor", page.second(minutes));
		view.addObject("confirmation", page.confirmation(handover, minutes));
		view.addObject("instead", refusals.decidesInstead(handover).orElse(null));
		view.addObject("signers", page.signers(minutes));
		view.addObject("leftOut", records.leftOut(handover));
		return view;
	}
}
