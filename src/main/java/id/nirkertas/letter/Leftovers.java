package id.nirkertas.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody forgot to replace or to look at again: places to fill in, a subject like a sentence or a shout, no such hour. */
final class Leftovers {

	/** More of them say no more. */
	private static final int NAMED = 3;
	private static final int SHOWN = 40;
	private static final int SHOUTED = 7;
	private static final int LAST_HOUR = 24;
	private static final int LAST_MINUTE = 59;

	private static final Pattern TEMPLATE = Pattern.compile("(?i)\\$\\{[^}\\n]{0,60}}|\\{\\{[^}\\n]{0,60}}}|«[^»\\n]{1,60}»"
			+ "|[\\[<](?:di)?(?:isi|isikan|nama|nomor|tanggal|jabatan|sebutkan|tulis|tuliskan|lengkapi)\\b[^\\]>\\n]{0,60}[\\]>]"
			+ "|\\blorem(?:\\s+ipsum)?\\b");
	/** Three capital X are thirty. */
	private static final Pattern CROSSES = Pattern.compile("\\b(?:x{3,}|X{4,})\\b");
	/** A short one is a pause, and one before a number leads to a page. */
	private static final Pattern DOTS = Pattern.compile("(?:[.…](?: *[.…])*+|_{4,}+)(?! *\\d+ *(?:$|\\n))");
	private static final int LONG = 5;
	private static final int ELLIPSIS = 3;

	private static final Pattern SHORT_WORD = Pattern
			.compile("(?i).*[.\\p{L}]\\.\\p{L}{1,5}\\.|\\p{L}{1,3}\\.|tbk\\.|prov\\.|kab\\.");
	private static final Pattern HOUR = Pattern.compile("(?<![\\d.,:])(\\d{1,2})[.:](\\d{2})(?![\\d.,:]*\\d)");
	private static final Pattern SAID_HOUR = Pattern.compile("(?i)\\bpukul\\s*:?\\s*(\\d{1,2})[.:](\\d{2})(?!\\d)");

	private final DraftContent content;
	private final KindDesign design;
	private final List<Fault> doubts = new ArrayList<>();

	private Leftovers(DraftContent content, KindDesign design) {
		this.content = content;
		this.design = design;
	}

	/** In the order of the form. */
	static List<Fault> in(DraftContent content, KindDesign design) {
		var leftovers = new Leftovers(content, design);
		leftovers.subject();
		design.fields().forEach(leftovers::detail);
		leftovers.body();
		return List.copyOf(leftovers.doubts);
	}

	private void subject() {
		var subject = content.subject();
		places("subject", subject, true);
		var last = subject.substring(subject.lastIndexOf(' ') + 1);
		if (subject.endsWith(".") && !subject.endsWith("..") && !SHORT_WORD.matcher(last).matches()) {
			doubts.add(new Fault("subject", "letter.doubt.subject-stop", List.of()));
		}
		if (isShouted(subject) && design.parts().stream().noneMatch(part -> part.above().contains("{HAL}"))) {
			doubts.add(new Fault("subject", "letter.doubt.subject-capitals", List.of()));
		}
	}

	/** One word may be an abbreviation. */
	private static boolean isShouted(String subject) {
		var words = subject.split("\\s+");
		return words.length > 1 && subject.equals(subject.toUpperCase(SheetDates.INDONESIA))
				&& Stream.of(words).anyMatch(word -> word.chars().filter(Character::isLetter).count() >= SHOUTED);
	}

	private void detail(KindField field) {
		var at = "details." + field.key();
		content.more().details().rows(field.key()).forEach(row -> row.forEach(cell -> places(at, cell, true)));
		if (MeetingHour.isAskedIn(field)) {
			hour(field, at, content.more().details().line(field.key()));
		}
	}

	private void hour(KindField field, String at, String line) {
		if (HOUR.matcher(line).results().allMatch(found -> noHour(found).isEmpty())) {
			new MeetingHour(field, line).doubt(design).ifPresent(fault -> add(at, fault.code(), line));
		} else {
			hours(at, HOUR, line);
		}
	}

	/** What others are to fill in may lie in a Lampiran. */
	private void body() {
		var text = Words.of(content.body().pieces());
		places("body", text, true);
		content.body().annexes().forEach(annex -> places("body", annex.title() + "\n" + Words.of(annex.pieces()), false));
		hours("body", SAID_HOUR, text);
	}

	private void places(String field, String text, boolean withDots) {
		Stream.of(TEMPLATE, CROSSES).flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group))
				.forEach(found -> add(field, "letter.doubt.leftover", found));
		if (withDots) {
			DOTS.matcher(text).results().map(MatchResult::group).filter(Leftovers::isLong).findFirst()
					.ifPresent(found -> add(field, "letter.doubt.leftover-dots", found));
		}
	}

	private static boolean isLong(String dots) {
		return dots.chars().map(sign -> sign == '…' ? ELLIPSIS : sign == ' ' ? 0 : 1).sum() >= LONG || dots.startsWith("_");
	}

	private void hours(String field, Pattern pattern, String text) {
		pattern.matcher(text).results().flatMap(found -> noHour(found).stream())
				.forEach(hour -> add(field, "letter.doubt.hour", hour));
	}

	private static Optional<String> noHour(MatchResult found) {
		var hour = Integer.parseInt(found.group(1));
		var minute = Integer.parseInt(found.group(2));
		return hour > LAST_HOUR || minute > LAST_MINUTE || hour == LAST_HOUR && minute > 0
				? Optional.of(found.group(1) + "." + found.group(2))
				: Optional.empty();
	}

	private void add(String field, String code, String found) {
		var fault = new Fault(field, code, List.of(found.length() <= SHOWN ? found : found.substring(0, SHOWN - 1) + "…"));
		if (!doubts.contains(fault) && doubts.stream().filter(each -> each.field().equals(field)).count() < NAMED) {
			doubts.add(fault);
		}
	}
}
