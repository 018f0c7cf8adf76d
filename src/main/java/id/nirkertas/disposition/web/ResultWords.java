package id.nirkertas.disposition.web;

import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Results;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NamedLetter;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.letter.RelatedLetter;
import id.nirkertas.letter.Relations;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of the letters that came of instructions what a reader may know: number and subject with sight alone, else how many. */
@Component
class ResultWords {

	private final Results results;
	private final Relations relations;
	private final Letters letters;
	private final Wording wording;

	ResultWords(Results results, Relations relations, Letters letters, Wording wording) {
		this.results = results;
		this.relations = relations;
		this.letters = letters;
		this.wording = wording;
	}

	/** Named in the reports on an incoming letter; of each node those to open first, then how many stay closed. */
	Map<NodeId, List<ShownResult>> named(Actor reader, DocumentId incoming) {
		var named = results.named(incoming);
		var shown = seen(reader, named.values().stream().flatMap(Collection::stream).distinct().toList());
		return named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> of(each.getValue(), shown)));
	}

	/** Begun on the node or named in its report, as far as the reader may open them. */
	List<ShownResult> on(Actor reader, NodeId node) {
		return List.copyOf(seen(reader, results.on(node)).values());
	}

	/** Of a letter that the reader may see, with how it stands. */
	ShownResult of(LetterView letter) {
		var subject = letter.content().secrecy().hidesSubject() ? "" : letter.content().subject();
		return new ShownResult(words(letter.file() == null ? "" : letter.number(), wording.name(letter.state()), subject),
				"/letters/" + letter.id());
	}

	private List<ShownResult> of(List<DocumentId> named, Map<DocumentId, ShownResult> shown) {
		var open = named.stream().flatMap(letter -> Stream.ofNullable(shown.get(letter))).toList();
		var closed = named.size() - open.size();
		return closed == 0
				? open
				: Stream.concat(open.stream(),
						Stream.of(new ShownResult(wording.say("disposition.result.unseen", closed), ""))).toList();
	}

	private Map<DocumentId, ShownResult> seen(Actor reader, List<DocumentId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var open = relations.chosen(reader, ids.stream().map(id -> new Reference(Relation.REFERS, id)).toList()).stream()
				.filter(related -> related.address() != null && related.named() != null).toList();
		var views = letters.views(open.stream().map(RelatedLetter::id).toList()).stream()
				.collect(Collectors.toMap(LetterView::id, this::of));
		return open.stream().collect(Collectors.toMap(RelatedLetter::id,
				related -> shown(related, Objects.requireNonNull(related.address()), views.get(related.id())),
				(one, _) -> one,
				LinkedHashMap::new));
	}

	/** What became of it at the reader is all they see of it. */
	private ShownResult shown(RelatedLetter related, String address, @Nullable ShownResult own) {
		if (own != null && own.address().equals(address)) {
			return own;
		}
		var named = Objects.requireNonNull(related.named());
		return new ShownResult(words(named.number(), "", subject(named)), address);
	}

	private static String subject(NamedLetter named) {
		return Objects.requireNonNullElse(named.subject(), "");
	}

	/** By its number once it has one, else by how it stands. */
	private String words(String number, String state, String subject) {
		var name = number.isBlank() ? state : number;
		return subject.isBlank() ? name : wording.say("disposition.result", name, subject);
	}
}
