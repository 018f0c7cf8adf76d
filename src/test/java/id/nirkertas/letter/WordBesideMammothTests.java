package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;

/** Our reader of DOCX beside Mammoth's, on the same files in one run; what both make of each is left in target/evidence. */
class WordBesideMammothTests {

	private static final Path EVIDENCE = Path.of("target/evidence/word-beside-mammoth.txt");
	private static final int ROUNDS = 20;
	private static final Pattern TAG = Pattern.compile("<(/?)(ol|ul)\\b[^>]*>");

	/**
	 * What is left of a document.
	 *
	 * @param lost     visible words that are not in it
	 * @param deepest  how many lists lie in each other
	 * @param aligned  paragraphs that say how they lie
	 * @param messages what its user is told
	 */
	private record Kept(List<String> lost, int paragraphs, int items, int deepest, int cells, int heads, long aligned,
			Set<String> messages, double cpu) {
	}

	@Test
	void oursLosesNoMoreThanMammothDoes() throws IOException {
		var report = new StringBuilder("""
				file               reader   lost paragraphs items deepest cells heads aligned CPU/ms  told
				""");
		for (var file : WordSamples.all()) {
			var ours = ours(file);
			var theirs = theirs(file);
			report.append(line(file, "ours", ours)).append(line(file, "Mammoth", theirs));

			assertThat(ours.lost()).as(file.toString()).isEmpty();
			assertThat(ours.aligned()).as(file.toString()).isGreaterThanOrEqualTo(theirs.aligned());
			assertThat(ours.heads()).as(file.toString()).isGreaterThanOrEqualTo(theirs.heads());
		}
		Files.createDirectories(EVIDENCE.getParent());
		Files.writeString(EVIDENCE, report);
		System.out.print(report);
	}

	/** The numbers in a letter are quoted elsewhere ("huruf b angka 2"): a list of HTML says where it stands, and not its sign. */
	@Test
	void onlyOursKeepsTheSignsOfItsLists() {
		var file = WordSamples.FOLDER.resolve("restarts.docx");
		var html = html(file).getValue();

		assertThat(WordText.read(file).body().text()).contains("1.2.2someText 1st", "2.b 2.b", "01..1 01..1");
		assertThat(html).contains("<li>2.b</li>").doesNotContain("start=", "type=", "2.b 2.b");
	}

	private static String line(Path file, String reader, Kept kept) {
		return "%-18s %-8s %4d %10d %5d %7d %5d %5d %7d %6.2f  %s%n".formatted(file.getFileName(), reader,
				kept.lost().size(),
				kept.paragraphs(), kept.items(), kept.deepest(), kept.cells(), kept.heads(), kept.aligned(), kept.cpu(),
				String.join("; ", kept.messages()));
	}

	private static Kept ours(Path file) {
		var text = WordText.read(file);
		var blocks = text.body().pieces();
		var tables = blocks.stream().flatMap(WordBesideMammothTests::tables).toList();
		var paragraphs = WordSamples.paragraphs(blocks);
		return new Kept(WordSamples.missing(WordSamples.visible(file), text.body().text()), paragraphs.size(), items(blocks),
				deepest(blocks), tables.stream().flatMap(table -> table.rows().stream()).mapToInt(List::size).sum(),
				tables.stream().mapToInt(Table::heads).sum(),
				paragraphs.stream().filter(each -> each.alignment() != Alignment.JUSTIFIED).count(),
				text.leftOut().stream().map(Enum::name).collect(Collectors.toSet()), cpu(() -> WordText.read(file)));
	}

	private static Kept theirs(Path file) {
		var result = html(file);
		var html = result.getValue();
		var plain = html.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
		var deepest = 0;
		var depth = 0;
		for (var tag : TAG.matcher(html).results().toList()) {
			depth += tag.group(1).isEmpty() ? 1 : -1;
			deepest = Math.max(deepest, depth);
		}
		return new Kept(
				WordSamples.missing(WordSamples.visible(file), html.replaceAll("</?(strong|em|sup|sub|a|s)\\b[^>]*>", "")
						.replaceAll("<[^>]*>", " ") + plain),
				count(html, "<(p|h\\d|li)\\b"), count(html, "<li\\b"), deepest,
				count(html, "<t[dh]\\b"), count(html, "<thead\\b"), count(html, "text-align|align="),
				new HashSet<>(result.getWarnings()), cpu(() -> html(file)));
	}

	private static Result<String> html(Path file) {
		try {
			return new DocumentConverter().convertToHtml(file.toFile());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int count(String html, String pattern) {
		return (int) Pattern.compile(pattern).matcher(html).results().count();
	}

	private static int items(Collection<? extends Block> blocks) {
		return blocks.stream().mapToInt(block -> block instanceof Items list
				? list.items().size() + list.items().stream().mapToInt(WordBesideMammothTests::items).sum()
				: 0).sum();
	}

	private static int deepest(Collection<? extends Block> blocks) {
		return blocks.stream().mapToInt(block -> block instanceof Items list
				? 1 + list.items().stream().mapToInt(WordBesideMammothTests::deepest).max().orElse(0)
				: 0).max().orElse(0);
	}

	private static Stream<Table> tables(Block block) {
		return switch (block) {
			case Table table -> Stream.of(table);
			case Items list -> list.items().stream().flatMap(Collection::stream).flatMap(WordBesideMammothTests::tables);
			default -> Stream.of();
		};
	}

	/** In milliseconds a document, once it is warm. */
	private static double cpu(Runnable reading) {
		var threads = ManagementFactory.getThreadMXBean();
		for (var round = 0; round < ROUNDS; round++) {
			reading.run();
		}
		var begin = threads.getCurrentThreadCpuTime();
		for (var round = 0; round < ROUNDS; round++) {
			reading.run();
		}
		return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / ROUNDS;
	}
}
