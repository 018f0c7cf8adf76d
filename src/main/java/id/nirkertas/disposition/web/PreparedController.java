package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedId;
import id.nirkertas.disposition.PreparedView;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A head confirms what was prepared for them, many at once; an assistant sees what became of it. */
@SignedIn
@Controller
class PreparedController {

	private static final int MOST = 100;

	private final PreparedDispositions prepared;
	private final PreparedLines lines;
	private final Access access;
	private final LastDays lastDays;
	private final Wording wording;

	PreparedController(PreparedDispositions prepared, PreparedLines lines, Access access,
			LastDays lastDays, Wording wording) {
		this.prepared = prepared;
		this.lines = lines;
		this.access = access;
		this.lastDays = lastDays;
		this.wording = wording;
	}

	@GetMapping("/preparations")
	String all(Actor actor, Model model) {
		return page(actor, null, "", List.of(), model);
	}

	/** One of them, from the inbox: the same page with this one on top. */
	@GetMapping("/preparations/{id}")
	String one(@PathVariable UUID id, Actor actor, Model model) {
		return page(actor, seen(actor, id), "", List.of(), model);
	}

	/** Each by itself: what is refused stays on the page with its reason, the others are given. */
	@PostMapping("/preparations")
	String confirm(Actor actor, @RequestParam(required = false) @Nullable List<String> id, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var chosen = prepared.waitingFor(actor.position()).stream()
				.filter(each -> id != null && id.contains(each.id().toString())).toList();
		var faults = new ArrayList<FormFault>();
		if (chosen.isEmpty()) {
			faults.add(new FormFault("", wording.say("disposition.prepared-none-chosen")));
		}
		chosen.forEach(each -> {
			try {
				access.requireSight(actor.person(), each.letter());
				prepared.confirm(actor, each.id());
			} catch (RefusedException refusal) {
				faults.add(new FormFault("p-" + each.id(), wording.say("disposition.prepared-not-given",
						lines.name(each), wording.say(refusal.code(), refusal.details().toArray()))));
			}
		});
		if (faults.isEmpty()) {
			redirect.addFlashAttribute("done", wording.say("disposition.done.confirmed", chosen.size()));
			return "redirect:/preparations";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(actor, null, "", faults, model);
	}

	@PostMapping("/preparations/{id}")
	String settle(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var one = seen(actor, id);
		try {
			redirect.addFlashAttribute("done", settled(actor, one, act, reason));
			return "redirect:/preparations";
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, one, reason, List.of(new FormFault("reason-" + id,
					wording.say(refusal.code(), refusal.details().toArray()))), model);
		}
	}

	private String settled(Actor actor, PreparedView one, String act, String reason) {
		var id = one.id();
		if (act.equals("deny") && !prepared.isReturnable(one)) {
			prepared.deny(actor, id, reason);
			return "disposition.done.prepared-drop";
		}
		switch (act) {
			case "confirm" -> prepared.confirm(actor, id);
			case "deny" -> prepared.deny(actor, id, reason);
			case "withdraw" -> prepared.withdraw(actor, id);
			default -> throw new RefusedException("disposition.unknown-act");
		}
		return "disposition.done.prepared-" + act;
	}

	/** Whoever helps no more reads what they prepared, and the reply, as their history. */
	private PreparedView seen(Actor actor, UUID id) {
		var one = prepared.view(new PreparedId(id));
		lastDays.require(actor.person(), one.letter());
		return one;
	}

	private String page(Actor actor, @Nullable PreparedView first, String reason, List<FormFault> faults, Model model) {
		model.addAttribute("waiting", lines.of(prepared.waitingFor(actor.position()), actor, first));
		model.addAttribute("mine", lines.of(prepared.by(actor.position(), MOST), actor, first));
		model.addAttribute("first", first == null ? "" : first.id().toString());
		model.addAttribute("reason", reason);
		model.addAttribute("faults", faults);
		return "disposition/prepared";
	}
}
