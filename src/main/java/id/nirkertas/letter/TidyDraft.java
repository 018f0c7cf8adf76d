package id.nirkertas.letter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** A draft as it is kept: one form of every character and line end, nobody addressed twice. */
final class TidyDraft {

	private TidyDraft() {
	}

	static DraftContent of(DraftContent raw) {
		var addressees = List.copyOf(new LinkedHashSet<>(raw.addressees()));
		var copies = new LinkedHashSet<>(raw.copies());
		copies.removeAll(addressees);
		return new DraftContent(raw.kind().strip(), Characters.line(raw.subject()), raw.urgency(), raw.secrecy(),
				raw.classification().strip(), addressees, List.copyOf(copies), raw.signatory(), raw.body(), tidy(raw.more()));
	}

	private static Particulars tidy(Particulars raw) {
		var values = new LinkedHashMap<String, List<List<String>>>();
		raw.details().values().forEach(
				(key, rows) -> values.put(key, rows.stream().map(row -> row.stream().map(Characters::text).toList()).toList()));
		var outside = new LinkedHashSet<OutsideParty>();
		raw.outside().forEach(party -> outside.add(new OutsideParty(Characters.line(party.name()), Characters.line(party.place()))));
		return new Particulars(Details.of(values), raw.mandate(), Characters.line(raw.attention()), List.copyOf(outside),
				List.copyOf(new LinkedHashSet<>(raw.references())));
	}
}
