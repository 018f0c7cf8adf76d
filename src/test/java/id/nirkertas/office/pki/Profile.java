package id.nirkertas.office.pki;

import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** What a certificate is for. */
enum Profile {

	AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign, List.of()), SIGNER(KeyUsage.nonRepudiation, List.of()), STATUS(
			KeyUsage.digitalSignature,
			List.of(KeyPurposeId.id_kp_OCSPSigning)), TIME_STAMP(KeyUsage.digitalSignature,
					List.of(KeyPurposeId.id_kp_timeStamping));

	private final int usage;
	private final List<KeyPurposeId> purposes;

	Profile(int usage, List<KeyPurposeId> purposes) {
		this.usage = usage;
		this.purposes = purposes;
	}

	KeyUsage usage() {
		return new KeyUsage(usage);
	}

	List<KeyPurposeId> purposes() {
		return purposes;
	}
}
