package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.LetterTable.SignedUnder;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keepers of registers learn of letters: which wait for a number, and what stands beside each; no subject of a secret one. */
@Component
class NumberedLetters implements NumberedDocuments {

	/** So many letters are held at once. */
	private static final int PAGE = 200;
	private static final Set<LetterState> WAITING = Set.of(LetterState.IN_REVIEW, LetterState.RETURNED,
			LetterState.AWAITING_NUMBER, LetterState.READY_TO_SIGN);

	private final LetterTable letters;
	private final Kinds kinds;
	private final OfficialNumbers numbers;
	private final Numbering numbering;
	private final Access access;
	private final Directory directory;
	private final Release release;
	private final AgencyClock days;

	NumberedLetters(LetterTable letters, Kinds kinds, OfficialNumbers numbers, Numbering numbering,
			Access access, Directory directory, Release release, AgencyClock days) {
		this.letters = letters;
		this.kinds = kinds;
		this.numbers = numbers;
		this.numbering = numbering;
		this.access = access;
		this.directory = directory;
		this.release = release;
		this.days = days;
	}

	@Override
	public void hold(DocumentId document) {
		if (letters.find(document).isPresent()) {
			letters.take(document);
		}
	}

	@Override
	public Optional<NumberRequest> request(DocumentId document, LocalDate on) {
		return letters.find(document).filter(letter -> WAITING.contains(letter.state()))
				.flatMap(letter -> request(letter, on));
	}

	@Override
	public boolean isKept(DocumentId document) {
		return letters.find(document).filter(release::isKept).isPresent();
	}

	private Optional<NumberRequest> request(Letter letter, LocalDate on) {
		return Optional.ofNullable(letter.content().signatory())
				.map(signatory -> numbers.of(kinds.of(letter), letter.content(), directory.agencyOf(signatory)))
				.map(number -> number.request(letter.id(), on));
	}

	@Override
	public List<Waiting> waiting(Collection<String> agencies, PersonId reader) {
		var signatories = directory.positions().stream().map(Position::id)
				.filter(position -> agencies.contains(directory.agencyOf(position).code())).toList();
		var handedOn = letters.unsigned(signatories);
		var numbered = numbering.numbersOf(handedOn).keySet();
		return handedOn.stream().filter(letter -> !numbered.contains(letter)).gather(Gatherers.windowFixed(PAGE))
				.flatMap(page -> waiting(page, reader)).toList();
	}

	private Stream<Waiting> waiting(List<DocumentId> page, PersonId reader) {
		var seen = access.visible(reader, page);
		var found = letters.all(page).stream().filter(letter -> WAITING.contains(letter.state()))
				.collect(Collectors.toMap(Letter::id, Function.identity()));
		return page.stream().flatMap(id -> Stream.ofNullable(found.get(id)))
				.flatMap(letter -> waiting(letter, seen.contains(letter.id())).stream());
	}

	/** Of a secret letter nobody learns more than that there is one, and who signs it. */
	private Optional<Waiting> waiting(Letter letter, boolean seen) {
		var signatory = Objects.requireNonNull(letter.content().signatory());
		var content = letter.content();
		var kind = content.secrecy().hidesSubject() ? content.secrecy().code() : kinds.shown(letter).name();
		var subject = seen && !content.secrecy().hidesSubject() ? ", “" + content.subject() + "”" : "";
		var words = "%s%s — %s".formatted(kind, subject, title(signatory));
		return request(letter, days.today(directory.agencyOf(signatory).id()))
				.map(request -> new Waiting(letter.id(), request.register(), words));
	}

	private String title(PositionId position) {
		return directory.position(position).title();
	}

	@Override
	public List<Signed> signed(Collection<DocumentId> documents) {
		return letters.signedUnder(documents).stream().map(this::under).toList();
	}

	@Override
	public Set<DocumentId> living(Collection<DocumentId> documents) {
		return letters.all(documents).stream()
				.filter(letter -> !letter.isSigned() && letter.state() != LetterState.WITHDRAWN).map(Letter::id)
				.collect(Collectors.toSet());
	}

	@Override
	public List<Signed> signedBehind(DocumentId last, int limit) {
		return letters.signedBehind(last, limit).stream().map(this::under).toList();
	}

	private Signed under(SignedUnder letter) {
		return new Signed(letter.letter(), directory.agencyOf(letter.signatory()).code(), letter.number(), letter.on());
	}

	@Override
	public Map<DocumentId, Facts> facts(Collection<DocumentId> documents) {
		return letters.all(documents).stream().collect(Collectors.toMap(Letter::id, this::facts));
	}

	private Facts facts(Letter letter) {
		var content = letter.content();
		var signed = letter.signed();
		var signatory = content.signatory();
		var to = LetterTitles.of(content, letter.drafter(), directory).addressees();
		return new Facts(kinds.shown(letter).name(), content.secrecy(), String.join("; ", to), content.subject(),
				signatory == null ? "" : signatory(signed, signatory), signed == null ? null : signed.capacity(),
				letter.state());
	}

	/** With their name, as it stands on the paper, where it is signed. */
	private String signatory(Letter.@Nullable Signed signed, PositionId position) {
		if (signed == null) {
			return title(position);
		}
		var title = signed.title() == null ? title(position) : signed.title();
		var by = signed.by();
		return Optional.ofNullable(signed.name()).or(() -> directory.person(by).map(Person::name))
				.map(name -> title + ", " + name).orElse(title);
	}

	@Override
	public Map<DocumentId, Seen> seen(PersonId reader, Collection<DocumentId> documents) {
		var visible = access.visible(reader, documents);
		return letters.all(visible).stream().collect(Collectors.toMap(Letter::id, letter -> new Seen(
				letter.content().secrecy().hidesSubject() ? "" : letter.content().subject(), "/letters/" + letter.id())));
	}
}
