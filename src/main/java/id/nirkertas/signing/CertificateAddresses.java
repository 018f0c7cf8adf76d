package id.nirkertas.signing;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Where a certificate says that its status can be asked: at once (OCSP), and as lists (CRL). */
record CertificateAddresses(List<URI> responders, List<URI> lists) {

	static CertificateAddresses in(X509Certificate certificate) throws CertificateEncodingException {
		var extensions = new JcaX509CertificateHolder(certificate).getExtensions();
		return extensions == null
				? new CertificateAddresses(List.of(), List.of())
				: new CertificateAddresses(responders(extensions), lists(extensions));
	}

	private static List<URI> responders(Extensions extensions) {
		var access = AuthorityInformationAccess.fromExtensions(extensions);
		var found = new ArrayList<URI>();
		if (access != null) {
			for (var description : access.getAccessDescriptions()) {
				if (description.getAccessMethod().equals(AccessDescription.id_ad_ocsp)) {
					add(description.getAccessLocation(), found);
				}
			}
		}
		return found;
	}

	private static List<URI> lists(Extensions extensions) {
		var points = CRLDistPoint.fromExtensions(extensions);
		var found = new ArrayList<URI>();
		if (points != null) {
			for (var point : points.getDistributionPoints()) {
				if (point.getDistributionPoint() != null
						&& point.getDistributionPoint().getName() instanceof GeneralNames names) {
					for (var name : names.getNames()) {
						add(name, found);
					}
				}
			}
		}
		return found;
	}

	private static void add(GeneralName name, List<URI> found) {
		if (name.getTagNo() == GeneralName.uniformResourceIdentifier && name.getName() instanceof ASN1IA5String text) {
			try {
				found.add(new URI(text.getString()));
			} catch (URISyntaxException ofNoUse) {
				// Another address may serve
			}
		}
	}
}
