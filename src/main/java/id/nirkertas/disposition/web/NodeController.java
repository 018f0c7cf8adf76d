package id.nirkertas.disposition.web;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one recipient's node: what is asked, the map around it, and the answer. */
@SignedIn
@Controller
@OpenToFormer
class NodeController {

	private static final Set<String> TEXT_FAULTS = Set.of("disposition.no-text", "disposition.text-too-long");
	private static final Set<String> RESULT_FAULTS = Set.of("disposition.result-not-ours", "disposition.too-many-results");

	private final Dispositions dispositions;
	private final NodePage page;
	private final NodeSight sight;
	private final Wording wording;

	NodeController(Dispositions dispositions, NodePage page, NodeSight sight, Wording wording) {
		this.dispositions = dispositions;
		this.page = page;
		this.sight = sight;
		this.wording = wording;
	}

	/** Opening it is the proof that it was read, so the recipient's look is kept here. */
	@GetMapping("/dispositions/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var node = sight.require(actor, new NodeId(id));
		if (node.isFirstLook(actor.position())) {
			dispositions.read(actor, node.id());
		}
		return page.show(actor, node.id(), null, null, List.of());
	}

	@PostMapping("/dispositions/{id}/report")
	ModelAndView report(@PathVariable UUID id, @RequestParam(defaultValue = "") String report,
			@RequestParam(name = "letter", defaultValue = "") List<UUID> results, Actor actor, RedirectAttributes flash) {
		var node = sight.require(actor, new NodeId(id));
		var form = new ReportForm(report, results.stream().distinct().map(DocumentId::new).toList());
		try {
			dispositions.report(actor, node.id(), form.report(), form.results());
			return done(id, "disposition.done.reported", flash);
		} catch (RefusedException refused) {
			return again(page.show(actor, node.id(), form, null, faults("report", refused)));
		}
	}

	@PostMapping("/dispositions/{id}/acceptance")
	ModelAndView accept(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		var node = sight.require(actor, new NodeId(id));
		try {
			dispositions.accept(actor, node.id());
			return done(id, "disposition.done.accepted", flash);
		} catch (RefusedException refused) {
			return again(page.show(actor, node.id(), null, null, faults("", refused)));
		}
	}

	@PostMapping("/dispositions/{id}/return")
	ModelAndView askAgain(@PathVariable UUID id, @RequestParam(defaultValue = "") String remark, Actor actor,
			RedirectAttributes flash) {
		var node = sight.require(actor, new NodeId(id));
		try {
			dispositions.askAgain(actor, node.id(), remark);
			return done(id, "disposition.done.asked-again", flash);
		} catch (RefusedException refused) {
			return again(page.show(actor, node.id(), null, remark, faults("remark", refused)));
		}
	}

	@PostMapping("/dispositions/{id}/note")
	ModelAndView note(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		var node = sight.require(actor, new NodeId(id));
		try {
			dispositions.note(actor, node.id());
			return done(id, "disposition.done.noted", flash);
		} catch (RefusedException refused) {
			return again(page.show(actor, node.id(), null, null, faults("", refused)));
		}
	}

	private List<FormFault> faults(String field, RefusedException refused) {
		var place = RESULT_FAULTS.contains(refused.code()) ? "results" : "";
		return List.of(new FormFault(TEXT_FAULTS.contains(refused.code()) ? field : place,
				wording.say(refused.code(), refused.details().toArray())));
	}

	private static ModelAndView done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("done", words);
		return new ModelAndView("redirect:/dispositions/" + id);
	}

	private static ModelAndView again(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}
}
