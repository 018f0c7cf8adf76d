package id.nirkertas.consultation.web;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All opinions on a letter, and a question to more colleagues. */
@SignedIn
@Controller
class QuestionController {

	private static final int USUAL_DAYS = 2;

	private final Consultations consultations;
	private final OpinionLines lines;
	private final Access access;
	private final NamedPositions names;
	private final WorkingDays days;
	private final Directory directory;
	private final Wording wording;

	QuestionController(Consultations consultations, OpinionLines lines, Access access, NamedPositions names,
			WorkingDays days, Directory directory, Wording wording) {
		this.consultations = consultations;
		this.lines = lines;
		this.access = access;
		this.names = names;
		this.days = days;
		this.directory = directory;
		this.wording = wording;
	}

	@GetMapping({"/letters/{id}/consultations", "/incoming/{id}/consultations"})
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, QuestionForm.blank(days.after(directory.today(actor.position()), USUAL_DAYS)), List.of(),
				model);
	}

	@PostMapping({"/letters/{id}/consultations", "/incoming/{id}/consultations"})
	String ask(@PathVariable UUID id, Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = QuestionForm.of(sent);
		try {
			var further = consultations.ask(actor, letter, form.read(names)).further();
			redirect.addFlashAttribute("done", further.isEmpty()
					? "consultation.done.asked"
					: wording.say("consultation.done.further", further.getFirst(), further.size() - 1));
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, letter, form, List.of(fault(refusal)), model);
		}
		return "redirect:" + consultations.matter(letter).address() + "/consultations";
	}

	private FormFault fault(RefusedException refusal) {
		var field = switch (refusal.code()) {
			case "consultation.no-colleague", "consultation.unknown-colleague", "consultation.several-colleagues",
					"consultation.yourself", "consultation.vacant", "consultation.too-many",
					"consultation.too-many-further" ->
				"colleague-0";
			case "consultation.no-question", "consultation.too-long" -> "question";
			case "consultation.no-day", "consultation.day-past", "consultation.day-far", "consultation.day-unreadable" ->
				"due";
			case "consultation.secret-unconfirmed" -> "confirmed";
			default -> "";
		};
		return new FormFault(field, wording.say(refusal.code(), refusal.details().toArray()));
	}

	private String page(Actor actor, DocumentId letter, QuestionForm form, List<FormFault> faults, Model model) {
		var mayAsk = consultations.mayAsk(actor, letter);
		model.addAttribute("matter", consultations.matter(letter));
		var asked = lines.of(letter, actor);
		model.addAttribute("asked", asked);
		model.addAttribute("vacant", lines.vacant(asked));
		model.addAttribute("mayAsk", mayAsk.isAllowed());
		model.addAttribute("why", wording.why(mayAsk));
		model.addAttribute("reader", actor.position());
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("positions", names.all());
		model.addAttribute("today", directory.today(actor.position()));
		return "consultation/opinions";
	}
}
