package id.nirkertas.spoken.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever is said to have ordered a letter reads it and says whether it is so. */
@SignedIn
@Controller
class ConfirmationController {

	/** The letter is no longer theirs to read. */
	private static final Set<String> CLOSING = Set.of("deny", "leave");
	private static final Set<String> ABOUT_THE_REASON = Set.of("spoken.no-reason", "spoken.too-long");

	private final SpokenOrders orders;
	private final SpokenSuccession succession;
	private final Letters letters;
	private final Access access;
	private final Wording wording;

	ConfirmationController(SpokenOrders orders, SpokenSuccession succession, Letters letters, Access access,
			Wording wording) {
		this.orders = orders;
		this.succession = succession;
		this.letters = letters;
		this.access = access;
		this.wording = wording;
	}

	@GetMapping("/instructions/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return page(actor, seen(actor, id), "", List.of(), model);
	}

	@PostMapping("/instructions/{id}")
	String settle(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var order = seen(actor, id);
		try {
			redirect.addFlashAttribute("done", settled(actor, order.id(), act, reason));
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault(ABOUT_THE_REASON.contains(refusal.code()) ? "reason" : "",
					wording.say(refusal.code(), refusal.details().toArray()));
			return page(actor, order, reason, List.of(fault), model);
		}
		return CLOSING.contains(act) || !access.maySee(actor.person(), order.letter()).isAllowed()
				? "redirect:/inbox"
				: "redirect:/letters/" + order.letter();
	}

	private String settled(Actor actor, SpokenOrderId id, String act, String reason) {
		switch (act) {
			case "confirm" -> orders.confirm(actor, id);
			case "deny" -> orders.deny(actor, id, reason);
			case "withdraw" -> orders.withdraw(actor, id);
			case "take-over" -> succession.takeOver(actor, id);
			case "leave" -> succession.leave(actor, id, reason);
			default -> throw new RefusedException("spoken.unknown-act");
		}
		return "spoken.done." + act;
	}

	/** It stands with the letter, and is read by whoever reads that. */
	private SpokenOrderView seen(Actor actor, UUID id) {
		var order = orders.view(new SpokenOrderId(id));
		access.requireSight(actor.person(), order.letter());
		return order;
	}

	private String page(Actor actor, SpokenOrderView before, String reason, List<FormFault> faults, Model model) {
		var order = orders.view(before.id());
		var letter = letters.view(order.letter());
		var pages = letters.pages(order.letter());
		var maySettle = orders.maySettle(actor, order.id());
		model.addAttribute("order", order);
		model.addAttribute("letter", letter);
		model.addAttribute("pages", IntStream.rangeClosed(1, pages).boxed().toList());
		model.addAttribute("faces", Collections.nCopies(pages, letter.revision()));
		model.addAttribute("maySettle", maySettle.isAllowed());
		model.addAttribute("mayWithdraw", orders.mayWithdraw(actor, order.id()).isAllowed());
		var mayTakeOver = succession.mayTakeOver(actor, order.id());
		model.addAttribute("mayTakeOver", mayTakeOver.isAllowed());
		model.addAttribute("mayLeave", succession.mayLeave(actor, order.id()).isAllowed());
		var asked = order.giver().equals(actor.position()) || actor.person().equals(order.saidBy());
		model.addAttribute("why", asked && !mayTakeOver.isAllowed() ? wording.why(maySettle) : "");
		model.addAttribute("reason", reason);
		model.addAttribute("faults", faults);
		return "spoken/order";
	}
}
