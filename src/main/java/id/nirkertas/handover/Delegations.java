package id.nirkertas.handover;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Disposings;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.DelegatedReview;
import id.nirkertas.review.DelegatedReviews;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What positions left to others and answer for all the same: single reviews, and assistants who prepare their work. */
@Component
class Delegations {

	private final DelegatedReviews reviews;
	private final Assistants assistants;
	private final Disposings disposings;
	private final Letters letters;
	private final Directory directory;
	private final OfficeClock clock;

	Delegations(DelegatedReviews reviews, Assistants assistants, Disposings disposings, Letters letters,
			Directory directory, OfficeClock clock) {
		this.reviews = reviews;
		this.assistants = assistants;
		this.disposings = disposings;
		this.letters = letters;
		this.directory = directory;
		this.clock = clock;
	}

	Stream<HandoverItem> of(Collection<PositionId> positions) {
		return Stream.concat(reviews(positions),
				positions.stream().flatMap(head -> assistants.of(head).stream()).filter(this::isInForce).map(this::item));
	}

	private Stream<HandoverItem> reviews(Collection<PositionId> positions) {
		var delegated = reviews.of(positions);
		var known = letters.views(delegated.stream().map(DelegatedReview::letter).distinct().toList()).stream()
				.collect(toMap(LetterView::id, Function.identity()));
		return delegated.stream()
				.flatMap(review -> Stream.ofNullable(known.get(review.letter())).map(letter -> item(review, letter)));
	}

	private HandoverItem item(DelegatedReview review, LetterView letter) {
		var secret = letter.content().secrecy().hidesSubject();
		return new HandoverItem(ItemKind.DELEGATED, letter.id().toString(), letter.id(), review.reviewer(), letter.number(),
				secret ? "" : letter.content().subject(), secret, directory.position(review.delegate()).title(), null,
				review.at(), null);
	}

	/** Now, or from a day to come. */
	private boolean isInForce(Assistant assistant) {
		var until = assistant.period().until();
		return !assistant.ended() && (until == null || !until.isBefore(directory.today(assistant.head())));
	}

	/** Whoever helps is what it is about; no letter is. */
	private HandoverItem item(Assistant assistant) {
		var kind = disposings.view(assistant).isGiven() ? ItemKind.DEPUTY : ItemKind.ASSISTANT;
		return new HandoverItem(kind, assistant.id().toString(), null, assistant.head(), "",
				directory.position(assistant.helper()).title(), false,
				directory.agencyOf(assistant.helper()).name(), assistant.period().until(),
				assistant.period().from().atStartOfDay(clock.zone()).toInstant(), null);
	}
}
