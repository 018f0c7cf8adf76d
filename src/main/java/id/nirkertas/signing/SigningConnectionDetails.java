package id.nirkertas.signing;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/** Where time-stamps come from and whose certificates are believed; a bean of this type takes the place of the settings. */
public interface SigningConnectionDetails extends ConnectionDetails {

	URI timeStampAddress();

	/** Roots and issuers; a certificate counts only if it leads to one of them. */
	List<X509Certificate> anchors();
}
