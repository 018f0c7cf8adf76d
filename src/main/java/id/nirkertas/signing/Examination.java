package id.nirkertas.signing;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examines one file: its bare shape, its signatures by EU DSS under the strict policy, and what was done to it since. DSS
 * fetches no certificates that a file names, or whoever uploads one could make this machine call anywhere; it asks OCSP and
 * CRL only of issuers that are believed.
 */
final class Examination {

	private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

	private static final int NO_PAGE = 0;
	/** Of a longer file DSS draws none; then its other checks and our own must do. */
	private static final int MOST_PAGES = 10;

	private final CommonCertificateVerifier verifier;
	private final ValidationPolicy policy;
	private final List<String> certifiedIssuers;

	Examination(Anchors anchors, Wire wire, List<String> certifiedIssuers) {
		this.certifiedIssuers = certifiedIssuers;
		this.policy = StrictPolicy.read();
		var believed = new CommonTrustedCertificateSource();
		anchors.certificates().forEach(certificate -> believed.addCertificate(new CertificateToken(certificate)));
		this.verifier = new CommonCertificateVerifier(true);
		verifier.setTrustedCertSources(believed);
		verifier.setOcspSource(new OnlineOCSPSource(new WireLoader(wire, "application/ocsp-request")));
		verifier.setCrlSource(new OnlineCRLSource(new WireLoader(wire, "application/octet-stream")));
	}

	/** Never throws on bad input. */
	ValidationReport of(byte[] pdf) {
		var shape = FileShape.of(pdf);
		if (!shape.pdf()) {
			return noPdf(pdf, shape);
		}
		try {
			var reports = reports(pdf);
			return reports.getDiagnosticData().getSignatures().isEmpty()
					? unsigned(pdf, shape, !reports.getDiagnosticData().getTimestampList().isEmpty())
					: signed(pdf, shape, reports);
		} catch (InvalidPasswordException locked) {
			return new ValidationReport(Verdict.UNREADABLE, List.of());
		} catch (RuntimeException | IOException | StackOverflowError e) {
			LOG.info("A file could not be examined: {}", e.toString());
			return new ValidationReport(shape.traces() ? Verdict.ALTERED : Verdict.UNREADABLE, List.of());
		}
	}

	private static ValidationReport noPdf(byte[] bytes, FileShape shape) {
		return shape.remains() || bytes.length == 0
				? new ValidationReport(Verdict.UNREADABLE, List.of())
				: ValidationReport.foreign(FileKind.of(bytes));
	}

	/**
	 * Half of the work of DSS is to compare the file as it was signed with the file as it is, object by object and as it is drawn.
	 * Where one signature covers it to the last byte these are the same bytes, so that is left to files to which something was
	 * appended.
	 */
	private Reports reports(byte[] pdf) {
		var reports = reports(pdf, NO_PAGE);
		return isSignedToItsEnd(reports.getDiagnosticData(), pdf.length) ? reports : reports(pdf, MOST_PAGES);
	}

	private Reports reports(byte[] pdf, int pagesCompared) {
		var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
		validator.setCertificateVerifier(verifier);
		validator.setEnableEtsiValidationReport(false);
		if (validator instanceof PDFDocumentValidator ofPdf) {
			var differences = new DefaultPdfDifferencesFinder();
			differences.setMaximalPagesAmountForVisualComparison(pagesCompared);
			var factory = new PdfBoxDefaultObjectFactory();
			factory.setPdfDifferencesFinder(differences);
			if (pagesCompared == NO_PAGE) {
				var objects = new DefaultPdfObjectModificationsFinder();
				objects.setMaximumObjectVerificationDeepness(0);
				factory.setPdfObjectModificationsFinder(objects);
			}
			ofPdf.setPdfObjFactory(factory);
		}
		return validator.validateDocument(policy);
	}

	private static boolean isSignedToItsEnd(DiagnosticData found, int length) {
		if (found.getSignatures().size() != 1) {
			return false;
		}
		var range = found.getSignatures().getFirst().getSignatureByteRange();
		return range.size() == 4 && range.get(0).signum() == 0
				&& range.get(2).add(range.get(3)).equals(BigInteger.valueOf(length));
	}

	private static ValidationReport unsigned(byte[] pdf, FileShape shape, boolean timeStamped) throws IOException {
		if (timeStamped) {
			return new ValidationReport(Verdict.UNCERTAIN, List.of());
		}
		if (shape.traces()) {
			return new ValidationReport(Verdict.ALTERED, List.of());
		}
		try (var document = Loader.loadPDF(pdf)) {
			var readable = shape.whole() && document.getNumberOfPages() > 0;
			return new ValidationReport(readable ? Verdict.UNSIGNED : Verdict.UNREADABLE, List.of());
		}
	}

	private ValidationReport signed(byte[] pdf, FileShape shape, Reports reports) {
		var signatures = new ArrayList<SignatureReport>();
		var altered = !shape.whole();
		var genuine = true;
		for (var signature : reports.getDiagnosticData().getSignatures()) {
			var examined = new SignatureExamination(pdf, reports, signature, certifiedIssuers).examine();
			signatures.add(examined.report());
			altered |= examined.findings().stream().anyMatch(Finding::isAlteration);
			genuine &= examined.isGenuine();
		}
		var verdict = genuine ? Verdict.GENUINE : Verdict.UNCERTAIN;
		return new ValidationReport(altered ? Verdict.ALTERED : verdict, List.copyOf(signatures));
	}
}
