package id.nirkertas.signing;

import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** What people call the owner of a certificate. */
final class CommonName {

	private CommonName() {
	}

	/** The common name, or the whole name if it has none. */
	static String of(X500Principal principal) {
		var names = X500Name.getInstance(principal.getEncoded()).getRDNs(BCStyle.CN);
		return names.length == 0 ? principal.getName() : IETFUtils.valueToString(names[0].getFirst().getValue());
	}
}
