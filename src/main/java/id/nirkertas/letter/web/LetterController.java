package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Checklist;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.letter.Withdrawals;
import id.nirkertas.letter.web.ShownLetters.Shown;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one letter: the paper, its facts, and what other rooms know about it. */
@SignedIn
@Controller
@OpenToFormer
class LetterController {

	private static final Set<String> REASON_FAULTS = Set.of("letter.withdrawal-reason-missing",
			"letter.withdrawal-reason-too-long");

	private final Letters letters;
	private final Checklist checklist;
	private final NumberingGate gate;
	private final Withdrawals withdrawals;
	private final Access access;
	private final ShownLetters shownLetters;
	private final Directory directory;
	private final Previews previews;
	private final VersionPaper papers;
	private final Panels panels;
	private final Wording wording;

	LetterController(Letters letters, Checklist checklist, NumberingGate gate, Withdrawals withdrawals, Access access,
			ShownLetters shownLetters, Directory directory, Previews previews, VersionPaper papers, Panels panels,
			Wording wording) {
		this.letters = letters;
		this.checklist = checklist;
		this.gate = gate;
		this.withdrawals = withdrawals;
		this.access = access;
		this.shownLetters = shownLetters;
		this.directory = directory;
		this.previews = previews;
		this.papers = papers;
		this.panels = panels;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return page(actor, shownLetters.require(actor, id), "", List.of(), model);
	}

	@PostMapping("/letters/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String reason, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		try {
			letters.withdraw(actor, letter, reason);
			redirect.addFlashAttribute("done", "letter.done.withdrawn");
			return "redirect:/letters/" + letter;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault(REASON_FAULTS.contains(refusal.code()) ? "reason" : "",
					wording.say(refusal.code(), refusal.details().toArray()));
			return page(actor, shownLetters.require(actor, id), reason, List.of(fault), model);
		}
	}

	private String page(Actor actor, Shown shown, String reason, List<FormFault> faults, Model model) {
		var letter = shown.letter();
		var id = letter.id();
		model.addAttribute("letter", letter);
		model.addAttribute("kept", gate.isKept(id));
		model.addAttribute("row", Row.of(letter, directory));
		var titles = LetterTitles.of(letter, directory);
		model.addAttribute("addressees", titles.addressees());
		model.addAttribute("copies", titles.of(letter.content().copies()));
		model.addAttribute("faults", faults);
		model.addAttribute("reason", reason);
		model.addAttribute("mayChange", letters.mayChange(actor, id).isAllowed());
		var maySign = letters.maySign(actor, id);
		var mayWithdraw = letters.mayWithdraw(actor, id);
		model.addAttribute("maySign", maySign.isAllowed());
		model.addAttribute("mayWithdraw", mayWithdraw.isAllowed());
		model.addAttribute("absence", Stream.of(mayWithdraw, maySign).filter(LetterController::isAbsence).findFirst()
				.map(wording::why).orElse(""));
		model.addAttribute("why", access.why(actor.person(), id));
		model.addAttribute("until", shown.until());
		if (shown.isPast()) {
			asItWas(shown, model);
		} else {
			asItIs(letter, actor, model);
		}
		return "letter/letter";
	}

	private void asItIs(LetterView letter, Actor actor, Model model) {
		model.addAttribute("doubts", checklist.doubts(letter.id()).stream()
				.map(doubt -> wording.say(doubt.code(), doubt.details().toArray())).toList());
		model.addAttribute("withdrawal", withdrawals.of(letter.id()).orElse(null));
		model.addAttribute("pages", previews.pages(letter));
		model.addAttribute("faces", previews.faces(letter));
		model.addAttribute("panels", panels.of(Panel.Page.LETTER, letter.id(), actor));
	}

	/** What the other rooms know of it is about now; the versions of their days are all that is theirs. */
	private void asItWas(Shown shown, Model model) {
		var pages = papers.pages(shown.id(), shown.letter().version());
		model.addAttribute("doubts", List.of());
		model.addAttribute("pages", pages);
		model.addAttribute("faces", Collections.nCopies(pages.size(), "v" + shown.letter().version()));
		model.addAttribute("panels", List.of(VersionPanels.panel(shown.id(), shown.versions())));
	}

	/** It lies on their desk, where another acts for them. */
	private static boolean isAbsence(Verdict verdict) {
		return verdict instanceof Verdict.Refused refused && refused.code().equals("directory.another-acts");
	}
}
