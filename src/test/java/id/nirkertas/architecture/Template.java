package id.nirkertas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/** A page as its template is written. */
record Template(Path path, String text, List<Tag> tags) {

	private static final Path ROOT = Path.of("src/main/resources/templates");
	private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
			"meta",
			"source", "track", "wbr");

	/** An element, what it lies in, and the text directly in it. */
	record Tag(String name, Map<String, String> attributes, @Nullable Tag parent, StringBuilder words, int line) {

		boolean has(String attribute) {
			return attributes.containsKey(attribute) || attributes.containsKey("th:" + attribute);
		}

		/** The value, be it literal or an expression; blank when there is none. */
		String value(String attribute) {
			return attributes.getOrDefault(attribute, attributes.getOrDefault("th:" + attribute, ""));
		}

		Stream<Tag> around() {
			return Stream.iterate(this, tag -> tag.parent() != null, tag -> Objects.requireNonNull(tag.parent()));
		}

		@Override
		public String toString() {
			return "<%s> in line %d".formatted(name, line);
		}
	}

	/** The pages of people; letters on paper (documents) have their own manners. */
	static List<Template> ofPages() {
		try (var files = Files.walk(ROOT)) {
			return files.filter(file -> file.toString().endsWith(".html"))
					.filter(file -> !file.startsWith(ROOT.resolve("documents"))).map(Template::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Template bad(String rule) {
		return read(Path.of("src/test/resources/architecture/bad/templates", rule + ".html"));
	}

	private static Template read(Path path) {
		try {
			var text = Files.readString(path);
			var collector = new Collector();
			new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(text, collector);
			return new Template(path, text, collector.tags);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ParseException e) {
			throw new IllegalArgumentException(path.toString(), e);
		}
	}

	private static final class Collector extends AbstractSimpleMarkupHandler {

		private final List<Tag> tags = new ArrayList<>();
		private final Deque<Tag> open = new ArrayDeque<>();

		@Override
		public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
			var tag = add(name, attributes, line);
			if (!VOID.contains(name)) {
				open.push(tag);
			}
		}

		@Override
		public void handleAutoOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
			handleOpenElement(name, attributes, line, column);
		}

		@Override
		public void handleStandaloneElement(String name, @Nullable Map<String, String> attributes, boolean minimized,
				int line, int column) {
			add(name, attributes, line);
		}

		@Override
		public void handleCloseElement(String name, int line, int column) {
			while (!open.isEmpty() && !open.pop().name().equals(name)) {
				// What was not closed itself ends with what it lies in
			}
		}

		@Override
		public void handleAutoCloseElement(String name, int line, int column) {
			handleCloseElement(name, line, column);
		}

		@Override
		public void handleText(char[] buffer, int offset, int length, int line, int column) {
			var here = open.peek();
			if (here != null) {
				here.words().append(buffer, offset, length);
			}
		}

		private Tag add(String name, @Nullable Map<String, String> attributes, int line) {
			var tag = new Tag(name, attributes == null ? Map.of() : Map.copyOf(attributes), open.peek(), new StringBuilder(),
					line);
			tags.add(tag);
			return tag;
		}
	}

	@Override
	public String toString() {
		return path.toString();
	}
}
