package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafting: every button of the page saves first, so that nothing typed is lost to another act. */
@SignedIn
@Controller
class DraftController {

	private final Letters letters;
	private final Access access;
	private final DraftPage page;
	private final PositionNames names;

	DraftController(Letters letters, Access access, DraftPage page, PositionNames names) {
		this.letters = letters;
		this.access = access;
		this.page = page;
		this.names = names;
	}

	@GetMapping("/letters/new")
	String blank(Actor actor, Model model) {
		return page.begin(actor, DraftForm.blank(), List.of(), model);
	}

	@PostMapping("/letters/new")
	String begin(Actor actor, @RequestParam MultiValueMap<String, String> posted,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var form = DraftForm.of(posted);
		DocumentId id;
		try {
			id = letters.draft(actor, form.content(names));
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page.begin(actor, form, List.of(page.fault(refusal)), model);
		}
		return act(actor, id, posted, file, model, response, redirect);
	}

	@GetMapping("/letters/{id}/draft")
	String show(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "0") int rows, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return letters.mayChange(actor, letter).isAllowed()
				? page.show(actor, letter, rows, model)
				: "redirect:/letters/" + letter;
	}

	@PostMapping("/letters/{id}/draft")
	String save(@PathVariable UUID id, Actor actor, @RequestParam MultiValueMap<String, String> posted,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = DraftForm.of(posted);
		try {
			letters.save(actor, letter, form.content(names), form.revision());
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return refusal.code().equals("letter.changed-meanwhile")
					? page.conflict(actor, letter, form, model)
					: page.again(actor, letter, form, List.of(page.fault(refusal)), model);
		}
		return act(actor, letter, posted, file, model, response, redirect);
	}

	/** What the pressed button asks beyond saving. */
	private String act(Actor actor, DocumentId letter, MultiValueMap<String, String> posted,
			@Nullable MultipartFile file, Model model, HttpServletResponse response, RedirectAttributes redirect)
			throws IOException {
		try {
			attach(actor, letter, file);
			if (posted.containsKey("detach")) {
				letters.detach(actor, letter, attachment(posted.getFirst("detach")));
			}
			if (posted.containsKey("submit")) {
				letters.submit(actor, letter);
				redirect.addFlashAttribute("done", "letter.done.submitted");
				return "redirect:/letters/" + letter;
			}
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var faults = refusal.code().equals("letter.incomplete") ? page.missing(letter) : List.of(page.fault(refusal));
			return page.again(actor, letter, DraftForm.of(letters.view(letter), names), faults, model);
		}
		redirect.addFlashAttribute("done", "letter.done.saved");
		return "redirect:/letters/" + letter + "/draft" + (posted.containsKey("more") ? "?rows=10#addressees" : "");
	}

	private static UUID attachment(@Nullable String id) {
		try {
			return UUID.fromString(Objects.requireNonNullElse(id, ""));
		} catch (IllegalArgumentException e) {
			throw new RefusedException("letter.no-attachment");
		}
	}

	private void attach(Actor actor, DocumentId letter, @Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return;
		}
		var upload = Files.createTempFile("lampiran", ".pdf");
		try {
			file.transferTo(upload);
			var name = file.getOriginalFilename();
			letters.attach(actor, letter, StringUtils.hasText(name) ? name : "lampiran.pdf", upload);
		} finally {
			Files.deleteIfExists(upload);
		}
	}
}
