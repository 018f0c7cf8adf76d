package id.nirkertas.handover.web;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverDrafts;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Leavers;
import id.nirkertas.handover.Minutes;
import id.nirkertas.handover.Minutes.Part;
import id.nirkertas.handover.Minutes.Party;
import id.nirkertas.handover.Minutes.Post;
import id.nirkertas.letter.SheetDates;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names and lists as the pages of handovers show them; in templates it is {@code @handoverPage}. */
@Component("handoverPage")
class HandoverPage {

	private final Handovers handovers;
	private final HandoverDrafts drafts;
	private final Leavers leavers;
	private final Directory directory;
	private final Wording wording;

	HandoverPage(Handovers handovers, HandoverDrafts drafts, Leavers leavers, Directory directory, Wording wording) {
		this.handovers = handovers;
		this.drafts = drafts;
		this.leavers = leavers;
		this.directory = directory;
		this.wording = wording;
	}

	/** A handover with the names of whom it concerns. */
	record Line(Handover handover, String leaving, String successor, String titles, boolean mine) {
	}

	/** As the directory stands, and whether it waits for the reader. */
	Line line(Actor reader, Handover handover) {
		return new Line(handover, name(handover.leaving()), name(handover.successor()), titles(handover.positions()),
				handover.state() == HandoverState.PROPOSED && (handovers.mayConfirm(reader, handover.id()).isAllowed()
						|| drafts.mayAgree(reader, handover.id()).isAllowed()));
	}

	/** Somebody who signs the record. */
	record Signer(String part, String name, String number, String rank, String title) {
	}

	/** A desk that can be passed on: of one position, or all of a person's. */
	record Desk(String position, String title, String holder) {
	}

	/** What the reader has left so lately that it is still theirs to pass on. */
	List<PositionId> justLeft(Actor reader) {
		return leavers.justLeft(reader.person());
	}

	/** All that is the reader's to pass on: not what they fill day by day for somebody else. */
	List<PositionId> own(Actor reader) {
		var held = directory.heldBy(reader.person());
		return held.isEmpty()
				? justLeft(reader)
				: held.stream().filter(each -> each.capacity() != Capacity.ACTING_DAILY).map(Holder::position)
						.map(Position::id).toList();
	}

	/** Whether all of that is theirs in one act. */
	boolean isOwnOffered(Actor reader) {
		return handovers.mayPropose(reader, own(reader)).isAllowed();
	}

	/** Who passes on, in their stead, what they have just left or fill as its Plh.; as a sentence for each. */
	List<String> proposedByOthers(Actor reader) {
		var held = directory.heldBy(reader.person());
		var others = held.isEmpty()
				? justLeft(reader).stream()
				: held.stream().filter(each -> each.capacity() == Capacity.ACTING_DAILY).map(Holder::position)
						.map(Position::id);
		return others.map(position -> wording.why(handovers.mayPropose(reader, List.of(position))))
				.filter(why -> !why.isEmpty()).toList();
	}

	/** Those of the reader, those they have just left, then those of their direct subordinates. */
	List<Desk> desks(Actor reader) {
		var own = directory.heldBy(reader.person()).stream().map(Holder::position);
		var left = justLeft(reader).stream().map(directory::position);
		return Stream.of(own, left, directory.subordinatesOf(reader.position()).stream()).flatMap(Function.identity())
				.distinct()
				.filter(position -> handovers.mayPropose(reader, List.of(position.id())).isAllowed())
				.map(position -> new Desk(position.id().toString(), position.title(), leaving(reader, position.id())))
				.toList();
	}

	/** Of those below the reader who fill several positions: all of them in one act. */
	List<Desk> wholeDesks(Actor reader) {
		return directory.subordinatesOf(reader.position()).stream()
				.flatMap(position -> directory.assignmentsTo(position.id()).stream())
				.filter(directory::isInForce).map(Assignment::person)
				.filter(person -> !person.equals(reader.person())).distinct()
				.map(person -> Map.entry(person, handovers.passable(reader, person)))
				.filter(whole -> whole.getValue().size() > 1)
				.filter(whole -> handovers.mayPropose(reader, whole.getValue()).isAllowed())
				.map(whole -> new Desk(NewHandoverPage.OF_PERSON + whole.getKey(), titles(whole.getValue()),
						name(whole.getKey())))
				.toList();
	}

