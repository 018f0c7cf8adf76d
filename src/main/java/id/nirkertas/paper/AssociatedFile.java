package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The data of a letter for machines, inside the letter and under its signature: an associated file of PDF/A-3. */
final class AssociatedFile {

	static final String NAME = "naskah.json";

	private AssociatedFile() {
	}

	static void add(PDDocument pdf, String json) throws IOException {
		var bytes = json.getBytes(StandardCharsets.UTF_8);
		var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
		file.setSubtype("application/json");
		file.setSize(bytes.length);
		file.setModDate(new GregorianCalendar());

		var specification = new PDComplexFileSpecification();
		specification.setFile(NAME);
		specification.setFileUnicode(NAME);
		specification.setFileDescription("Metadata naskah dinas");
		specification.setEmbeddedFile(file);
		specification.setEmbeddedFileUnicode(file);
		specification.getCOSObject().setName("AFRelationship", "Data");

		var catalog = pdf.getDocumentCatalog();
		var tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(Map.of(NAME, specification));
		var names = new PDDocumentNameDictionary(catalog);
		names.setEmbeddedFiles(tree);
		catalog.setNames(names);
		var associated = new COSArray();
		associated.add(specification);
		catalog.getCOSObject().setItem("AF", associated);
	}
}
