package id.nirkertas.registry.web;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Person;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The receipt for whoever brought a letter, to be printed: for those who see it, and for the keepers of the book it stands in,
 * who know as much of a secret letter as stands on its envelope.
 */
@SignedIn
@Controller
class ReceiptController {

	private final Registry registry;
	private final Directory directory;
	private final Access access;
	private final AgencyClock days;
	private final Wording wording;

	ReceiptController(Registry registry, Directory directory, Access access, AgencyClock days, Wording wording) {
		this.registry = registry;
		this.directory = directory;
		this.access = access;
		this.days = days;
		this.wording = wording;
	}

	@GetMapping("/incoming/{id}/receipt")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var incoming = new DocumentId(id);
		if (registry.views(List.of(incoming)).stream().noneMatch(entry -> keepsItsBook(actor, entry))) {
			access.requireSight(actor.person(), incoming);
		}
		var entry = registry.view(incoming);
		var agency = directory.unit(entry.agency());
		var whole = directory.unit(directory.lineage(agency.id()).getLast());
		var in = entry.enteredIn();
		var page = new ModelAndView("registry/receipt");
		page.addObject("entry", entry);
		page.addObject("letter", entry.letter());
		page.addObject("agency", agency);
		page.addObject("whole", whole.id().equals(agency.id()) ? "" : whole.name());
		page.addObject("hidden", entry.letter().secrecy().hidesSubject());
		page.addObject("received", wording.fullMoment(entry.receivedAt().atZone(days.zone(agency.id()))));
		page.addObject("addressee", directory.position(entry.letter().addressee()).title());
		page.addObject("receiver", directory.person(entry.enteredBy()).map(Person::name).orElse(""));
		page.addObject("position",
				in == null || entry.enteredBy().equals(Actor.SYSTEM.person()) ? "" : directory.position(in).title());
		page.addObject("back", access.maySee(actor.person(), incoming).isAllowed() ? "/incoming/" + id : "/incoming");
		return page;
	}

	private boolean keepsItsBook(Actor actor, IncomingView entry) {
		return directory.position(actor.position()).has(Duty.REGISTRAR)
				&& directory.agencyOf(actor.position()).id().equals(entry.agency());
	}
}
