package id.nirkertas.signing;

import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** What people call the owner of a certificate. */
final class CommonName {

	private CommonName() {
	}

	/** As {@link #of(X500Principal)}; what is no name of its form stays as it is. */
	static String of(String distinguishedName) {
		try {
			return of(new X500Principal(distinguishedName));
		} catch (IllegalArgumentException malformed) {
			return distinguishedName;
		}
	}

	/** The common name as it was given, commas and all; or the whole name if it has none. */
	static String of(X500Principal principal) {
		var names = X500Name.getInstance(principal.getEncoded()).getRDNs(BCStyle.CN);
		return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String name
				? name.getString()
				: principal.getName();
	}
}
