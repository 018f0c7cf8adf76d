package id.nirkertas.letter.web;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.DraftErrand;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.WorkingCopies;
import id.nirkertas.platform.UploadOnDisk;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the buttons of the drafting page do once what was typed is saved, for a new letter and for one that is there. */
@Component
class DraftActs {

	private final Letters letters;
	private final WorkingCopies copies;
	private final DraftPage page;
	private final PositionNames names;
	private final AddresseeButtons buttons;
	private final WordImport words;
	private final ObjectProvider<DraftErrand> errands;
	private final OpenQuestions questions;
	private final Wording wording;

	DraftActs(Letters letters, WorkingCopies copies, DraftPage page, PositionNames names, AddresseeButtons buttons,
			WordImport words, ObjectProvider<DraftErrand> errands, OpenQuestions questions, Wording wording) {
		this.letters = letters;
		this.copies = copies;
		this.page = page;
		this.names = names;
		this.buttons = buttons;
		this.words = words;
		this.errands = errands;
		this.questions = questions;
		this.wording = wording;
	}

	/** What the pressed button asks beyond saving. */
	String act(Actor actor, DocumentId letter, MultiValueMap<String, String> posted,
			@Nullable ChosenFile file, @Nullable ChosenFile word, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		try {
			attach(actor, letter, file, posted.containsKey("attach"));
			if (word != null || posted.containsKey("import")) {
				redirect.addFlashAttribute("done", words.take(actor, letter, word));
				return "redirect:/letters/" + letter + "/draft";
			}
			if (posted.containsKey("detach")) {
				letters.detach(actor, letter, attachment(posted.getFirst("detach")));
			}
			var done = errands.stream().map(each -> each.press(actor, letter, posted)).flatMap(Optional::stream).findFirst();
			if (done.isPresent()) {
				redirect.addFlashAttribute("done", done.get());
				return "redirect:/letters/" + letter + "/draft";
			}
			if (posted.containsKey("submit")) {
				var asked = questions.of(actor, letter, posted);
				var unanswered = questions.unanswered(asked);
				if (!unanswered.isEmpty()) {
					response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
					model.addAttribute("questions", asked);
					return page.again(actor, letter, DraftForm.of(letters.view(letter), names), unanswered, model);
				}
				letters.submit(actor, letter);
				redirect.addFlashAttribute("done", "letter.done.submitted");
				return "redirect:/letters/" + letter;
			}
		} catch (RefusedException refusal) {
			if (isSubmittedBefore(actor, letter, posted, file, refusal, redirect)) {
				return "redirect:/letters/" + letter;
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var faults = refusal.code().equals("letter.incomplete") ? page.missing(letter) : List.of(page.fault(refusal));
			return page.again(actor, letter, DraftForm.of(letters.view(letter), names), faults, model);
		}
		redirect.addFlashAttribute("done", done(actor, letter, posted));
		return "redirect:/letters/" + letter + "/draft" + place(posted);
	}

	/** A second click on the button: tells when the first one handed the letter on, unless anything in it differs. */
	boolean isSubmittedBefore(Actor actor, DocumentId letter, MultiValueMap<String, String> posted,
			@Nullable ChosenFile file, RefusedException refusal, RedirectAttributes redirect) {
		if (!posted.containsKey("submit") || !refusal.code().equals("letter.not-open-for-change")) {
			return false;
		}
		var there = letters.view(letter);
		var typed = DraftForm.of(posted).content(names, there.content().body());
		var at = copies.submitted(actor, letter, typed).filter(_ -> file == null || file.liesBeside(there));
		at.ifPresent(when -> redirect.addFlashAttribute("done", wording.say("letter.done.submitted-before", when)));
		return at.isPresent();
	}

	private String done(Actor actor, DocumentId letter, MultiValueMap<String, String> posted) {
		var twice = twice(DraftForm.of(posted).content(names));
		return twice.isEmpty()
				? buttons.told(actor, posted, letters.view(letter).content())
				: wording.say("letter.done.saved-once", twice);
	}

	/** Where on the page somebody goes on; with more rows where they were asked for. */
	private static String place(MultiValueMap<String, String> posted) {
		if (AddresseeButtons.isPressed(posted)) {
			return "#addressees";
		}
		var list = posted.getFirst("more");
		if (list != null) {
			return "?rows=10#" + (list.matches("[a-zA-Z.]{1,40}") ? list : "addressees");
		}
		var sought = DraftForm.one(posted, "related").strip();
		if (!sought.isEmpty()) {
			return "?related=" + UriUtils.encode(sought, StandardCharsets.UTF_8) + "#references";
		}
		return Stream.of("find", "refer", "unrefer").anyMatch(posted::containsKey) ? "#references" : "";
	}

	/** Who is an addressee and was written as a copy as well, which saving leaves out. */
	private String twice(DraftContent typed) {
		return typed.copies().stream().filter(typed.addressees()::contains).distinct().map(names::of)
				.collect(Collectors.joining("; "));
	}

	private static UUID attachment(@Nullable String id) {
		try {
			return UUID.fromString(Objects.requireNonNullElse(id, ""));
		} catch (IllegalArgumentException e) {
			throw new RefusedException("letter.no-attachment");
		}
	}

	/** @param asked whether by its own button; else a chosen file goes with whatever is pressed */
	private void attach(Actor actor, DocumentId letter, @Nullable ChosenFile file, boolean asked) throws IOException {
		if (file == null) {
			Verdict.when(!asked, "letter.attachment-missing").orThrow();
			return;
		}
		try (var upload = UploadOnDisk.of(file.content())) {
			letters.attach(actor, letter, file.name(), upload.path());
		}
	}

	/** Somebody saved first. */
	String conflict(Actor actor, DocumentId letter, DraftForm form, @Nullable ChosenFile file, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page.conflict(actor, letter, form, file, model);
	}
}
