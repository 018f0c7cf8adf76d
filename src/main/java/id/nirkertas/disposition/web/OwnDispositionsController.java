package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Instruction;
import id.nirkertas.disposition.OwnDispositions;
import id.nirkertas.disposition.OwnDispositions.Own;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dispositions that somebody gave and received, as their history: what is left to whoever left their position. */
@SignedIn
@Controller
@OpenToFormer
class OwnDispositionsController {

	private static final int PAGE = 25;
	private static final int LAST_PAGE = 40;

	private final OwnDispositions dispositions;
	private final Directory directory;

	OwnDispositionsController(OwnDispositions dispositions, Directory directory) {
		this.dispositions = dispositions;
		this.directory = directory;
	}

	/**
	 * One of the list.
	 *
	 * @param subject null where its secrecy hides it
	 * @param other   to whom it went, or from whom it came
	 */
	record Row(String id, boolean given, String other, @Nullable String subject, String number, String instructions,
			Instant at) {
	}

	@GetMapping("/dispositions")
	ModelAndView list(Actor actor, @RequestParam(name = "page", defaultValue = "1") int asked) {
		var number = Math.clamp(asked, 1, LAST_PAGE);
		var found = dispositions.of(actor.person(), (number - 1) * PAGE, PAGE);
		var view = new ModelAndView("disposition/own");
		view.addObject("rows", found.rows().stream().map(this::row).toList());
		view.addObject("page", number);
		view.addObject("more", found.more() && number < LAST_PAGE);
		return view;
	}

	private Row row(Own own) {
		var node = own.node();
		var letter = own.letter().letter();
		var hidden = letter.secrecy().hidesSubject();
		return new Row(node.id().toString(), own.given(),
				directory.position(own.given() ? node.recipient() : node.giver()).title(), hidden ? null : letter.subject(),
				letter.number(), hidden
						? ""
						: node.instructions().stream().map(Instruction::label).collect(Collectors.joining(", ")),
				node.givenAt());
	}
}
