package id.nirkertas.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * Compares a file as it was signed with the file as it is. Allowed since are further signatures, time-stamps and the
 * data that proves them; DSS's own rules let an opaque stamp pass that hides a sentence, so they are not enough.
 */
final class RevisionComparison {

	private static final Set<COSName> OUTSIDE_PAGE = Set.of(COSName.PARENT, COSName.ANNOTS);
	private static final Set<COSName> MAY_CHANGE = Set.of(COSName.PAGES, COSName.ACRO_FORM, COSName.getPDFName("DSS"),
			COSName.getPDFName("Perms"), COSName.getPDFName("Extensions"), COSName.VERSION);
	private static final Set<COSName> FORM_MAY_CHANGE = Set.of(COSName.FIELDS, COSName.getPDFName("SigFlags"));
	private static final List<COSName> INHERITED = List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX,
			COSName.ROTATE);

	private final PDDocument before;
	private final PDDocument after;
	private final EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);

	private RevisionComparison(PDDocument before, PDDocument after) {
		this.before = before;
		this.after = after;
	}

	/** What was done to a file behind the given length. */
	static EnumSet<Finding> since(byte[] pdf, int length) throws IOException {
		try (var before = Loader.loadPDF(Arrays.copyOf(pdf, length)); var after = Loader.loadPDF(pdf)) {
			var comparison = new RevisionComparison(before, after);
			comparison.compare();
			return comparison.findings;
		}
	}

	private void compare() throws IOException {
		if (before.getNumberOfPages() != after.getNumberOfPages()
				|| !Arrays.equals(pages(before), pages(after))) {
			findings.add(Finding.PAGES_CHANGED);
			return;
		}
		findings.addAll(AnnotationComparison.of(before, after));
		if (!Arrays.equals(catalog(before), catalog(after))) {
			findings.add(Finding.STRUCTURE_CHANGED);
		}
		if (!Arrays.equals(form(before), form(after))) {
			findings.add(Finding.FORM_CHANGED);
		}
	}

	private static byte[] pages(PDDocument document) throws IOException {
		var print = new PdfFingerprint(closed(document));
		for (var page : document.getPages()) {
			print.addEntries(page.getCOSObject(), OUTSIDE_PAGE);
			for (var name : INHERITED) {
				print.add(PDPageTree.getInheritableAttribute(page.getCOSObject(), name));
			}
		}
		return print.value();
	}

	private static byte[] catalog(PDDocument document) throws IOException {
		var print = new PdfFingerprint(closed(document));
		print.addEntries(document.getDocumentCatalog().getCOSObject(), MAY_CHANGE);
		return print.value();
	}

	/** What rules over all fields, such as a form of another kind (XFA) that readers would show in place of the pages. */
	private static byte[] form(PDDocument document) throws IOException {
		var print = new PdfFingerprint(closed(document));
		if (document.getDocumentCatalog().getCOSObject()
				.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form) {
			print.addEntries(form, FORM_MAY_CHANGE);
		}
		return print.value();
	}

	/** Pages and annotations are compared by themselves, and not again wherever something refers to them. */
	private static List<COSBase> closed(PDDocument document) {
		var closed = new ArrayList<COSBase>();
		for (PDPage page : document.getPages()) {
			closed.add(page.getCOSObject());
			if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
				annotations(annotations).forEach(closed::add);
			}
		}
		if (document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES) instanceof COSDictionary tree) {
			closed.add(tree);
		}
		return closed;
	}

	static List<COSDictionary> annotations(COSArray array) {
		var found = new ArrayList<COSDictionary>();
		for (var i = 0; i < array.size(); i++) {
			if (array.getObject(i) instanceof COSDictionary annotation) {
				found.add(annotation);
			}
		}
		return found;
	}
}
