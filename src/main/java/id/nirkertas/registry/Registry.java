package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agenda books of the agencies, and what their addressees do first. */
@Service
@Transactional
public class Registry {

	private final RegistryTable table;
	private final Intake intake;
	private final Decisions decisions;

	Registry(RegistryTable table, Intake intake, Decisions decisions) {
		this.table = table;
		this.intake = intake;
		this.decisions = decisions;
	}

	/** By a registrar, from paper or e-mail, as {@link #register(Actor, UUID, Received)} with a form of its own. */
	public DocumentId register(Actor by, Received letter) {
		return register(by, UUID.randomUUID(), letter);
	}

	/**
	 * From a form that was opened under this name: pressing the button twice enters it once, another letter from the same form is
	 * another entry. Refuses with registry.incomplete,
	 * registry.date-in-future, registry.date-implausible, registry.not-registrar, as {@link EntryDetails} do, with
	 * registry.answers-unknown what answers a letter that the agency did not sign, and with registry.alike what is {@link #alike}
	 * another entry, also when both are registered in the same moment.
	 */
	public DocumentId register(Actor by, UUID form, Received letter) {
		return intake.register(by, form, letter);
	}

	/** As {@link #register(Actor, UUID, Received)}, by somebody who has seen what is alike and knows it is another letter. */
	public DocumentId registerAnother(Actor by, UUID form, Received letter) {
		return intake.registerAnother(by, form, letter);
	}

	/** Refuses with registry.not-registrar, and with directory.another-acts a registrar for whom another acts today. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayRegister(Actor by) {
		return intake.mayRegister(by);
	}

	/** Also refuses with registry.other-agency what is addressed to another agency, and with registry.too-long. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayRegister(Actor by, Received letter) {
		return intake.mayRegister(by, letter);
	}

	/** By the system, for a letter that was delivered inside; once for each origin, addressee and standing. */
	public DocumentId receive(Received letter) {
		return intake.receive(letter);
	}

	/** Entries of the addressee's agency with the same sender, number and date, or the same scan: likely the same letter. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> alike(Received letter) {
		return intake.alike(letter);
	}

	/** Marks the first look of somebody who acts in the addressee's position; anybody else's changes nothing. */
	public void read(Actor by, DocumentId incoming) {
		decisions.read(by, incoming);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayDecide(Actor by, DocumentId incoming) {
		return decisions.mayDecide(by, incoming);
	}

	/** Whether the letter itself stands so that its addressee may close it; the tree has its own say. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict maySettle(Actor by, DocumentId incoming) {
		return decisions.maySettle(by, incoming);
	}

	/** Cukup diketahui. */
	public void note(Actor by, DocumentId incoming) {
		decisions.note(by, incoming);
	}

	/** One act at a time on one entry. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(DocumentId incoming) {
		table.locked(incoming);
	}

	/** Called by the disposition room when the first one is given, by the decider or by somebody in their name. */
	public void disposed(Actor decider, Actor by, DocumentId incoming) {
		decisions.dispose(decider, by, incoming);
	}

	/** Called by the disposition room when the addressee closes the letter. */
	public void settle(Actor by, DocumentId incoming) {
		decisions.settle(by, incoming);
	}

	/** Throws {@link java.util.NoSuchElementException} for an unknown entry. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IncomingView view(DocumentId incoming) {
		return table.view(incoming);
	}

	/** In the order asked, unknown ones left out. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> views(List<DocumentId> incoming) {
		var found = table.views(incoming).stream().collect(Collectors.toMap(IncomingView::id, Function.identity()));
		return incoming.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** The agenda book of an agency and year, newest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> agenda(UnitId agency, int year, int limit) {
		return table.latest(AgendaSpan.whole(agency, year), 0, limit);
	}

	/** What came to the positions, newest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> addressedTo(Collection<PositionId> positions, int limit) {
		return table.addressedTo(positions, limit);
	}

	/** What came in to answer a letter of this government. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> answering(DocumentId letter) {
		return table.answering(letter);
	}

	/** What came of an outgoing letter at its recipients. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> cameOf(DocumentId origin) {
		return table.cameOf(origin);
	}
}
