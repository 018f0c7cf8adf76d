package id.nirkertas.integration;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of PRANATA1, which is passed on: what is drafted there, who leaves it and follows, and how it is proposed. */
final class PassedDesk {

	static final String CODE = "PRANATA1";
	static final String BASIS = "SK Mutasi Uji 5/2026";

	private final Staff staff;
	private final Secretariat secretariat;
	private final Letters letters;
	private final Handovers handovers;
	private final Organisation organisation;
	private final Directory directory;
	private final JdbcClient database;
	private final List<Assignment> left = new ArrayList<>();

	private PassedDesk(ApplicationContext office) {
		staff = office.getBean(Staff.class);
		secretariat = office.getBean(Secretariat.class);
		letters = office.getBean(Letters.class);
		handovers = office.getBean(Handovers.class);
		organisation = office.getBean(Organisation.class);
		directory = office.getBean(Directory.class);
		database = office.getBean(JdbcClient.class);
	}

	/** No proposal of earlier tests waits there. */
	static PassedDesk in(ApplicationContext office) {
		var desk = new PassedDesk(office);
		OpenProposals.withdraw(desk.database);
		return desk;
	}

	PositionId position() {
		return staff.position(CODE).id();
	}

	HandoverId proposed(String by, String successor) {
		return handovers.propose(staff.actor(by), new Proposal(new HandoverId(UUID.randomUUID()), List.of(position()),
				staff.person(successor).id(), null, List.of(), ""));
	}

	DocumentId draft(Actor by) {
		return letters.draft(by, secretariat.usual());
	}

	/** Begun the day before yesterday. */
	DocumentId aged(DocumentId letter) {
		database.sql("""
				update act_ru_task set create_time_ = create_time_ - interval '2 days' where proc_inst_id_ in
				(select id_ from act_ru_execution where business_key_ = ?)""").param(letter.toString()).update();
		return letter;
	}

	/** Whatever was done until now was done three days before, and was seen since long. */
	void longAgo() {
		database.sql("update access_grant set since_on = since_on - 60, since_at = since_at - interval '60 days'").update();
		database.sql("update disposition_node set given_at = given_at - interval '3 days'").update();
		database.sql("update consultation_request set asked_at = asked_at - interval '3 days', "
				+ "ended_at = ended_at - interval '3 days'").update();
	}

	/** What is on the list, as somebody reads it. */
	List<DocumentId> documents(String reader, HandoverId handover) {
		return handovers.items(staff.actor(reader), handover).stream().map(HandoverItem::document)
				.filter(Objects::nonNull).toList();
	}

	/** Yesterday was their last day in it. */
	Assignment leaves(String username, String position) {
		var seat = directory.assignmentsOf(staff.person(username).id()).stream()
				.filter(each -> each.position().equals(staff.position(position).id())).findFirst().orElseThrow();
		left.add(seat);
		until(seat, Staff.today().minusDays(1));
		return seat;
	}

	/** Since today. */
	void follows(String username, String position, Capacity capacity) {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position(position).id(), staff.person(username).id(),
				capacity, new Period(Staff.today(), null), BASIS));
	}

	/** As the files of the demo have it. */
	void restore() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		left.forEach(seat -> until(seat, seat.period().until()));
	}

	private void until(Assignment seat, @Nullable LocalDate last) {
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), seat.person(), seat.capacity(),
				new Period(seat.period().from(), last), seat.basis()));
	}
}
