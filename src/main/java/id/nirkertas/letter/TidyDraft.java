package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A draft as it is kept: one form of every character and line end, nobody addressed twice, in large letters or small ones. */
final class TidyDraft {

	/** Word sets bullets in its symbol fonts, at places where no other font has anything. */
	private static final Pattern BULLET = Pattern.compile("\\uf0b7|(?m:^)( *)[\\ue000-\\uf8ff](?= )");

	private TidyDraft() {
	}

	static DraftContent of(DraftContent raw) {
		var addressees = List.copyOf(new LinkedHashSet<>(raw.addressees()));
		var copies = new LinkedHashSet<>(raw.copies());
		copies.removeAll(addressees);
		return new DraftContent(raw.kind().strip(), line(raw.subject()), raw.urgency(), raw.secrecy(),
				raw.classification().strip(), addressees, List.copyOf(copies), raw.signatory(), tidy(raw.body()),
				tidy(raw.more()));
	}

	private static Body tidy(Body raw) {
		return Body.ofText(text(raw.text()));
	}

	private static Particulars tidy(Particulars raw) {
		var values = new LinkedHashMap<String, List<List<String>>>();
		raw.details().values().forEach(
				(key, rows) -> values.put(key,
						rows.stream().map(row -> row.stream().map(TidyDraft::text).toList()).toList()));
		return new Particulars(Details.of(values), raw.mandate(), line(raw.attention()), outside(raw.outside()),
				references(raw.references()));
	}

	/** Nobody is named twice, however it is written. */
	private static List<OutsideParty> outside(List<OutsideParty> raw) {
		var outside = new LinkedHashMap<String, OutsideParty>();
		raw.stream().map(party -> new OutsideParty(line(party.name()), line(party.place()).replace(';', ',')))
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

	private static String line(String raw) {
		return text(raw).replaceAll("\\s+", " ").strip();
	}

	/** Browsers post CR LF and word processors paste what no font shows; a hash must not depend on either. */
	private static String text(String raw) {
		var lines = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
				.replace('\t', ' ').replace('\u00a0', ' ');
		return BULLET.matcher(lines).replaceAll("$1•").replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\u200c\\u200d]]", "")
				.replaceAll(" +\\n", "\n")
				.strip();
	}
}