	Map<ItemKind, List<HandoverItem>> groups(List<HandoverItem> items) {
		var groups = new LinkedHashMap<ItemKind, List<HandoverItem>>();
		for (var kind : ItemKind.values()) {
			var of = items.stream().filter(item -> item.kind() == kind).toList();
			if (!of.isEmpty()) {
				groups.put(kind, of);
			}
		}
		return groups;
	}

	String titles(List<PositionId> positions) {
		return String.join("; ", positions.stream().map(directory::position).map(Position::title).toList());
	}

	String name(PersonId person) {
		return directory.person(person).map(Person::name).orElse("–");
	}

	/** The name of whoever would hand the position over. */
	private String leaving(Actor reader, PositionId position) {
		return leavers.from(reader, position).map(this::name).orElse("–");
	}

	/** The names of whoever would hand the positions over. */
	String leaving(Actor reader, List<PositionId> positions) {
		return String.join("; ", positions.stream().map(position -> leaving(reader, position)).distinct().toList());
	}

	/** Whoever hands over is the first party, whoever takes over the second, and a superior knows of it. */
	Signer first(Minutes minutes) {
		return signer("handover.record.first", minutes.party(Part.LEAVING));
	}

	Signer second(Minutes minutes) {
		return signer("handover.record.second", minutes.party(Part.SUCCESSOR));
	}

	/** In the order in which they stand on the paper. */
	List<Signer> signers(Minutes minutes) {
		return Stream.concat(Stream.of(second(minutes), first(minutes)),
				minutes.knownBy().stream().map(party -> signer("handover.record.superior", Optional.of(party)))).toList();
	}

	private Signer signer(String part, Optional<Party> of) {
		return of.map(party -> new Signer(part, party.name(), party.number(), party.rank(), posts(party.posts())))
				.orElseGet(() -> new Signer(part, "", "", "", ""));
	}

	/** "Selasa, tanggal satu, bulan Desember, …", as minutes begin in Bahasa Indonesia; in another language the day. */
	public String inWords(LocalDate day) {
		return language().getLanguage().equals("id") ? SheetDates.inWords(day) : wording.fullDay(day);
	}

	/** "8 Des 2026", where there is little room. */
	public String shortDay(LocalDate day) {
		return DateTimeFormatter.ofPattern(wording.say("handover.record.short-day"), language()).format(day);
	}

	private static Locale language() {
		return LocaleContextHolder.getLocale();
	}

	/** Each with the capacity before it, unless it is their own. */
	private String posts(List<Post> posts) {
		return posts.stream().map(post -> post.capacity() == Capacity.PERMANENT
				? post.title()
				: wording.name(post.capacity()) + " " + post.title()).collect(Collectors.joining("; "));
	}

	/** The sentence that says who proposed it and who confirmed it, and when; empty before. */
	String confirmation(Handover handover, Minutes minutes) {
		var at = handover.confirmedAt();
		return minutes.party(Part.CONFIRMER).filter(_ -> at != null).flatMap(by -> minutes.party(Part.PROPOSER)
				.map(proposer -> wording.say("handover.record.confirmed", proposer.name(), posts(proposer.posts()),
						wording.fullMoment(handover.proposedAt().atZone(minutes.zone())), by.name(), posts(by.posts()),
						at == null ? "" : wording.fullMoment(at.atZone(minutes.zone())))))
				.orElse("");
	}

	/** In the time of the agency whose desk it is. */
	public String moment(Handover handover, Instant at) {
		return wording.fullMoment(at.atZone(directory.zoneOf(handover.positions().getFirst())));
	}

	/** The day of the agency whose desk it is. */
	public String day(Handover handover, Instant at) {
		return wording.fullDay(directory.dayOf(handover.positions().getFirst(), at));
	}
}
