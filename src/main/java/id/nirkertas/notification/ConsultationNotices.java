package id.nirkertas.notification;

import id.nirkertas.consultation.ColleagueReminded;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.FurtherAsked;
import id.nirkertas.consultation.OpinionClosed;
import id.nirkertas.consultation.OpinionGiven;
import id.nirkertas.consultation.OpinionVacated;
import id.nirkertas.consultation.OpinionWithdrawn;
import id.nirkertas.letter.LetterSubmitted;
import id.nirkertas.review.InitialsGiven;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever asked hears of the answer, and that a question is still open when their letter goes on; who was asked, of its end. */
@Component
class ConsultationNotices {

	private final Consultations consultations;
	private final Notices notices;

	ConsultationNotices(Consultations consultations, Notices notices) {
		this.consultations = consultations;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(OpinionGiven event) {
		var asked = consultations.view(event.consultation());
		notices.tell(new Notice("consultation.given/" + asked.id(), asked.asker(), "notification.opinion-given",
				List.of(asked.colleague(), event.at(), asked.asker()), asked.letter(),
				consultations.matter(asked.letter()).address() + "/consultations"));
	}

	@ApplicationModuleListener
	void on(FurtherAsked event) {
		var asked = consultations.view(event.consultation());
		notices.tell(new Notice("consultation.further/%s/%s".formatted(asked.id(), event.place()), asked.colleague(),
				"notification.opinion-further", List.of(asked.asker(), asked.colleague(), event.at()), asked.letter(),
				"/consultations/" + asked.id()));
	}

	@ApplicationModuleListener
	void on(ColleagueReminded event) {
		var asked = consultations.view(event.consultation());
		if (asked.isOpen()) {
			notices.tell(new Notice("consultation.due/" + asked.id(), asked.colleague(), "notification.opinion-due",
					List.of(asked.due(), asked.asker(), asked.colleague()), asked.letter(), "/consultations/" + asked.id()));
		}
	}

	@ApplicationModuleListener
	void on(OpinionVacated event) {
		var asked = consultations.view(event.consultation());
		if (asked.isOpen()) {
			notices.tell(new Notice("consultation.vacated/%s/%s".formatted(asked.id(), event.at()), asked.asker(),
					"notification.opinion-vacated", List.of(asked.colleague(), asked.asker()), asked.letter(),
					consultations.matter(asked.letter()).address() + "/consultations"));
		}
	}

	@ApplicationModuleListener
	void on(OpinionWithdrawn event) {
		ended(consultations.view(event.consultation()), "notification.opinion-withdrawn");
	}

	@ApplicationModuleListener
	void on(OpinionClosed event) {
		ended(consultations.view(event.consultation()), "notification.opinion-closed");
	}

	@ApplicationModuleListener
	void on(LetterSubmitted event) {
		wentOn(event.letter(), event.by().position());
	}

	@ApplicationModuleListener
	void on(InitialsGiven event) {
		wentOn(event.letter(), event.by().position());
	}

	/** The address is its own page, which says nothing of a letter that is no longer theirs to see. */
	private void ended(ConsultationView asked, String code) {
		notices.tell(new Notice("consultation.ended/" + asked.id(), asked.colleague(), code,
				List.of(asked.asker(), asked.colleague()), null, "/consultations/" + asked.id()));
	}

	private void wentOn(DocumentId letter, PositionId asker) {
		consultations.on(letter).stream().filter(ConsultationView::isOpen).filter(open -> open.asker().equals(asker))
				.forEach(open -> notices.tell(new Notice("consultation.open/" + open.id(), asker,
						"notification.opinion-open", List.of(open.colleague(), open.asker()), letter,
						"/letters/" + letter + "/consultations")));
	}
}
