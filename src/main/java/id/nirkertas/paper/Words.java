package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every word of a sheet, cleaned as it is read, and how much there is to set. */
final class Words {

	static final int MOST_COLUMNS = 40;

	/** Levels of lists and tables within each other; offices know four. */
	private static final int DEEPEST = 12;
	/** What the frame of a paragraph or a cell costs, in characters. */
	private static final int FRAME = 20;

	private final List<String> texts = new ArrayList<>();
	private int length;
	private int depth;

	String line(String raw) {
		return kept(CleanText.line(raw));
	}

	@Nullable
	String lineOrNull(@Nullable String raw) {
		var line = CleanText.lineOrNull(raw);
		return line == null ? null : kept(line);
	}

	List<String> lines(List<String> raw) {
		return raw.stream().map(this::lineOrNull).filter(Objects::nonNull).toList();
	}

	/** Keeps the breaks between lines. */
	String text(String raw) {
		return kept(CleanText.text(raw));
	}

	List<String> texts(List<String> raw) {
		return raw.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
	}

	/** Keeps the spaces at both ends as well: other words stand there. */
	String inline(String raw) {
		return kept(CleanText.inline(raw));
	}

	void count() {
		length += FRAME;
	}

	void descend() {
		if (++depth > DEEPEST) {
			throw new RefusedException("paper.too-deep", DEEPEST);
		}
	}

	void ascend() {
		depth--;
	}

	List<String> all() {
		return texts;
	}

	int length() {
		return length;
	}

	private String kept(String text) {
		texts.add(text);
		length += text.length();
		return text;
	}
}
