package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Files that Word, LibreOffice and python-docx wrote: where they are, and what anybody can see in them without our reader. */
final class WordSamples {

	static final Path FOLDER = Path.of("src/test/resources/letter/word/real");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private WordSamples() {
	}

	static List<Path> all() {
		try (var files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().matches(".*\\.doc[xm]")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Paragraph> paragraphs(List<Block> blocks) {
		return blocks.stream().flatMap(WordSamples::paragraphs).toList();
	}

	private static Stream<Paragraph> paragraphs(Block block) {
		return switch (block) {
			case Paragraph paragraph -> Stream.of(paragraph);
			case Items list -> list.items().stream().flatMap(Collection::stream).flatMap(WordSamples::paragraphs);
			case Table table -> table.rows().stream().flatMap(Collection::stream)
					.flatMap(cell -> cell.blocks().stream().flatMap(WordSamples::paragraphs));
			case Block.Rows _ -> Stream.of();
		};
	}

	/** Everything of it that matters, to be read by people. */
	static String told(WordText text) {
		var told = new StringBuilder(text.body().text()).append("\n\n");
		for (var alignment : List.of(Alignment.LEFT, Alignment.CENTRED, Alignment.RIGHT)) {
			paragraphs(text.body().pieces()).stream().filter(each -> each.alignment() == alignment)
					.forEach(
							each -> told.append(alignment).append(": ").append(Words.of(each).lines().findFirst().orElse(""))
									.append('\n'));
		}
		return told.append("LEFT OUT: ").append(text.leftOut()).append('\n').toString();
	}

	/** How often each word stands in a text, in small letters. */
	static Map<String, Integer> words(String text) {
		var words = new HashMap<String, Integer>();
		WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).results()
				.forEach(word -> words.merge(word.group(), 1, Integer::sum));
		return words;
	}

	/** Words of the first that are not in the second, or not so often. */
	static List<String> missing(String of, String in) {
		var there = words(in);
		return words(of).entrySet().stream().filter(word -> there.getOrDefault(word.getKey(), 0) < word.getValue())
				.map(Map.Entry::getKey).sorted().toList();
	}

	/** What stands on the pages by word/document.xml alone: no deleted word, and of two ways to say one thing the first. */
	static String visible(Path file) {
		var seen = new ArrayList<String>();
		see(part(file, "word/document.xml").getFirst().getDocumentElement(), seen, new StringBuilder());
		return String.join("\n", seen);
	}

	/** Whether a part of that name, such as the footnotes, bears a word. */
	static boolean hasWords(Path file, String name) {
		return part(file, name).stream().anyMatch(part -> part.getElementsByTagNameNS("*", "t").getLength() > 0);
	}

	static boolean has(Path file, String element) {
		return part(file, "word/document.xml").getFirst().getElementsByTagNameNS("*", element).getLength() > 0;
	}

	private static void see(Node node, List<String> seen, StringBuilder line) {
		for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (!(child instanceof Element element)) {
				continue;
			}
			switch (element.getLocalName()) {
				case "t" -> line.append(element.getTextContent());
				case "tab", "br" -> line.append(' ');
				case "del", "moveFrom", "instrText", "delText", "Fallback" -> {
				}
				case "rt", "rubyBase" -> see(element, seen, line.append(' '));
				case "p" -> {
					var own = new StringBuilder();
					see(element, seen, own);
					seen.add(own.toString());
				}
				default -> see(element, seen, line);
			}
		}
	}

	private static List<Document> part(Path file, String name) {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		var found = new ArrayList<Document>();
		try (var zip = new ZipFile(file.toFile())) {
			for (var entry : zip.stream().filter(each -> each.getName().matches(name)).toList()) {
				try (var content = zip.getInputStream(entry)) {
					found.add(factory.newDocumentBuilder().parse(content));
				}
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(file.toString(), e);
		}
	}
}
