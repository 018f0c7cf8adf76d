package id.nirkertas.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.validation.reports.Reports;
import id.nirkertas.signing.SignatureReport.Indication;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One signature: what DSS says of it, and what was done to the file since. */
record SignatureExamination(byte[] pdf, Reports reports, SignatureWrapper signature, List<String> certifiedIssuers) {

	private static final Logger LOG = LoggerFactory.getLogger(SignatureExamination.class);

	record Outcome(SignatureReport report, EnumSet<Finding> findings) {

		boolean isGenuine() {
			return report.indication() == Indication.PASSED && findings.isEmpty();
		}
	}

	Outcome examine() {
		var id = signature.getId();
		var simple = reports.getSimpleReport();
		var end = end();
		var covers = end == pdf.length;
		var findings = fromDss(simple.getSubIndication(id), covers);
		if (end < 0) {
			findings.add(Finding.MALFORMED);
		} else if (!covers) {
			findings.addAll(since(end));
		}
		var indication = indication();
		if (indication != Indication.PASSED && findings.isEmpty()) {
			findings.add(Finding.NOT_PROVEN);
		}
		var timeStampedAt = timeStampedAt();
		if (timeStampedAt == null && !findings.contains(Finding.STATUS_UNKNOWN)) {
			findings.add(Finding.NO_TIME_STAMP);
		}
		LOG.debug("Signature {}: {} {} {}", id, indication, simple.getSubIndication(id), simple.getAdESValidationErrors(id));
		var format = simple.getSignatureFormat(id);
		var report = new SignatureReport(signer(), issuer(), format == null ? null : format.toString(), timeStampedAt,
				indication,
				covers,
				findings.stream().map(Finding::key).toList());
		return new Outcome(report, findings);
	}

	private Indication indication() {
		return switch (reports.getSimpleReport().getIndication(signature.getId())) {
			case TOTAL_PASSED, PASSED -> Indication.PASSED;
			case TOTAL_FAILED, FAILED -> Indication.FAILED;
			case INDETERMINATE, NO_SIGNATURE_FOUND -> Indication.INDETERMINATE;
		};
	}

	private String signer() {
		var by = reports.getSimpleReport().getSignedBy(signature.getId());
		return by == null ? "" : by;
	}

	/** Anybody can write the name of an authority on a certificate: it counts only where an anchor answers for it. */
	private @Nullable Issuer issuer() {
		var certificate = signature.getSigningCertificate();
		if (certificate == null) {
			return null;
		}
		var name = CommonName.of(certificate.getCertificateIssuerDN());
		return new Issuer(name, signature.isTrustedChain() && certifiedIssuers.contains(name));
	}

	/** Where its last signed byte is; negative if its range is not one with nothing left out but its own place. */
	private int end() {
		var revision = signature.getPDFRevision();
		if (revision == null || !revision.isSignatureByteRangeValid()) {
			return -1;
		}
		var range = revision.getSignatureByteRange();
		var end = range.get(2).longValueExact() + range.get(3).longValueExact();
		return range.getFirst().signum() == 0 && end <= pdf.length ? (int) end : -1;
	}

	private EnumSet<Finding> since(int end) {
		try {
			var findings = RevisionComparison.since(pdf, end);
			if (findings.isEmpty() && !new FileTail(pdf, end).isRevision()) {
				findings.add(Finding.BYTES_APPENDED);
			}
			return findings;
		} catch (IOException | RuntimeException e) {
			LOG.info("Two revisions could not be compared: {}", e.toString());
			return EnumSet.of(Finding.STRUCTURE_CHANGED);
		}
	}

	private EnumSet<Finding> fromDss(@Nullable SubIndication reason, boolean covers) {
		var findings = EnumSet.noneOf(Finding.class);
		if (!signature.isSignatureIntact() || !signature.isSignatureValid()) {
			findings.add(Finding.BYTES_CHANGED);
		}
		if (reason != null) {
			// With a later revision, a breach of form is what the strict policy finds in it
			findings.add(reason == SubIndication.FORMAT_FAILURE && !covers ? Finding.STRUCTURE_CHANGED : finding(reason));
		}
		return findings;
	}

	private static Finding finding(SubIndication reason) {
		return switch (reason) {
			case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND -> Finding.BYTES_CHANGED;
			case FORMAT_FAILURE, SIG_CONSTRAINTS_FAILURE, CHAIN_CONSTRAINTS_FAILURE, TIMESTAMP_ORDER_FAILURE ->
				Finding.MALFORMED;
			case NO_SIGNING_CERTIFICATE_FOUND, NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
				Finding.UNKNOWN_ISSUER;
			case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Finding.REVOKED;
			case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NOT_REVOKED, OUT_OF_BOUNDS_NO_POE, NO_POE -> Finding.NOT_IN_TIME;
			// The chain is there, but the answers that must come with it are not
			case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE -> Finding.STATUS_UNKNOWN;
			case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> Finding.WEAK;
			case POLICY_PROCESSING_ERROR, SIGNATURE_POLICY_NOT_AVAILABLE -> Finding.NOT_PROVEN;
		};
	}

	/** The earliest time that a believed time-stamp proves. */
	private @Nullable Instant timeStampedAt() {
		return Optional.ofNullable(reports.getSimpleReport().getSignatureTimestamps(signature.getId())).stream()
				.flatMap(List::stream)
				.filter(stamp -> stamp.getIndication() == eu.europa.esig.dss.enumerations.Indication.PASSED)
				.map(XmlTimestamp::getProductionTime).map(Date::toInstant).min(Comparator.naturalOrder()).orElse(null);
	}
}
