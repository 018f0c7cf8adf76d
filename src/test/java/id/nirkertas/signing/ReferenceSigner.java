package id.nirkertas.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Signs by PDFBox's own external signing: slower, and by other people, so it is what ours is held against. */
final class ReferenceSigner {

	private final SigningBench bench;
	private final SignatureKey key;

	ReferenceSigner(SigningBench bench, SignatureKey key) {
		this.bench = bench;
		this.key = key;
	}

	/** Into the named field if it is there and empty, else into a new invisible one. */
	byte[] sign(byte[] pdf, String fieldName) throws IOException, GeneralSecurityException {
		var out = new ByteArrayOutputStream();
		try (var document = Loader.loadPDF(pdf); var options = new SignatureOptions()) {
			var signature = new PDSignature();
			signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
			signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
			signature.setSignDate(Calendar.getInstance(TimeZone.getTimeZone("UTC")));
			var form = document.getDocumentCatalog().getAcroForm();
			if (form != null && form.getField(fieldName) instanceof PDSignatureField field && field.getSignature() == null) {
				field.getCOSObject().setItem(COSName.V, signature.getCOSObject());
				field.getCOSObject().setNeedToBeUpdated(true);
			}
			options.setPreferredSignatureSize(16_384);
			document.addSignature(signature, options);
			var external = document.saveIncrementalForExternalSigning(out);
			var digest = MessageDigest.getInstance("SHA-256").digest(external.getContent().readAllBytes());
			external.setSignature(new SignatureContainer(key).over(digest, print -> bench.timeStamps.stamp(print).token()));
		}
		return out.toByteArray();
	}
}
