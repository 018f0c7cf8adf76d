package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on which a desk is passed on. */
final class HandoverVisits {

	private HandoverVisits() {
	}

	static List<Visit> all(BeanFactory beans) {
		var staff = beans.getBean(Staff.class);
		var handovers = beans.getBean(Handovers.class);
		OpenProposals.withdraw(beans.getBean(JdbcClient.class));
		var open = proposed(handovers, staff, "kabid.ekon", "perencana1", "KABID.EKON");
		var done = proposed(handovers, staff, "pranata1", "pranata2", "PRANATA1");
		handovers.confirm(staff.actor("pranata2"), done);
		var asked = drafts(beans, handovers, staff);
		return List.of(of("kabid.sandi", "/handovers/" + asked),
				of("kabid.aptika", "/handovers"), of("ekspedisi", "/handovers"),
				of("pranata1", "/handovers/new?position=" + staff.position("PRANATA1").id()),
				of("pranata1", "/handovers/new").answered(422).then(desk -> desk.press("Usulkan serah terima")),
				of("kabid.ekon", "/handovers/" + open), of("perencana1", "/handovers/" + open),
				of("pranata1", "/handovers/" + done), of("pranata1", "/handovers/" + done + "/record"));
	}

	/** A draft that another desk is asked to go on with. */
	private static HandoverId drafts(BeanFactory beans, Handovers handovers, Staff staff) {
		var draft = beans.getBean(Letters.class).draft(staff.actor("pranata1"),
				beans.getBean(Secretariat.class).content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
						List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
		return handovers.propose(staff.actor("pranata1"),
				new Proposal(new HandoverId(UUID.randomUUID()), List.of(staff.position("PRANATA1").id()),
						staff.person("pranata2").id(), staff.position("KABID.SANDI").id(), List.of(draft), ""));
	}

	private static HandoverId proposed(Handovers handovers, Staff staff, String by, String successor, String position) {
		return handovers.propose(staff.actor(by),
				new Proposal(new HandoverId(UUID.randomUUID()), List.of(staff.position(position).id()),
						staff.person(successor).id(), null, List.of(), "Kunci lemari arsip ada di laci meja."));
	}
}
