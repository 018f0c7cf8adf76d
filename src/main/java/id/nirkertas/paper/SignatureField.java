package id.nirkertas.paper;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The empty field a signature goes into. It is there, tagged and with a name people can read, before the letter is signed:
 * signing then only fills it, and the file stays PDF/A and PDF/UA.
 */
final class SignatureField {

	static final String NAME = "penandatangan";

	/** The element of the layout the field lies over. */
	static final Pattern PLACE = Pattern.compile("^penandatangan$");

	private SignatureField() {
	}

	/** Lays the field over the place and answers its name. */
	static String add(PDDocument pdf, PagePosition<Box> place, String signatory) throws IOException {
		var description = "Tanda tangan elektronik " + signatory;
		var form = new PDAcroForm(pdf);
		// A default appearance would name a font that is not embedded
		form.getCOSObject().removeItem(COSName.DA);
		// Set now, so that a signature need not touch the form
		form.setSignaturesExist(true);
		form.setAppendOnly(true);
		pdf.getDocumentCatalog().setAcroForm(form);
		var field = new PDSignatureField(form);
		field.setPartialName(NAME);
		field.setAlternateFieldName(description);
		form.getFields().add(field);
		var widget = field.getWidgets().getFirst();
		cover(pdf, widget, place, description);
		tag(pdf, widget, place, description);
		return NAME;
	}

	private static void cover(PDDocument pdf, PDAnnotationWidget widget, PagePosition<Box> place, String description)
			throws IOException {
		var page = pdf.getPage(place.getPageNo());
		widget.setRectangle(new PDRectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
		widget.setPage(page);
		widget.setPrinted(true);
		widget.setContents(description);
		widget.setAppearance(empty(pdf, place));
		page.getAnnotations().add(widget);
	}

	/** PDF/A asks for an appearance even where there is nothing to see. */
	private static PDAppearanceDictionary empty(PDDocument pdf, PagePosition<Box> place) throws IOException {
		var stream = new PDAppearanceStream(pdf);
		stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
		stream.setResources(new PDResources());
		stream.getContentStream().createOutputStream().close();
		var appearance = new PDAppearanceDictionary();
		appearance.setNormalAppearance(stream);
		return appearance;
	}

	/** A form element beside the signature box in the tree that a screen reader follows. */
	private static void tag(PDDocument pdf, PDAnnotationWidget widget, PagePosition<Box> place, String description) {
		var page = pdf.getPage(place.getPageNo());
		var parent = Objects.requireNonNull(PdfBoxAccessibilityHelper.getStructualElementForBox(place.getElement()));
		var element = new PDStructureElement(StandardStructureTypes.FORM, parent);
		element.setPage(page);
		element.setAlternateDescription(description);
		var reference = new PDObjectReference();
		reference.setReferencedObject(widget);
		reference.getCOSObject().setItem(COSName.PG, page);
		element.appendKid(reference);
		parent.appendKid(element);

		var root = pdf.getDocumentCatalog().getStructureTreeRoot();
		var key = root.getParentTreeNextKey();
		widget.setStructParent(key);
		var numbers = (COSArray) root.getParentTree().getCOSObject().getDictionaryObject(COSName.NUMS);
		numbers.add(COSInteger.get(key));
		numbers.add(element);
		root.setParentTreeNextKey(key + 1);
	}
}
