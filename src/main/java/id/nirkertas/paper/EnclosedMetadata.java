package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds naskah.json among the associated files of a PDF that anybody may have made. */
final class EnclosedMetadata {

	/** Ten times what the longest letter takes. */
	private static final long LONGEST = 12L << 20;
	private static final int MOST_FILES = 1_000;

	private EnclosedMetadata() {
	}

	static Optional<String> of(PDDocument pdf) throws IOException {
		var found = new ArrayList<COSStream>();
		var files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
		for (var index = 0; files != null && index < files.size(); index++) {
			if (index >= MOST_FILES) {
				throw Effort.tooLarge();
			}
			var content = metadata(files, index);
			if (content != null) {
				found.add(content);
			}
		}
		// Two readers must not read two letters
		if (found.size() > 1) {
			throw new RefusedException("paper.unreadable");
		}
		return found.isEmpty() ? Optional.empty() : Optional.of(text(found.getFirst()));
	}

	private static @Nullable COSStream metadata(COSArray files, int index) {
		if (!(files.getObject(index) instanceof COSDictionary file)
				|| !(file.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded)) {
			return null;
		}
		var name = file.getString(COSName.UF, file.getString(COSName.F));
		return AssociatedFiles.METADATA.equals(name)
				&& embedded.getDictionaryObject(COSName.F, COSName.UF) instanceof COSStream content ? content : null;
	}

	/** What is not UTF-8 was not written here, and is nobody's guess. */
	private static String text(COSStream content) throws IOException {
		try (var raw = content.createRawInputStream()) {
			var bytes = Packing.of(content).content(raw, LONGEST);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
	}
}
