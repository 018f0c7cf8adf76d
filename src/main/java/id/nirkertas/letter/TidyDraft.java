package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** A draft as it is kept: one form of every character and line end, nobody addressed twice, in large letters or small ones. */
final class TidyDraft {

	private TidyDraft() {
	}

	static DraftContent of(DraftContent raw) {
		var addressees = List.copyOf(new LinkedHashSet<>(raw.addressees()));
		var copies = new LinkedHashSet<>(raw.copies());
		copies.removeAll(addressees);
		return new DraftContent(raw.kind().strip(), Characters.line(raw.subject()), raw.urgency(), raw.secrecy(),
				raw.classification().strip(), addressees, List.copyOf(copies), raw.signatory(), raw.body(),
				tidy(raw.more()));
	}

	private static Particulars tidy(Particulars raw) {
		var values = new LinkedHashMap<String, List<List<String>>>();
		raw.details().values().forEach(
				(key, rows) -> values.put(key,
						rows.stream().map(row -> row.stream().map(Characters::indented).toList()).toList()));
		return new Particulars(Details.of(values), raw.mandate(),
				Salutation.tidyAttention(Characters.line(raw.attention())), outside(raw.outside()),
				references(raw.references()));
	}

	/** Nobody is named twice, however it is written. */
	private static List<OutsideParty> outside(List<OutsideParty> raw) {
		var outside = new LinkedHashMap<String, OutsideParty>();
		raw.stream().map(
				party -> new OutsideParty(Salutation.tidy(Characters.line(party.name())),
						Salutation.tidyTown(Characters.line(party.place()).replace(';', ',')),
						party.copy()))
				.filter(party -> !(party.name() + party.place()).isEmpty())
				.forEach(
						party -> outside.putIfAbsent((party.name() + "\n" + party.place()).toLowerCase(Locale.ROOT), party));
		return List.copyOf(outside.values());
	}

	/** One letter is spoken of in one way: the last that was chosen. */
	private static List<Reference> references(List<Reference> raw) {
		var chosen = new LinkedHashMap<DocumentId, Reference>();
		raw.forEach(reference -> chosen.put(reference.letter(), reference));
		return List.copyOf(chosen.values());
	}
}
