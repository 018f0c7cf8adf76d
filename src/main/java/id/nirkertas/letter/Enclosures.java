package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.List;

/** The files a cover page stands for, each by the SHA-256 of its bytes, so that the signature vouches for them. */
final class Enclosures {

	private static final int LINE = 32;

	private Enclosures() {
	}

	static List<Block> listed(String words, List<AttachmentView> attachments) {
		if (attachments.isEmpty()) {
			return List.of();
		}
		var rows = new ArrayList<List<Cell>>();
		rows.add(FieldWriter.cells("No", List.of("Berkas", "SHA-256"), true));
		for (var row = 0; row < attachments.size(); row++) {
			var attachment = attachments.get(row);
			var hex = attachment.file().fingerprint().hex();
			rows.add(FieldWriter.cells(row + 1 + ".",
					List.of(attachment.name(), hex.substring(0, LINE) + "\n" + hex.substring(LINE)), false));
		}
		return List.of(Paragraph.plain(words), new Table(1, rows));
	}
}
