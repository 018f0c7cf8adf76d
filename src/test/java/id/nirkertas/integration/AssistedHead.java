package id.nirkertas.integration;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedView;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A head, on whose desk letters lie, and the one who may help them. */
final class AssistedHead {

	static final String HELPER = "perencana2";
	static final String HEAD = "kaban.bappeda";

	final PositionId position;
	private final ApplicationContext office;
	private final Staff staff;
	private final Assistants assistants;

	AssistedHead(ApplicationContext office) {
		this.office = office;
		this.staff = office.getBean(Staff.class);
		this.assistants = office.getBean(Assistants.class);
		this.position = id("KABAN.BAPPEDA");
	}

	void appoint(boolean disposes, boolean secrets) {
		assistants.appoint(staff.actor(HEAD), position, id("PERENCANA2"), new Period(Staff.today(), null), disposes,
				secrets);
	}

	/** It waits for the head's word. */
	void appointedByAdministrator() {
		assistants.appoint(staff.actor("admin"), position, id("PERENCANA2"), new Period(Staff.today(), null), true, false);
	}

	Assistant current() {
		return assistants.of(position).getFirst();
	}

	/** In the head's name. */
	void dispose(DocumentId on) {
		office.getBean(Preparations.class).dispose(staff.actor(HELPER), on, null, order());
	}

	/** How often the trail tells that of the appointment. */
	int trail(String event) {
		return office.getBean(JdbcClient.class)
				.sql("select count(*) from audit_event where event = ? and facts ->> 'assistant' = ?")
				.params(event, current().id().toString()).query(Integer.class).single();
	}

	void helpedNoMore() {
		assistants.of(position).stream().filter(each -> !each.ended())
				.forEach(each -> assistants.dismiss(staff.actor(HEAD), each.id()));
	}

	DocumentId arrived(Secrecy secrecy) {
		var scan = office.getBean(Vault.class).put(IncomingMail.scan(1), "application/pdf");
		return office.getBean(Registry.class).register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, scan, secrecy));
	}

	DispositionOrder order() {
		return to("KABID.EKON");
	}

	DispositionOrder to(String recipient) {
		return new DispositionOrder(List.of(new DispositionOrder.Recipient(id(recipient), Part.LEAD)), List.of("STUDY"), "",
				null);
	}

	PreparedView waiting(DocumentId on) {
		return office.getBean(PreparedDispositions.class).waitingFor(position).stream()
				.filter(each -> each.letter().equals(on)).findFirst().orElseThrow();
	}

	/** Whether the one who may help sees it. */
	boolean isSeen(DocumentId document) {
		return office.getBean(Access.class).maySee(staff.person(HELPER).id(), document).isAllowed();
	}

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
