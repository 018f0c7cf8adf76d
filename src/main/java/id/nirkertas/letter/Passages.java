package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.SaidText.Line;
import id.nirkertas.letter.SaidText.Look;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of a version that remarks can be tied to, and what became of them in the text as it lies now. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Passages {

	private static final Look PLAIN = new Look(Alignment.LEFT, 0, false, "", "", "");

	private final VersionTable versions;
	private final LetterTable letters;
	private final LetterFiles files;
	private final Kinds kinds;
	private final Directory directory;

	Passages(VersionTable versions, LetterTable letters, LetterFiles files, Kinds kinds, Directory directory) {
		this.versions = versions;
		this.letters = letters;
		this.files = files;
		this.kinds = kinds;
		this.directory = directory;
	}

	/** In the order of the letter, without what is empty. Throws {@link NoSuchElementException} for a version there is not. */
	public List<Passage> of(DocumentId letter, int version) {
		return Reading.once(List.of("letter.passages", letter, version), () -> {
			var form = versions.form(letter, version)
					.orElseThrow(() -> new NoSuchElementException("version " + version + " of letter " + letter));
			return read(letters.get(letter).asVersion(version, form.content()),
					form.attachments().stream().map(CanonicalForm.Attached::name).toList());
		});
	}

	/** As it lies now. */
	public List<Passage> of(DocumentId letter) {
		return Reading.once(List.of("letter.passages", letter), () -> read(letters.get(letter),
				files.attachments(letter).stream().map(AttachmentView::name).toList()));
	}

	/** What became of each of these places of a version, in the text as it lies now; a place it never had is left out. */
	public Map<String, FollowedPassage> follow(DocumentId letter, int version, List<String> places) {
		return follow(of(letter, version), of(letter), places);
	}

	/** The same, in a later version: for whoever is not to read what its drafter has not handed on. */
	public Map<String, FollowedPassage> follow(DocumentId letter, int version, int later, List<String> places) {
		return follow(of(letter, version), of(letter, later), places);
	}

	private static Map<String, FollowedPassage> follow(List<Passage> before, List<Passage> now, List<String> places) {
		var pairs = new LinePairs(lines(before), lines(now));
		var found = new HashMap<String, FollowedPassage>();
		before.stream().filter(passage -> places.contains(passage.place()))
				.forEach(passage -> found.put(passage.place(), followed(passage, now, pairs)));
		return found;
	}

	private static FollowedPassage followed(Passage before, List<Passage> now, LinePairs pairs) {
		var place = before.isParagraph()
				? pairs.after(before.number() - 1).map(line -> Passage.BODY + (line + 1))
				: Optional.of(before.place());
		var parts = before.isParagraph() ? SplitPassage.of(before, now) : List.<Passage>of();
		if (!parts.isEmpty()) {
			return new FollowedPassage(before, parts.getFirst(), List.of(), parts.size());
		}
		var later = place.flatMap(found -> now.stream().filter(each -> each.place().equals(found)).findFirst());
		return new FollowedPassage(before, later.orElse(null), later.filter(each -> !each.text().equals(before.text()))
				.map(each -> WordDiff.between(before.text(), each.text())).orElse(List.of()), 1);
	}

	private static List<Line> lines(List<Passage> passages) {
		return passages.stream().filter(Passage::isParagraph).map(each -> new Line(each.text(), PLAIN)).toList();
	}

	private List<Passage> read(Letter letter, List<String> attachments) {
		var content = letter.content();
		var passages = new ArrayList<Passage>();
		add(passages, "classification", "letter.field.classification", content.classification());
		var titles = LetterTitles.of(content, letter.drafter(), directory);
		add(passages, "addressees-0", "letter.field.addressees", String.join("; ", content.addressed(titles::of)));
		add(passages, "subject", "letter.field.subject", content.subject());
		var details = content.more().details();
		kinds.named(List.of(kinds.of(letter)), details.values().keySet())
				.forEach(field -> add(passages, "details." + field.key(), field.label(), details.said(field.key())));
		var number = 0;
		for (var paragraph : content.body().said().lines().filter(line -> !line.isBlank()).toList()) {
			add(passages, Passage.BODY + ++number, "letter.field.body", paragraph.strip());
		}
		add(passages, "signatory", "letter.field.signatory", title(content.signatory(), titles));
		add(passages, "copies-0", "letter.field.copies", copies(content, titles));
		add(passages, "files", "letter.field.attachments", String.join("; ", attachments));
		return List.copyOf(passages);
	}

	private static String title(@Nullable PositionId position, LetterTitles titles) {
		return position == null ? "" : titles.of(position);
	}

	private static String copies(DraftContent content, LetterTitles titles) {
		var names = new ArrayList<>(titles.of(content.copies()));
		names.addAll(content.more().copiedOutside().stream().map(OutsideParty::name).toList());
		return names.stream().collect(Collectors.joining("; "));
	}

	private static void add(List<Passage> passages, String place, String label, String text) {
		if (!text.isBlank()) {
			passages.add(new Passage(place, label, text));
		}
	}
}
