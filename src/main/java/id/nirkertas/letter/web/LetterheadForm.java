package id.nirkertas.letter.web;

import id.nirkertas.letter.LetterheadLines;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * A letterhead as its page posts it, as it was typed.
 *
 * @param logo the emblem kept so far, by its hash; empty for ours
 */
record LetterheadForm(int version, String government, String name, String address, String footer, String logo) {

	static LetterheadForm of(LetterheadLines lines) {
		return new LetterheadForm(lines.version(), lines.government(), lines.name(), String.join("\n", lines.address()),
				lines.footer(), Objects.requireNonNullElse(lines.logo(), ""));
	}

	static LetterheadForm of(MultiValueMap<String, String> posted) {
		return new LetterheadForm(DraftForm.number(DraftForm.one(posted, "version")), DraftForm.one(posted, "government"),
				DraftForm.one(posted, "name"), DraftForm.one(posted, "address"), DraftForm.one(posted, "footer"),
				posted.containsKey("ours") ? "" : DraftForm.one(posted, "logo"));
	}

	LetterheadForm with(String otherLogo) {
		return new LetterheadForm(version, government, name, address, footer, otherLogo);
	}

	LetterheadForm basedOn(int other) {
		return new LetterheadForm(other, government, name, address, footer, logo);
	}

	LetterheadLines lines() {
		return new LetterheadLines(version, government.strip(), name.strip(), KindForms.lines(address), footer.strip(),
				logo.isEmpty() ? null : logo);
	}
}
