package id.nirkertas.disposition.web;

import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.DisposingView;
import id.nirkertas.directory.Disposings;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page of a head's assistants, and of those whom somebody helps. */
@Component
class AssistantPage {

	private final Assistants assistants;
	private final Disposings disposings;
	private final Directory directory;
	private final NamedPositions names;
	private final Wording wording;

	AssistantPage(Assistants assistants, Disposings disposings, Directory directory, NamedPositions names,
			Wording wording) {
		this.assistants = assistants;
		this.disposings = disposings;
		this.directory = directory;
		this.names = names;
		this.wording = wording;
	}

	/**
	 * An appointment, and what whoever looks at it may do about the permission to dispose.
	 *
	 * @param asks     an administrator may ask the head
	 * @param answers  the head may agree to it or decline
	 * @param gives    the head may permit it unasked
	 * @param takes    the head may take their word back, or an administrator the question
	 */
	record Row(Assistant assistant, DisposingView disposing, boolean asks, boolean answers, boolean gives, boolean takes) {
	}

	boolean isAdministrator(Actor actor) {
		return directory.position(actor.position()).has(Duty.ADMINISTRATOR);
	}

	String show(Actor actor, AssistantForm form, List<FormFault> faults, Model model) {
		var head = isAdministrator(actor)
				? names.named(form.head()).map(Position::id).orElse(actor.position())
				: actor.position();
		var mayAppoint = assistants.mayAppoint(actor, head);
		model.addAttribute("administrator", isAdministrator(actor));
		model.addAttribute("mayAppoint", mayAppoint.isAllowed()
				|| isAdministrator(actor) && directory.mayAct(actor).isAllowed());
		model.addAttribute("why", wording.why(mayAppoint));
		model.addAttribute("head", directory.position(head).title());
		model.addAttribute("reader", actor.person());
		model.addAttribute("own", actor.position().equals(head));
		model.addAttribute("rows", assistants.of(head).stream().map(each -> row(actor, each)).toList());
		model.addAttribute("helped",
				assistants.helping(actor.position()).stream().map(each -> row(actor, each)).toList());
		model.addAttribute("today", directory.today(actor.position()));
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("positions",
				isAdministrator(actor) ? names.all() : names.of(directory.agencyOf(head).id()));
		model.addAttribute("longest", assistants.longest(actor, head).orElse(null));
		model.addAttribute("mayOpenSecrets", assistants.mayOpenSecrets(actor, head).isAllowed());
		return "disposition/assistants";
	}

	private Row row(Actor actor, Assistant assistant) {
		var view = disposings.view(assistant);
		var answers = disposings.mayAnswer(actor, assistant).isAllowed();
		var asks = disposings.mayAsk(actor, assistant).isAllowed();
		var waits = view.waitsFor(actor.person());
		var given = view.isGivenBy(actor.person());
		return new Row(assistant, view, asks && !view.inForce() && !view.waits(), answers && waits,
				answers && !waits && !view.inForce() && view.helper() != null, answers && given || asks && view.waits());
	}
}
