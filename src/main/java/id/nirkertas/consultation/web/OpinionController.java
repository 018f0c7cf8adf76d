package id.nirkertas.consultation.web;

import id.nirkertas.access.Access;
import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Matter;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
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

/** One question to one colleague: with the letter beside it while it is theirs to read, alone afterwards. */
@SignedIn
@Controller
class OpinionController {

	private static final Set<String> ABOUT_THE_ANSWER = Set.of("consultation.no-answer", "consultation.too-long");

	private final Consultations consultations;
	private final OpinionLines lines;
	private final Letters letters;
	private final Access access;
	private final Wording wording;

	OpinionController(Consultations consultations, OpinionLines lines, Letters letters, Access access, Wording wording) {
		this.consultations = consultations;
		this.lines = lines;
		this.letters = letters;
		this.access = access;
		this.wording = wording;
	}

	/**
	 * The address says for which position it waits, so that whoever acts through another one is offered to change over. Whoever
	 * gave an opinion or asked for it reads it also when their position is no longer theirs.
	 */
	@OpenToFormer
	@GetMapping("/consultations/{id}")
	String show(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String desk, Model model) {
		var asked = seen(actor, id);
		return desk.isEmpty() && lines.waitsElsewhere(actor, asked)
				? "redirect:/consultations/%s?desk=%s".formatted(id, asked.colleague())
				: page(actor, asked, "", List.of(), model);
	}

	@PostMapping("/consultations/{id}/opinion")
	String answer(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String opinion, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var asked = seen(actor, id);
		try {
			consultations.answer(actor, asked.id(), opinion);
		} catch (RefusedException refusal) {
			return refused(actor, asked, opinion, refusal, model, response);
		}
		redirect.addFlashAttribute("done", "consultation.done.given");
		return "redirect:/consultations/" + id;
	}

	@PostMapping("/consultations/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var asked = seen(actor, id);
		try {
			consultations.withdraw(actor, asked.id());
		} catch (RefusedException refusal) {
			return refused(actor, asked, "", refusal, model, response);
		}
		redirect.addFlashAttribute("done", "consultation.done.withdrawn");
		return "redirect:" + consultations.matter(asked.letter()).address() + "/consultations";
	}

	/** Their own question or answer stays theirs to read; of others' only those who make the letter read it. */
	private ConsultationView seen(Actor actor, UUID id) {
		var asked = consultations.view(new ConsultationId(id));
		if (!lines.isOwn(asked, actor) && !lines.makes(actor, asked.letter())) {
			access.requireSight(actor.person(), asked.letter());
			throw new RefusedException("access.denied");
		}
		return lines.known(asked, actor).orElseThrow(() -> new RefusedException("access.denied"));
	}

	private String refused(Actor actor, ConsultationView asked, String opinion, RefusedException refusal, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		var fault = new FormFault(ABOUT_THE_ANSWER.contains(refusal.code()) ? "opinion" : "",
				wording.say(refusal.code(), refusal.details().toArray()));
		return page(actor, asked, opinion, List.of(fault), model);
	}

	/** What is drawn here has a face of its own with every revision; what came in is as it was scanned. */
	private void paper(Matter matter, Model model) {
		model.addAttribute("matter", matter);
		var letter = matter.letter();
		if (letter != null) {
			var pages = letters.pages(letter.id());
			model.addAttribute("pages", IntStream.rangeClosed(1, pages).boxed().toList());
			model.addAttribute("faces", Collections.nCopies(pages, letter.revision()));
		}
	}

	private String page(Actor actor, ConsultationView before, String opinion, List<FormFault> faults, Model model) {
		var asked = lines.known(consultations.view(before.id()), actor).orElseThrow();
		var sees = lines.isOpenTo(actor, asked);
		if (sees) {
			access.requireSight(actor.person(), asked.letter());
			paper(consultations.matter(asked.letter()), model);
		}
		var mayAnswer = consultations.mayAnswer(actor, asked.id());
		model.addAttribute("asked", asked);
		model.addAttribute("vacant", lines.vacant(List.of(asked)));
		model.addAttribute("mayAnswer", mayAnswer.isAllowed());
		model.addAttribute("why", asked.colleague().equals(actor.position()) || lines.waitsElsewhere(actor, asked)
				? wording.why(mayAnswer)
				: "");
		model.addAttribute("mayWithdraw", consultations.mayWithdraw(actor, asked.id()).isAllowed());
		model.addAttribute("history", lines.history(asked, actor).map(code -> wording.say(code,
				code.endsWith(".asked") ? asked.asker() : asked.colleague())).orElse(""));
		model.addAttribute("opinion", opinion);
		model.addAttribute("faults", faults);
		return "consultation/opinion";
	}
}
