package id.nirkertas.registry.web;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.AgendaLines;
import id.nirkertas.registry.Channel;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registration on one page: facts and scan together, and nothing typed or sent is lost when something is amiss. */
@SignedIn
@Controller
class RegistrationController {

	private static final int CODES = 2000;

	private final Registry registry;
	private final AgendaLines books;
	private final RegistrationDesk desk;
	private final Addressees addressees;
	private final AgendaWords words;
	private final Answerable answerable;
	private final Classification classification;
	private final Directory directory;
	private final Access access;
	private final AgencyClock days;

	RegistrationController(Registry registry, AgendaLines books, RegistrationDesk desk, Addressees addressees,
			AgendaWords words, Answerable answerable, Classification classification, Directory directory, Access access,
			AgencyClock days) {
		this.registry = registry;
		this.books = books;
		this.desk = desk;
		this.addressees = addressees;
		this.words = words;
		this.answerable = answerable;
		this.classification = classification;
		this.directory = directory;
		this.access = access;
		this.days = days;
	}

	@GetMapping("/incoming/new")
	ModelAndView form(Actor actor) {
		registry.mayRegister(actor).orThrow();
		return page(actor, RegistrationForm.empty(), DetailsForm.EMPTY, new RegistrationDesk.Outcome());
	}

	@PostMapping("/incoming/new")
	ModelAndView register(@ModelAttribute RegistrationForm form, @ModelAttribute DetailsForm details,
			@RequestParam(required = false) @Nullable MultipartFile file,
			Actor actor, HttpSession session, RedirectAttributes flash) {
		requireRegistrar(actor);
		var outcome = desk.register(actor, form, details, file, session);
		var registered = outcome.registered();
		if (registered == null) {
			var page = page(actor, form, details, outcome);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		flash.addFlashAttribute("done", "registry.done.registered");
		// Whoever enters a secret letter does not see it; they go on with the book
		var seen = access.maySee(actor.person(), registered).isAllowed();
		return new ModelAndView("redirect:" + (seen ? "/incoming/" + registered : "/incoming"));
	}

	private void requireRegistrar(Actor actor) {
		if (!directory.position(actor.position()).has(Duty.REGISTRAR)) {
			throw new RefusedException("registry.not-registrar");
		}
	}

	private ModelAndView page(Actor actor, RegistrationForm form, DetailsForm details, RegistrationDesk.Outcome outcome) {
		var agency = directory.agencyOf(actor.position());
		var page = new ModelAndView("registry/registration");
		page.addObject("mayRegister", registry.mayRegister(actor).isAllowed());
		page.addObject("form", form);
		page.addObject("details", details);
		page.addObject("kinds", books.kinds());
		page.addObject("answerable", answerable.to(form.senderText(), actor, agency.id()));
		page.addObject("faults", outcome.faults());
		page.addObject("faulty", outcome.faults().stream().map(FormFault::field).toList());
		page.addObject("scan", outcome.scan());
		page.addObject("alike", words.of(outcome.alike()));
		page.addObject("agency", agency);
		page.addObject("addressees", addressees.of(agency.id()));
		page.addObject("codes", classification.find("", CODES));
		page.addObject("channels", List.of(Channel.COURIER, Channel.POST, Channel.EMAIL));
		page.addObject("standings", Standing.values());
		page.addObject("urgencies", Urgency.values());
		page.addObject("secrecies", Secrecy.values());
		page.addObject("today", days.today(agency.id()));
		page.addObject("limit", ScanDesk.LIMIT_MEGABYTES);
		return page;
	}
}
