package id.nirkertas.workflow.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.access.Reason;
import id.nirkertas.access.Role;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.distribution.DeliveryView;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The same letter in other books: whoever it was delivered to reads it as their own incoming letter, and whoever sent it as their
 * outgoing one, each under an access of its own.
 */
@Component
class OtherRecords {

	private static final Set<Role> NAMED = EnumSet.of(Role.ADDRESSEE, Role.COPY, Role.SIGNATORY);

	private final Distribution distribution;
	private final Letters letters;
	private final Registry registry;
	private final Access access;
	private final LastDays lastDays;
	private final Directory directory;
	private final Wording wording;

	OtherRecords(Distribution distribution, Letters letters, Registry registry, Access access, LastDays lastDays,
			Directory directory, Wording wording) {
		this.distribution = distribution;
		this.letters = letters;
		this.registry = registry;
		this.access = access;
		this.lastDays = lastDays;
		this.directory = directory;
		this.wording = wording;
	}

	/**
	 * One of them, to one reader.
	 *
	 * @param position whom the letter was delivered to, or who signed it
	 * @param delivery null for the letter itself
	 * @param open     whether the reader sees it too, and so may know all that its own page tells; otherwise who is named on it alone
	 * @param secret   whether the letter hides its subject
	 */
	record Other(DocumentId id, PositionId position, String agency, @Nullable DeliveryView delivery, String holders,
			boolean open, boolean secret) {
	}

	/**
	 * What the reader may know of, the sender's letter first. Nothing that came after their last day; whoever received a secret
	 * letter learns nothing of its other recipients.
	 */
	List<Other> of(DocumentId document, Actor reader, @Nullable LastDay until) {
		var letter = letters.views(List.of(document)).stream().findFirst();
		if (letter.isPresent()) {
			return others(null, distribution.deliveries(document), letter.get(), reader, until);
		}
		return registry.views(List.of(document)).stream().map(entry -> entry.letter().origin()).filter(Objects::nonNull)
				.flatMap(origin -> letters.views(List.of(origin)).stream())
				.flatMap(origin -> others(origin, siblings(origin, document), origin, reader, until).stream()).toList();
	}

	private List<DeliveryView> siblings(LetterView origin, DocumentId entry) {
		return distribution.deliveries(origin.id()).stream().filter(other -> !other.incoming().equals(entry)).toList();
	}

	private List<Other> others(@Nullable LetterView origin, List<DeliveryView> deliveries, LetterView letter, Actor reader,
			@Nullable LastDay until) {
		var secret = letter.content().secrecy().hidesSubject();
		var known = deliveries.stream().filter(delivery -> until == null || until.covers(delivery.deliveredAt())).toList();
		var visible = access.visible(reader.person(), Stream.concat(Stream.of(letter.id()),
				known.stream().map(DeliveryView::incoming)).toList());
		var sent = origin == null
				? Stream.<Other>empty()
				: Stream.of(other(origin.id(), Objects.requireNonNull(origin.content().signatory()), null, visible, secret));
		var received = known.stream().filter(delivery -> origin == null || !secret || visible.contains(delivery.incoming()))
				.map(delivery -> other(delivery.incoming(), delivery.recipient(), delivery, visible, secret));
		return Stream.concat(sent, received).toList();
	}

	private Other other(DocumentId id, PositionId position, @Nullable DeliveryView delivery, Collection<DocumentId> visible,
			boolean secret) {
		return new Other(id, position, directory.agencyOf(position).name(), delivery, holders(position),
				visible.contains(id),
				secret);
	}

	/** Whether it is secret, and more people may see it elsewhere than the reader may be told of. */
	boolean isSilent(DocumentId document, List<Other> others) {
		return others.stream().anyMatch(other -> other.secret() && !other.open())
				|| registry.views(List.of(document)).stream()
						.map(IncomingView::letter)
						.anyMatch(letter -> letter.origin() != null && letter.secrecy().hidesSubject());
	}

	/**
	 * As what somebody sees the same letter there, and why; a sentence for each. Where the reader sees nothing, of the named alone.
	 *
	 * @param told the reasons that the reader may know, of a record that they see too
	 */
	List<String> why(PersonId person, List<Other> others, Function<DocumentId, List<Reason>> told) {
		var visible = access.visible(person, others.stream().map(Other::id).toList());
		return others.stream().filter(other -> visible.contains(other.id())).flatMap(other -> {
			var reasons = (other.open() ? told.apply(other.id()) : named(person, other)).stream()
					.map(reason -> wording.say(reason.sentence(), reason.details())).toList();
			var until = lastDays.of(person, other.id()).filter(_ -> other.open())
					.map(last -> wording.say("access.until.other", last.day(), last.position())).stream();
			return reasons.isEmpty()
					? Stream.of()
					: Stream.concat(Stream.of(sentence(other, String.join("; ", reasons))), until);
		}).toList();
	}

	private List<Reason> named(PersonId person, Other other) {
		return access.why(person, other.id()).stream().filter(reason -> isNamed(reason, other)).toList();
	}

	/** It stands on the letter that this position receives or signs it; who fills that is no secret. */
	private static boolean isNamed(Reason reason, Other other) {
		return reason.isOfHolder() && reason.position().equals(other.position()) && reason.role() != null
				&& NAMED.contains(reason.role());
	}

	private String sentence(Other other, String reasons) {
		var delivery = other.delivery();
		return delivery == null
				? wording.say("workflow.why.sees-sent", reasons)
				: wording.say("workflow.why.sees-received", other.position(), delivery.agendaNumber(), reasons);
	}

	private String holders(PositionId position) {
		return directory.assignmentsTo(position).stream().filter(directory::isInForce)
				.flatMap(seat -> directory.person(seat.person()).map(person -> holder(person, seat.capacity())).stream())
				.distinct()
				.collect(Collectors.joining(", "));
	}

	private String holder(Person person, Capacity capacity) {
		return capacity == Capacity.PERMANENT ? person.name() : wording.say("workflow.why.holder", person.name(), capacity);
	}
}
