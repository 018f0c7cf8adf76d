package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body as a document of the editor, in its one form: keys in one order, nothing that goes without saying, an empty paragraph
 * where the schema wants something.
 */
final class DocumentWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private DocumentWriter() {
	}

	static String write(Body body) {
		var content = blocks(body.pieces());
		body.annexes().forEach(annex -> {
			var head = node("annex");
			if (!annex.title().isEmpty()) {
				head.set("content", NODES.arrayNode().add(text(annex.title())));
			}
			content.add(head).addAll(blocks(annex.pieces()));
		});
		return JSON.writeValueAsString(node("doc").set("content", filled(content)));
	}

	static String name(Alignment alignment) {
		return switch (alignment) {
			case JUSTIFIED -> "justify";
			case LEFT -> "left";
			case CENTRED -> "center";
			case RIGHT -> "right";
		};
	}

	private static ArrayNode blocks(List<Block> blocks) {
		var nodes = NODES.arrayNode();
		blocks.forEach(block -> nodes.add(block(block)));
		return nodes;
	}

	private static ArrayNode filled(ArrayNode content) {
		return content.isEmpty() ? content.add(node("paragraph")) : content;
	}

	private static ObjectNode block(Block block) {
		return switch (block) {
			case Paragraph paragraph -> paragraph(paragraph);
			case Items list -> list(list);
			case Table table -> table(table);
			case Rows rows -> throw new IllegalStateException("tidy pieces have no " + rows);
		};
	}

	private static ObjectNode paragraph(Paragraph paragraph) {
		var node = node("paragraph");
		if (paragraph.alignment() != Alignment.JUSTIFIED) {
			node.set("attrs", NODES.objectNode().put("align", name(paragraph.alignment())));
		}
		var words = NODES.arrayNode();
		paragraph.runs().forEach(run -> words(run, words));
		return node.set("content", words);
	}

	private static void words(Run run, ArrayNode words) {
		var lines = run.text().split("\n", -1);
		for (var at = 0; at < lines.length; at++) {
			if (at > 0) {
				words.add(node("hard_break"));
			}
			if (!lines[at].isEmpty()) {
				words.add(text(lines[at], run));
			}
		}
	}

	private static ObjectNode text(String words, Run style) {
		var marks = NODES.arrayNode();
		mark(style.bold(), "strong", marks);
		mark(style.italic(), "em", marks);
		mark(style.underlined(), "underline", marks);
		var node = node("text");
		if (!marks.isEmpty()) {
			node.set("marks", marks);
		}
		return node.put("text", words);
	}

	private static ObjectNode text(String words) {
		return node("text").put("text", words);
	}

	private static void mark(boolean has, String name, ArrayNode marks) {
		if (has) {
			marks.add(node(name));
		}
	}

	/** An item that begins with a list or a table has an empty line of its own before it, where its sign stands. */
	private static ObjectNode list(Items list) {
		var node = node("ordered_list");
		node.set("attrs", NODES.objectNode().put("marks", Ordinal.sign(list.marks(), 0)));
		var items = NODES.arrayNode();
		list.items().forEach(item -> {
			var content = NODES.arrayNode();
			if (!(item.getFirst() instanceof Paragraph)) {
				content.add(node("paragraph"));
			}
			items.add(node("list_item").set("content", content.addAll(blocks(item))));
		});
		return node.set("content", items);
	}

	private static ObjectNode table(Table table) {
		var rows = NODES.arrayNode();
		for (var at = 0; at < table.rows().size(); at++) {
			var type = at < table.heads() ? "table_header" : "table_cell";
			var cells = NODES.arrayNode();
			table.rows().get(at).forEach(cell -> {
				var node = node(type);
				if (cell.columns() > 1) {
					node.set("attrs", NODES.objectNode().put("colspan", cell.columns()));
				}
				cells.add(node.set("content", filled(blocks(cell.blocks()))));
			});
			rows.add(node("table_row").set("content", cells));
		}
		return node("table").set("content", rows);
	}

	private static ObjectNode node(String type) {
		return NODES.objectNode().put("type", type);
	}
}
