package id.nirkertas.registry;

import id.nirkertas.directory.Directory;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.numbering.NumberedDocuments.Facts;
import id.nirkertas.numbering.NumberedDocuments.Seen;
import id.nirkertas.numbering.NumberedDocuments.Signed;
import id.nirkertas.numbering.WrittenNumbers;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.UnitId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The signed letters that what comes in may answer: each is known by its number and date, the rest to whoever may see it. */
@Service
public class AnsweredLetters {

	private final ObjectProvider<NumberedDocuments> rooms;
	private final WrittenNumbers numbers;
	private final Directory directory;

	AnsweredLetters(ObjectProvider<NumberedDocuments> rooms, WrittenNumbers numbers, Directory directory) {
		this.rooms = rooms;
		this.numbers = numbers;
		this.directory = directory;
	}

	/** What the agency signed under this number; the latest where several years have it. */
	public Optional<DocumentId> under(UnitId agency, String number) {
		return number.isBlank()
				? Optional.empty()
				: signed(numbers.bearing(number.strip())).stream().filter(letter -> isOf(agency, letter))
						.max(Comparator.comparing(Signed::on)).map(Signed::document);
	}

	boolean isSignedBy(UnitId agency, DocumentId letter) {
		return signed(List.of(letter)).stream().anyMatch(signed -> isOf(agency, signed));
	}

	private boolean isOf(UnitId agency, Signed letter) {
		return letter.agency().equals(directory.unit(agency).code());
	}

	private List<Signed> signed(Collection<DocumentId> letters) {
		return letters.isEmpty() ? List.of() : rooms.stream().flatMap(room -> room.signed(letters).stream()).toList();
	}

	/** As the reader may know them, in the order asked; what nobody signed is left out. */
	public List<AnsweredLetter> known(PersonId reader, List<DocumentId> letters) {
		var seen = new HashMap<DocumentId, Seen>();
		rooms.forEach(room -> seen.putAll(room.seen(reader, letters)));
		var facts = new HashMap<DocumentId, Facts>();
		rooms.forEach(room -> facts.putAll(room.facts(seen.keySet())));
		return signed(letters).stream().sorted(Comparator.comparingInt(letter -> letters.indexOf(letter.document())))
				.map(letter -> known(letter, Optional.ofNullable(seen.get(letter.document())), facts)).toList();
	}

	private static AnsweredLetter known(Signed letter, Optional<Seen> seen, Map<DocumentId, Facts> facts) {
		var to = Optional.ofNullable(facts.get(letter.document())).filter(fact -> !fact.secrecy().hidesSubject())
				.map(Facts::addressee).orElse("");
		return new AnsweredLetter(letter.document(), letter.number(), letter.on(), seen.map(Seen::subject).orElse(""),
				seen.map(Seen::address).orElse(""), to);
	}
}
