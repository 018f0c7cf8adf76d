package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OwnLetters;
import id.nirkertas.letter.PastLetters;
import id.nirkertas.letter.SignedLetters;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists that lead to letters: what a position drafts, what its agency sent, and what is left to whoever left theirs. */
@SignedIn
@Controller
@OpenToFormer
class LetterListController {

	private static final int PAGE = 25;
	private static final int LAST_PAGE = 40;

	private final Letters letters;
	private final LetterRights rights;
	private final SignedLetters signed;
	private final OwnLetters own;
	private final PastLetters past;
	private final Access access;
	private final Directory directory;
	private final CurrentUser user;

	LetterListController(Letters letters, LetterRights rights, SignedLetters signed, OwnLetters own, PastLetters past,
			Access access,
			Directory directory, CurrentUser user) {
		this.letters = letters;
		this.rights = rights;
		this.signed = signed;
		this.own = own;
		this.past = past;
		this.access = access;
		this.directory = directory;
		this.user = user;
	}

	@GetMapping("/letters")
	String list(Actor actor, @RequestParam(defaultValue = "draft") String section,
			@RequestParam(defaultValue = "1") int page, Model model) {
		var number = Math.clamp(page, 1, LAST_PAGE);
		var former = user.isFormer();
		var sent = section.equals("sent") && !former;
		var found = former
				? own.of(access.keysFor(actor.person()), number * PAGE + 1)
				: listed(actor, sent, number * PAGE + 1);
		var here = visible(actor, found.stream().skip((number - 1L) * PAGE).limit(PAGE).toList());
		model.addAttribute("former", former);
		model.addAttribute("section", sent ? "sent" : "draft");
		model.addAttribute("rows", here.stream().map(letter -> Row.of(letter, directory)).toList());
		model.addAttribute("page", number);
		model.addAttribute("mayBegin", rights.mayAct(actor));
		model.addAttribute("more", found.size() > number * PAGE && number < LAST_PAGE);
		return "letter/letters";
	}

	private List<LetterView> listed(Actor actor, boolean sent, int most) {
		return sent
				? signed.signedIn(directory.agencyOf(actor.position()).id(), access.keysFor(actor.person()), most)
				: letters.draftedBy(List.of(actor.position()), most);
	}

	/** What whoever left reads of an unfinished letter is what it was then. */
	private LetterView known(Actor actor, LetterView letter) {
		return user.isFormer() && letter.file() == null ? past.known(actor.person(), letter.id()) : letter;
	}

	/** The lists ask for what the person may see; that nothing else is shown is still the rule's to say. */
	private List<LetterView> visible(Actor actor, List<LetterView> page) {
		var seen = access.visible(actor.person(), page.stream().map(LetterView::id).toList());
		return page.stream().filter(letter -> seen.contains(letter.id())).map(letter -> known(actor, letter)).toList();
	}
}
