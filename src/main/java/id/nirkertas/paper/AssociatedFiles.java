package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * What lies inside the letter and under its signature, as associated files of PDF/A-3: its data for machines, and the
 * attachments that travel in it.
 */
final class AssociatedFiles {

	static final String METADATA = "naskah.json";

	private final PDDocument pdf;
	private final Map<String, PDComplexFileSpecification> listed = new TreeMap<>();
	private final COSArray associated = new COSArray();
	private final Set<String> names = new HashSet<>();

	private AssociatedFiles(PDDocument pdf) {
		this.pdf = pdf;
	}

	static void add(PDDocument pdf, String json, List<Enclosure> enclosures) throws IOException {
		var files = new AssociatedFiles(pdf);
		files.add(new Enclosure(METADATA, "application/json", json.getBytes(StandardCharsets.UTF_8)),
				"Metadata naskah dinas", "Data");
		for (var enclosure : enclosures) {
			files.add(enclosure, "Lampiran naskah dinas", "Supplement");
		}
		files.write();
	}

	private void add(Enclosure enclosure, String description, String relationship) throws IOException {
		// Always packed: the bare bytes of a PDF inside a PDF look like a second end of the file
		var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(enclosure.content()), COSName.FLATE_DECODE);
		file.setSubtype(enclosure.mediaType());
		file.setSize(enclosure.content().length);
		file.setModDate(new GregorianCalendar());

		var name = unique(enclosure.name());
		var specification = new PDComplexFileSpecification();
		specification.setFile(name);
		specification.setFileUnicode(name);
		specification.setFileDescription(description);
		specification.setEmbeddedFile(file);
		specification.setEmbeddedFileUnicode(file);
		specification.getCOSObject().setName("AFRelationship", relationship);
		listed.put(name, specification);
		associated.add(specification);
	}

	/** Two attachments may have been called the same, and one may be called as the metadata is. */
	private String unique(String name) {
		var dot = name.lastIndexOf('.');
		var end = dot < 1 ? name.length() : dot;
		var free = name;
		for (var again = 2; !names.add(free); again++) {
			free = "%s (%d)%s".formatted(name.substring(0, end), again, name.substring(end));
		}
		return free;
	}

	private void write() {
		var catalog = pdf.getDocumentCatalog();
		var tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(listed);
		var directory = new PDDocumentNameDictionary(catalog);
		directory.setEmbeddedFiles(tree);
		catalog.setNames(directory);
		catalog.getCOSObject().setItem("AF", associated);
	}
}
