package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.HandWrittenView;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.platform.FileAnswer;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter that was written by hand: as it stands, its scan, and its correction. */
@SignedIn
@Controller
class HandWrittenController {

	private static final Map<String, String> FIELDS = PaperForm.fields(Map.of("numbering.paper.secret", "subject",
			"numbering.reason-missing", "reason", "numbering.reason-long", "reason",
			"numbering.reason-signs", "reason"));

	private final RegisterScope scope;
	private final HandWrittenLetters letters;
	private final PaperBlocks blocks;
	private final PaperForm paper;
	private final PaperScans scans;
	private final CorrectionWords words;
	private final Vault vault;
	private final Wording wording;

	HandWrittenController(RegisterScope scope, HandWrittenLetters letters, PaperBlocks blocks, PaperForm paper,
			PaperScans scans, CorrectionWords words, Vault vault, Wording wording) {
		this.scope = scope;
		this.letters = letters;
		this.blocks = blocks;
		this.paper = paper;
		this.scans = scans;
		this.words = words;
		this.vault = vault;
		this.wording = wording;
	}

	@GetMapping("/registers/paper/{document}")
	String show(@PathVariable UUID document, Actor actor, Model model) {
		var view = letters.view(actor, new DocumentId(document));
		model.addAttribute("mayList", scope.opens(actor, view.register()));
		model.addAttribute("mayCorrect", letters.mayCorrect(actor, view).isAllowed());
		letters.turnedUp(view).ifPresent(turned -> {
			model.addAttribute("wasVoid", words.wasVoid(view, turned));
			model.addAttribute("turnedUp", words.entered(view, turned));
		});
		return page(view, model, "numbering/handwritten");
	}

	/** @param of the fingerprint of an earlier scan */
	@GetMapping("/registers/paper/{document}/scan")
	ResponseEntity<Resource> scan(@PathVariable UUID document, @RequestParam(defaultValue = "") String of, Actor actor) {
		var id = new DocumentId(document);
		var number = letters.view(actor, id).letter().number();
		var file = letters.scan(actor, id, of).fingerprint();
		return FileAnswer.of(vault.content(file), number.replaceAll("[^\\w.-]+", "-") + ".pdf", "application/pdf",
				file.hex(),
				false);
	}

	@WithDuty(Duty.REGISTRAR)
	@GetMapping("/registers/paper/{document}/correction")
	String form(@PathVariable UUID document, Actor actor, Model model) {
		var view = letters.view(actor, new DocumentId(document));
		letters.mayCorrect(actor, view).orThrow();
		return correction(view, Posted.of(view), null, List.of(), model);
	}

	/** After somebody else's correction what they wrote is shown beside what was typed; sent again, the form is based on it. */
	@WithDuty(Duty.REGISTRAR)
	@PostMapping("/registers/paper/{document}/correction")
	String correct(@PathVariable UUID document, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) @Nullable MultipartFile file, Actor actor, HttpSession session, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var posted = new Posted(fields);
		var id = new DocumentId(document);
		var view = letters.view(actor, id);
		StoredFile scan = null;
		try {
			scan = scans.of(actor, file, posted.text("scan"), session).orElse(null);
			letters.correct(actor, id, posted.number("revision"),
					paper.read(posted, view.register(), view.letter().secrecy(), scan == null ? view.letter().scan() : scan,
							view.letter().drafter()),
					posted.text("reason"));
			redirect.addFlashAttribute("done", "numbering.paper.done.corrected");
			return "redirect:/registers/paper/" + document;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var now = letters.view(actor, id);
			var again = new LinkedMultiValueMap<>(fields);
			if (refusal.code().equals("numbering.paper.corrected-meanwhile")) {
				again.set("revision", Integer.toString(now.revision()));
				model.addAttribute("beside", words.beside(now, posted));
			}
			return correction(now, new Posted(again), scan, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	private String correction(HandWrittenView view, Posted form, @Nullable StoredFile scan, List<FormFault> faults,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("scan", scan);
		paper.show(form, blocks.block(view.block()), view.ordinal(), view.letter(), model);
		model.addAttribute("faults", faults);
		return page(view, model, "numbering/correction");
	}

	private String page(HandWrittenView view, Model model, String template) {
		model.addAttribute("view", view);
		model.addAttribute("entered", words.entered(view));
		model.addAttribute("issuing", words.agency(view));
		model.addAttribute("corrections", words.of(view));
		model.addAttribute("letter", view.letter());
		model.addAttribute("register", view.register());
		model.addAttribute("year", Integer.toString(view.register().year()));
		return template;
	}
}
