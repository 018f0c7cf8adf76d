package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document of the editor. It comes from a browser and so from anybody: a node, mark or attribute that letters do not have,
 * and more or deeper ones than a letter can have, are refused with letter.body-unreadable.
 */
final class DocumentReader {

	private static final int LONGEST = 8_000_000;
	private static final int MOST_NODES = 200_000;
	private static final int DEEPEST = 120;
	private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

	private int nodes;

	private DocumentReader() {
	}

	static Body read(String json) {
		require(json.length() <= LONGEST);
		try {
			return new DocumentReader().document(JSON.readTree(json));
		} catch (JacksonException e) {
			throw unreadable();
		}
	}

	private Body document(JsonNode document) {
		var pages = new ArrayList<List<Block>>(List.of(new ArrayList<>()));
		var titles = new ArrayList<String>();
		for (var node : content(document, "doc")) {
			if (type(node).equals("annex")) {
				titles.add(title(node));
				pages.add(new ArrayList<>());
			} else {
				pages.getLast().add(block(node, 0));
			}
		}
		return new Body(pages.getFirst(), IntStream.range(0, titles.size())
				.mapToObj(annex -> new Body.Annex(titles.get(annex), pages.get(annex + 1))).toList());
	}

	private String title(JsonNode annex) {
		var title = new StringBuilder();
		for (var node : content(annex, "annex")) {
			only(node, "type", "text");
			require(type(node).equals("text"));
			title.append(string(node, "text"));
		}
		return title.toString();
	}

	private Block block(JsonNode node, int lists) {
		return switch (type(node)) {
			case "paragraph" -> paragraph(node);
			case "ordered_list" -> list(node, lists + 1);
			case "table" -> table(node, lists);
			default -> throw unreadable();
		};
	}

	private Paragraph paragraph(JsonNode node) {
		var align = attribute(node, "align");
		var alignment = align == null ? Alignment.JUSTIFIED : alignment(align);
		return new Paragraph(alignment, content(node, "paragraph", "attrs").stream().map(this::run).toList());
	}

	private static Alignment alignment(JsonNode name) {
		return Stream.of(Alignment.values()).filter(each -> DocumentWriter.name(each).equals(name.stringValue(null)))
				.findFirst().orElseThrow(DocumentReader::unreadable);
	}

	private Run run(JsonNode node) {
		var marks = marks(node);
		if (type(node).equals("hard_break")) {
			only(node, "type", "marks");
			return Run.plain("\n");
		}
		require(type(node).equals("text"));
		only(node, "type", "text", "marks");
		var words = string(node, "text").replace('\n', ' ').replace('\r', ' ');
		require(!words.isEmpty());
		return new Run(words, marks.contains("strong"), marks.contains("em"), marks.contains("underline"));
	}

	private Set<String> marks(JsonNode node) {
		var marks = new HashSet<String>();
		for (var mark : array(node, "marks")) {
			only(mark, "type");
			require(Set.of("strong", "em", "underline").contains(type(mark)) && marks.add(type(mark)));
		}
		return marks;
	}

	private Items list(JsonNode node, int depth) {
		require(depth <= BodyText.MOST_LEVELS);
		return new Items(marksOf(attribute(node, "marks")), content(node, "ordered_list", "attrs").stream()
				.map(item -> content(item, "list_item").stream().map(block -> block(block, depth)).toList()).toList());
	}

	private static Marks marksOf(@Nullable JsonNode sign) {
		return Stream.of(Marks.values())
				.filter(each -> sign != null && Ordinal.sign(each, 0).equals(sign.stringValue(null))).findFirst()
				.orElseThrow(DocumentReader::unreadable);
	}

	private Table table(JsonNode node, int lists) {
		var rows = new ArrayList<List<Cell>>();
		var heads = 0;
		for (var row : content(node, "table")) {
			var cells = content(row, "table_row");
			if (heads == rows.size() && !cells.isEmpty()
					&& cells.stream().allMatch(cell -> type(cell).equals("table_header"))) {
				heads++;
			}
			rows.add(cells.stream().map(cell -> cell(cell, lists)).toList());
			require(TidyBlocks.columns(rows.getLast()) <= TypedTable.MOST_COLUMNS);
		}
		return new Table(heads, rows);
	}

	/** A table in a table has no place on paper. */
	private Cell cell(JsonNode node, int lists) {
		require(Set.of("table_cell", "table_header").contains(type(node)));
		var blocks = content(node, type(node), "attrs");
		require(blocks.stream().noneMatch(block -> type(block).equals("table")));
		return new Cell(span(attribute(node, "colspan")), blocks.stream().map(block -> block(block, lists)).toList());
	}

	private static int span(@Nullable JsonNode columns) {
		if (columns == null) {
			return 1;
		}
		require(columns.isInt() && columns.intValue() >= 1 && columns.intValue() <= TypedTable.MOST_COLUMNS);
		return columns.intValue();
	}

	/** The only attribute the node may have; null where it has none. */
	private static @Nullable JsonNode attribute(JsonNode node, String name) {
		var attributes = node.get("attrs");
		if (attributes == null) {
			return null;
		}
		only(attributes, name);
		return attributes.get(name);
	}

	/** What lies in a node of this type, which has nothing else but what is named. */
	private List<JsonNode> content(JsonNode node, String type, String... more) {
		require(type(node).equals(type));
		only(node, Stream.concat(Stream.of("type", "content"), Stream.of(more)).toArray(String[]::new));
		return array(node, "content");
	}

	private List<JsonNode> array(JsonNode node, String key) {
		var array = node.get(key);
		require(array == null || array.isArray());
		var found = array == null ? List.<JsonNode>of() : array.valueStream().toList();
		nodes += found.size();
		require(nodes <= MOST_NODES);
		return found;
	}

	private static void only(JsonNode node, String... keys) {
		require(node.isObject() && Set.of(keys).containsAll(node.propertyNames()));
	}

	private static String type(JsonNode node) {
		return string(node, "type");
	}

	private static String string(JsonNode node, String key) {
		var value = node.get(key);
		require(value != null && value.isString());
		return value.stringValue();
	}

	private static void require(boolean condition) {
		if (!condition) {
			throw unreadable();
		}
	}

	private static RefusedException unreadable() {
		return new RefusedException("letter.body-unreadable");
	}
}
