package id.nirkertas.paper;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tags drawn words as words: the renderer takes whatever is drawn for a figure. */
final class WordTags {

	private WordTags() {
	}

	static void write(PDDocument pdf) {
		visit(pdf.getDocumentCatalog().getStructureTreeRoot());
	}

	private static void visit(PDStructureNode node) {
		for (var kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				var said = element.getAlternateDescription();
				if (said != null && !said.isEmpty() && said.charAt(0) == DrawnWords.MARK) {
					element.setStructureType(StandardStructureTypes.SPAN);
					element.setActualText(said.substring(1));
					element.getCOSObject().removeItem(COSName.ALT);
					element.getCOSObject().removeItem(COSName.A);
				}
				visit(element);
			}
		}
	}
}
