package id.nirkertas.spoken.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A drafter notes by whose spoken word a letter is written. */
@SignedIn
@Controller
class SpokenOrderController {

	private final SpokenOrders orders;
	private final SpokenSuccession succession;
	private final Letters letters;
	private final Access access;
	private final NamedPositions names;
	private final Directory directory;
	private final Wording wording;

	SpokenOrderController(SpokenOrders orders, SpokenSuccession succession, Letters letters, Access access,
			NamedPositions names, Directory directory, Wording wording) {
		this.orders = orders;
		this.succession = succession;
		this.letters = letters;
		this.access = access;
		this.names = names;
		this.directory = directory;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/instructions")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, new SpokenOrderForm("", directory.today(actor.position()).toString(), "", false),
				List.of(), model);
	}

	@PostMapping("/letters/{id}/instructions")
	String note(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String giver,
			@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String confirmed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = new SpokenOrderForm(giver, on, words, !confirmed.isEmpty());
		try {
			orders.note(actor, letter, form.read(names));
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, letter, form, List.of(fault(refusal)), model);
		}
		redirect.addFlashAttribute("done", "spoken.done.noted");
		return "redirect:/letters/" + letter + "/instructions";
	}

	private FormFault fault(RefusedException refusal) {
		var field = switch (refusal.code()) {
			case "spoken.no-giver", "spoken.unknown-giver", "spoken.several-givers", "spoken.yourself", "spoken.vacant",
					"spoken.secret-nobody", "spoken.waits-already" ->
				"giver";
			case "spoken.no-day", "spoken.day-to-come", "spoken.day-long-past", "spoken.day-unreadable" -> "on";
			case "spoken.too-long" -> "words";
			case "spoken.secret-unconfirmed" -> "confirmed";
			default -> "";
		};
		return new FormFault(field, wording.say(refusal.code(), refusal.details().toArray()));
	}

	/** What the page of the order is there for, to this reader. */
	private String link(Actor actor, SpokenOrderId order) {
		if (orders.maySettle(actor, order).isAllowed()) {
			return wording.say("spoken.to-confirm");
		}
		return succession.mayTakeOver(actor, order).isAllowed()
				? wording.say("spoken.to-take-over")
				: wording.say("spoken.to-look");
	}

	private String page(Actor actor, DocumentId letter, SpokenOrderForm form, List<FormFault> faults, Model model) {
		var mayNote = orders.mayNote(actor, letter);
		model.addAttribute("letter", letters.view(letter));
		var all = orders.on(letter);
		model.addAttribute("orders", all);
		model.addAttribute("links", all.stream().filter(SpokenOrderView::isWaiting)
				.collect(Collectors.toMap(SpokenOrderView::id, each -> link(actor, each.id()))));
		model.addAttribute("mayNote", mayNote.isAllowed());
		model.addAttribute("reader", actor.position());
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("positions", names.all());
		model.addAttribute("today", directory.today(actor.position()));
		return "spoken/orders";
	}
}
