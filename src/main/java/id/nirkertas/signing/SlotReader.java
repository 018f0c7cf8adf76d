package id.nirkertas.signing;

import id.nirkertas.shared.RefusedException;
import id.nirkertas.signing.SignatureSlot.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/** Finds the slot of a named empty signature field. */
final class SlotReader {

	private static final COSName PERMISSIONS = COSName.getPDFName("Perms");
	private static final COSName FORM = COSName.ACRO_FORM;
	private static final COSName FLAGS = COSName.getPDFName("SigFlags");
	/** Signatures exist, and the file may only be appended to. */
	private static final int SIGNED_APPEND_ONLY = 3;

	private SlotReader() {
	}

	/** Refuses with signing.no-signature-field a file that has no such field, whose field is filled, or that is locked. */
	static SignatureSlot read(byte[] pdf, String field) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			var form = document.getDocumentCatalog().getAcroForm();
			if (form == null || document.isEncrypted() || !(form.getField(field) instanceof PDSignatureField slot)
					|| slot.getSignature() != null || slot.getCOSObject().getKey() == null) {
				throw new RefusedException("signing.no-signature-field", field);
			}
			return slot(pdf, document, form, slot);
		}
	}

	private static SignatureSlot slot(byte[] pdf, PDDocument document, PDAcroForm form, PDSignatureField field)
			throws IOException {
		var trailer = document.getDocument().getTrailer();
		var catalog = document.getDocumentCatalog().getCOSObject();
		// A later signature must not take back what the first one said
		var certifies = !catalog.containsKey(PERMISSIONS) && document.getSignatureDictionaries().isEmpty();
		var others = new ArrayList<Part>();
		if (certifies) {
			addOthers(catalog, form.getCOSObject(), others);
		}
		var crossReference = document.getDocument().getStartXref();
		var highest = document.getDocument().getXrefTable().keySet().stream().mapToLong(COSObjectKey::getNumber).max();
		return new SignatureSlot(part(field.getCOSObject(), Set.of(COSName.V)), others, certifies, crossReference,
				!startsWithTable(pdf, crossReference), Math.max(trailer.getLong(COSName.SIZE), highest.orElse(0) + 1),
				ObjectText.reference(key(catalog)), reference(trailer, COSName.INFO), id(trailer));
	}

	private static void addOthers(COSDictionary catalog, COSDictionary form, List<Part> others) throws IOException {
		if (form.getInt(FLAGS, 0) == SIGNED_APPEND_ONLY) {
			others.add(part(catalog, Set.of()));
		} else if (catalog.getItem(FORM) instanceof COSObject) {
			others.add(part(catalog, Set.of()));
			var part = part(form, Set.of(FLAGS));
			others.add(new Part(part.number(), part.generation(), part.text() + "/SigFlags 3\n"));
		} else {
			var part = part(catalog, Set.of(FORM));
			var text = "/AcroForm <<" + ObjectText.entries(form, Set.of(FLAGS)) + "/SigFlags 3>>\n";
			others.add(new Part(part.number(), part.generation(), part.text() + text));
		}
	}

	private static Part part(COSDictionary dictionary, Set<COSName> except) throws IOException {
		var key = key(dictionary);
		return new Part(key.getNumber(), key.getGeneration(), ObjectText.entries(dictionary, except));
	}

	private static COSObjectKey key(COSDictionary dictionary) throws IOException {
		var key = dictionary.getKey();
		if (key == null) {
			throw new IOException("An object of the file has no number");
		}
		return key;
	}

	private static @Nullable String reference(COSDictionary trailer, COSName name) {
		return trailer.getItem(name) instanceof COSObject object && object.getKey() != null
				? ObjectText.reference(object.getKey())
				: null;
	}

	private static @Nullable String id(COSDictionary trailer) throws IOException {
		return trailer.getDictionaryObject(COSName.ID) instanceof COSArray id ? ObjectText.of(id) : null;
	}

	private static boolean startsWithTable(byte[] pdf, long at) throws IOException {
		if (at < 0 || at + 4 > pdf.length) {
			throw new IOException("The cross-reference section is not where the file says");
		}
		return new String(pdf, (int) at, 4, StandardCharsets.ISO_8859_1).equals("xref");
	}
}
