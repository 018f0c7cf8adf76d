package id.nirkertas.numbering.web;

import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.StoredFile;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a form asks of a letter that was written by hand, when it is entered and when it is corrected. */
@Component
class PaperForm {

	/** Which field is at fault. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("numbering.paper.number", "number"),
			Map.entry("numbering.paper.number-signs", "number"), Map.entry("numbering.paper.addressee-signs", "addressee"),
			Map.entry("numbering.paper.subject-signs", "subject"), Map.entry("numbering.text-stands", "number"),
			Map.entry("numbering.paper.day", "on"), Map.entry("numbering.paper.day-since", "on"),
			Map.entry("numbering.paper.order", "on"), Map.entry("numbering.paper.year-to-come", "on"),
			Map.entry("numbering.paper.number-long", "number"),
			Map.entry("numbering.paper.addressee-long", "addressee"), Map.entry("numbering.paper.subject-long", "subject"),
			Map.entry("numbering.no-day", "on"), Map.entry("numbering.paper.agency", "agency"),
			Map.entry("numbering.paper.agency-other", "agency"), Map.entry("numbering.paper.agency-others", "agency"),
			Map.entry("numbering.paper.addressee", "addressee"), Map.entry("numbering.paper.subject", "subject"),
			Map.entry("numbering.paper.scan", "file"),
			Map.entry("numbering.scan.no-pdf", "file"), Map.entry("numbering.scan.too-large", "file"));

	private final RegisterScope scope;
	private final PaperPatterns patterns;

	PaperForm(RegisterScope scope, PaperPatterns patterns) {
		this.scope = scope;
		this.patterns = patterns;
	}

	/** With those that only one of the forms has. */
	static Map<String, String> fields(Map<String, String> others) {
		return Stream.of(FIELDS, others).flatMap(each -> each.entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Refuses with numbering.no-day and numbering.unknown-choice.
	 *
	 * @param before who was named as its drafter until now
	 */
	HandWritten read(Posted posted, NumberRegister register, Secrecy secrecy, @Nullable StoredFile scan,
			@Nullable PositionId before) {
		var on = posted.day("on").orElseThrow(() -> new RefusedException("numbering.no-day"));
		return new HandWritten(posted.text("number"), on, posted.text("addressee"), posted.text("subject"), secrecy, scan,
				scope.drafter(posted, register, before), posted.text("agency"));
	}

	/**
	 * Chosen already is whose letter it was said to be, or else the one agency of which it can be, as far as it is typed.
	 *
	 * @param before as it stands; null of what is entered first
	 */
	void show(Posted posted, Hold block, int ordinal, @Nullable HandWritten before, Model model) {
		var issuers = patterns.issuers(block, ordinal, posted.text("number"), posted.day("on").orElse(null),
				before == null ? "" : before.agency());
		model.addAttribute("issuers", scope.agencies(issuers.all()));
		model.addAttribute("issuer", posted.text("agency").isEmpty() ? issuers.only().orElse("") : posted.text("agency"));
		model.addAttribute("drafters", scope.drafters(block.register(), before == null ? null : before.drafter()));
		model.addAttribute("limit", PaperScans.LIMIT_MEGABYTES);
	}
}
