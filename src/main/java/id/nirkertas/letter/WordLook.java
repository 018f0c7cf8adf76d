package id.nirkertas.letter;

import id.nirkertas.paper.Block.Run;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a style or a run of a DOCX says of its words; null for what it leaves to what it is based on. */
record WordLook(@Nullable Boolean bold, @Nullable Boolean italic, @Nullable Boolean underlined, @Nullable Boolean capitals,
		@Nullable Boolean hidden) {

	static final WordLook UNSAID = new WordLook(null, null, null, null, null);

	/** With what the property at hand says. */
	WordLook with(WordXml xml) {
		return switch (xml.name()) {
			case "b" -> new WordLook(xml.isOn(), italic, underlined, capitals, hidden);
			case "i" -> new WordLook(bold, xml.isOn(), underlined, capitals, hidden);
			case "u" -> new WordLook(bold, italic, xml.isOn(), capitals, hidden);
			case "caps" -> new WordLook(bold, italic, underlined, xml.isOn(), hidden);
			case "vanish" -> new WordLook(bold, italic, underlined, capitals, xml.isOn());
			default -> this;
		};
	}

	/** With what that one says where this one says nothing. */
	WordLook over(WordLook other) {
		return new WordLook(bold == null ? other.bold : bold, italic == null ? other.italic : italic,
				underlined == null ? other.underlined : underlined, capitals == null ? other.capitals : capitals,
				hidden == null ? other.hidden : hidden);
	}

	WordLook withoutLine() {
		return new WordLook(bold, italic, null, capitals, hidden);
	}

	boolean isHidden() {
		return isOn(hidden);
	}

	Run run(String text) {
		return new Run(isOn(capitals) ? text.toUpperCase(Locale.ROOT) : text, isOn(bold), isOn(italic), isOn(underlined));
	}

	private static boolean isOn(@Nullable Boolean said) {
		return said != null && said;
	}
}
