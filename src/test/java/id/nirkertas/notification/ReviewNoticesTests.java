package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.AbsentReviewers;
import id.nirkertas.review.ReviewersReminded;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReviewNoticesTests {

	static final Instant DUE = Instant.parse("2026-11-30T09:00:00Z");

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	Notices notices;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	TransactionTemplate transaction;

	DocumentId letter;

	@BeforeEach
	void submit() {
		letter = secretariat.submit("pranata1", new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.NORMAL,
				Secrecy.ORDINARY, "500.12", List.of(position("KABAN.BAPPEDA")), List.of(), position("KADIS.KOMINFO"),
				"Bersama ini disampaikan data."));
	}

	@Test
	void theReviewerIsRemindedEachDayAndTheDrafterToldOnce() {
		remind(DUE.plusSeconds(1));
		remind(DUE.plusSeconds(86_401));

		told("kabid.aptika", "notification.initials-late", 2);
		told("pranata1", "notification.initials-late-drafter", 1);
		told("kadis.kominfo", "notification.initials-late-decider", 1);
		told("kabid.aptika", "notification.initials-late-decider", 0);
	}

	@Test
	void whoIsPassedAReviewAndWhoIsPassedOverIsTold() {
		absent.delegate(staff.actor("kabid.aptika"), letter, position("PRANATA2"), "");
		told("pranata2", "notification.review-delegated", 1);

		absent.takeBack(staff.actor("kabid.aptika"), letter);
		await().until(() -> notices.of(staff.person("pranata2").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> notice.code().equals("notification.review-taken-back")));

		absent.skip(staff.actor("kadis.kominfo"), letter, position("KABID.APTIKA"), "Cuti");
		told("kabid.aptika", "notification.reviewer-skipped", 1);
		told("pranata1", "notification.reviewer-skipped-drafter", 1);
	}

	private void remind(Instant at) {
		transaction.executeWithoutResult(_ -> events.publishEvent(new ReviewersReminded(letter, 1,
				List.of(position("KABID.APTIKA")), List.of(position("KABID.APTIKA"), position("KADIS.KOMINFO")), DUE,
				Actor.SYSTEM, at)));
	}

	private void told(String person, String code, int times) {
		await().untilAsserted(() -> assertThat(notices.of(staff.person(person).id(), Integer.MAX_VALUE))
				.filteredOn(notice -> letter.equals(notice.document()) && notice.code().equals(code)).hasSize(times));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
