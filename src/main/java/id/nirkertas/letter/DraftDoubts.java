package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an old hand would ask about a draft that is complete: nothing of it hinders the letter. */
@Component
class DraftDoubts {

	/** The rest is told by its number: a list of three hundred schools has many vacant ones in it. */
	private static final int NAMED = 3;
	/** "Terlampir", "dalam Lampiran", "kami lampirkan". */
	private static final Pattern ENCLOSED = Pattern.compile("(?i)lampir");
	private static final Pattern UNFILLED = Pattern.compile("(?m)^\\s*\\d+\\.\\s*(?:Semula|Seharusnya) tertulis:\\s*$");

	private final Kinds kinds;
	private final SigningAuthority authority;
	private final References references;
	private final Directory directory;
	private final PeopleRows people;
	private final LetterFiles files;
	private final GivenNumbers given;
	private final Release release;
	private final WorkingDays workingDays;
	private final OfficeClock clock;

	DraftDoubts(Kinds kinds, SigningAuthority authority, References references, Directory directory, PeopleRows people,
			LetterFiles files, GivenNumbers given, Release release, WorkingDays workingDays, OfficeClock clock) {
		this.kinds = kinds;
		this.authority = authority;
		this.references = references;
		this.directory = directory;
		this.people = people;
		this.files = files;
		this.given = given;
		this.release = release;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** In the order of the form. A signed or withdrawn letter is past all doubt. */
	List<Fault> of(Letter letter) {
		return switch (letter.state()) {
			case DRAFT, IN_REVIEW, RETURNED, AWAITING_NUMBER, READY_TO_SIGN -> doubts(letter);
			case SIGNED, WITHDRAWN -> List.of();
		};
	}

	/** Why a letter on its way cannot be signed by whoever fills the signatory's position now; of a draft the checklist says it. */
	List<Fault> barred(Letter letter) {
		return switch (letter.state()) {
			case IN_REVIEW, AWAITING_NUMBER, READY_TO_SIGN -> authority.barred(letter.content());
			case DRAFT, RETURNED, SIGNED, WITHDRAWN -> List.of();
		};
	}

	private List<Fault> doubts(Letter letter) {
		var content = letter.content();
		var doubts = new ArrayList<Fault>();
		given.of(letter.id()).flatMap(each -> given(letter, each)).ifPresent(doubts::add);
		addressedToItself(content).ifPresent(doubts::add);
		doubts.addAll(vacant("addressees", content.addressees()));
		doubts.addAll(courtesies(content.more()));
		if (!content.more().attention().isEmpty() && Addressing.attention(content).isEmpty()) {
			doubts.add(new Fault("attention", "letter.doubt.attention-unprinted", List.of(content.more().attention())));
		}
		var kind = kinds.of(letter);
		var design = kind.design();
		kinds.former(kind, content.more().details()).forEach(field -> doubts
				.add(new Fault("details." + field.key(), "letter.doubt.former-field", List.of(field.label()))));
		doubts.addAll(Leftovers.in(content, design));
		doubts.addAll(people.doubts(design, content.more().details()));
		doubts.addAll(invited(content, design));
		if (UNFILLED.matcher(content.body().text()).find()) {
			doubts.add(new Fault("body", "letter.doubt.correction-unfilled", List.of()));
		}
		unsaid(letter, design).ifPresent(doubts::add);
		doubts.addAll(authority.doubts(content));
		doubts.addAll(barred(letter));
		signatoryVacant(content).ifPresent(doubts::add);
		doubts.addAll(vacant("copies", content.copies()));
		doubts.addAll(references.doubts(letter));
		return List.copyOf(doubts);
	}

	/**
	 * Whoever signs reads under which number and date, and why; the certificate shows the true time all the same. Of one that
	 * holds no more they read why, and what happens.
	 */
	private Optional<Fault> given(Letter letter, GivenNumber given) {
		var number = given.number();
		if (given.late()) {
			return Optional.of(
					new Fault("", release.isKept(letter) ? "letter.doubt.number-late.kept" : "letter.doubt.number-late",
							List.of(number.text(), number.on(), given.by(), given.kept())));
		}
		return given.reason().equals(NumberingGate.REASON)
				? Optional.empty()
				: Optional.of(new Fault("", "letter.doubt.number-given",
						List.of(number.text(), number.on(), given.by(), given.reason())));
	}

	/** Files of which neither the layout nor the text says a word: who reads the paper alone never misses them. */
	private Optional<Fault> unsaid(Letter letter, KindDesign design) {
		var content = letter.content();
		var said = content.body().text() + "\n" + content.more().details().text();
		return design.namesEnclosures() || ENCLOSED.matcher(said).find() || files.attachments(letter.id()).isEmpty()
				? Optional.empty()
				: Optional.of(new Fault("file", "letter.doubt.files-unsaid", List.of()));
	}

	private Optional<Fault> addressedToItself(DraftContent content) {
		var signatory = content.signatory();
		return signatory != null && content.addressees().contains(signatory)
				? Optional.of(
						new Fault("addressees", "letter.doubt.to-itself", List.of(directory.position(signatory).title())))
				: Optional.empty();
	}

	private List<Fault> vacant(String field, List<PositionId> positions) {
		var vacant = positions.stream().filter(this::isVacant).toList();
		var doubts = new ArrayList<Fault>();
		vacant.stream().limit(NAMED).forEach(position -> doubts
				.add(new Fault(field, "letter.doubt.vacant", List.of(directory.position(position).title()))));
		if (vacant.size() > NAMED) {
			doubts.add(new Fault(field, "letter.doubt.vacant-more", List.of(vacant.size() - NAMED)));
		}
		return doubts;
	}

	private static List<Fault> courtesies(Particulars more) {
		return Stream.of(courtesies("outside", more.addressedOutside().stream().map(OutsideParty::name)),
				courtesies("attention", Stream.of(more.attention())),
				courtesies("copied-outside", more.copiedOutside().stream().map(OutsideParty::name)))
				.flatMap(Function.identity()).toList();
	}

	private static Stream<Fault> courtesies(String field, Stream<String> names) {
		return names.flatMap(name -> Salutation.courtesy(name).stream()
				.map(courtesy -> new Fault(field, "letter.doubt.courtesy", List.of(name, courtesy)))).limit(NAMED);
	}

	private Optional<Fault> signatoryVacant(DraftContent content) {
		return Optional.ofNullable(content.signatory()).filter(this::isVacant).map(signatory -> new Fault("signatory",
				"letter.doubt.signatory-vacant", List.of(directory.position(signatory).title())));
	}

	private boolean isVacant(PositionId position) {
		return directory.holderOf(position).isEmpty();
	}

	private List<Fault> invited(DraftContent content, KindDesign design) {
		return MeetingDay.of(design, content.more().details()).stream()
				.flatMap(meeting -> meeting.doubt(clock.today(), workingDays::isWorkingDay).stream()).toList();
	}
}
