package id.nirkertas.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What lies on the pages, annotation by annotation: fields of signatures may be filled, and invisible ones added. */
final class AnnotationComparison {

	private static final Set<COSName> BACKWARD = Set.of(COSName.P, COSName.PARENT);

	private final EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);

	private AnnotationComparison() {
	}

	static EnumSet<Finding> of(PDDocument before, PDDocument after) throws IOException {
		var comparison = new AnnotationComparison();
		for (var page = 0; page < before.getNumberOfPages(); page++) {
			comparison.compare(on(before, page), on(after, page));
		}
		return comparison.findings;
	}

	private static List<COSDictionary> on(PDDocument document, int page) {
		return document.getPage(page).getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array
				? RevisionComparison.annotations(array)
				: List.of();
	}

	/** New annotations come last; one that vanished or moved up shifts all the others, and is seen as a change. */
	private void compare(List<COSDictionary> before, List<COSDictionary> after) throws IOException {
		if (after.size() < before.size()) {
			findings.add(Finding.ANNOTATION_ADDED);
			return;
		}
		for (var i = 0; i < before.size(); i++) {
			compare(before.get(i), after.get(i));
		}
		for (var added : after.subList(before.size(), after.size())) {
			if (!isSignature(added) || isVisible(added)) {
				findings.add(Finding.ANNOTATION_ADDED);
			}
		}
	}

	private void compare(COSDictionary before, COSDictionary after) throws IOException {
		if (Arrays.equals(print(before), print(after))) {
			return;
		}
		var sameField = isSignature(before) && isSignature(after) && value(before) == null
				&& Arrays.equals(print(before.getDictionaryObject(COSName.RECT)),
						print(after.getDictionaryObject(COSName.RECT)));
		if (!sameField) {
			findings.add(isFilledIn(before) && isFilledIn(after) ? Finding.FORM_CHANGED : Finding.ANNOTATION_ADDED);
		}
	}

	private static byte[] print(@Nullable COSBase base) throws IOException {
		var closed = base instanceof COSDictionary annotation
				? BACKWARD.stream().map(annotation::getDictionaryObject).filter(COSDictionary.class::isInstance).toList()
				: List.<COSBase>of();
		var print = new PdfFingerprint(closed);
		print.add(base);
		return print.value();
	}

	private static boolean isField(COSDictionary annotation) {
		return COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE));
	}

	/** A field for people to write in; the look of a signature that was there must stay as it was. */
	private static boolean isFilledIn(COSDictionary annotation) {
		return isField(annotation) && !isSignature(annotation);
	}

	private static boolean isSignature(COSDictionary annotation) {
		return isField(annotation) && COSName.SIG.equals(inherited(annotation, COSName.FT));
	}

	private static @Nullable COSBase value(COSDictionary annotation) {
		return inherited(annotation, COSName.V);
	}

	private static @Nullable COSBase inherited(COSDictionary annotation, COSName name) {
		var own = annotation.getDictionaryObject(name);
		return own == null && annotation.getDictionaryObject(COSName.PARENT) instanceof COSDictionary parent
				? parent.getDictionaryObject(name)
				: own;
	}

	/** It can be seen if it has a size and something to show. */
	private static boolean isVisible(COSDictionary annotation) {
		return annotation.containsKey(COSName.AP)
				&& annotation.getDictionaryObject(COSName.RECT) instanceof COSArray rectangle && rectangle.size() == 4
				&& number(rectangle, 0) != number(rectangle, 2) && number(rectangle, 1) != number(rectangle, 3);
	}

	private static float number(COSArray array, int at) {
		return array.getObject(at) instanceof COSNumber number ? number.floatValue() : 0;
	}
}
