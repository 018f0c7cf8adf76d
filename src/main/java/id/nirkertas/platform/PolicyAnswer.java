package id.nirkertas.platform;

import java.util.stream.Stream;
import javax.naming.ldap.Control;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.ppolicy.PasswordPolicyControl;

/** What the password policy of a directory service says beside its refusal of a bind. */
enum PolicyAnswer {

	NOTHING, EXPIRED, LOCKED;

	static PolicyAnswer among(Control @Nullable [] controls) {
		return controls == null
				? NOTHING
				: Stream.of(controls).filter(control -> control.getID().equals(PasswordPolicyControl.OID)).findFirst()
						.map(control -> of(control.getEncodedValue())).orElse(NOTHING);
	}

	/** A sequence of a warning, tagged 0, and an error, tagged 1; either may be absent. */
	static PolicyAnswer of(byte[] encoded) {
		try {
			for (var part : ASN1Sequence.getInstance(encoded)) {
				if (part instanceof ASN1TaggedObject tagged && tagged.getTagNo() == 1) {
					return switch (ASN1Enumerated.getInstance(tagged, false).intValueExact()) {
						case 0 -> EXPIRED;
						case 1 -> LOCKED;
						default -> NOTHING;
					};
				}
			}
			return NOTHING;
		} catch (IllegalArgumentException | ArithmeticException e) {
			return NOTHING;
		}
	}

	/** Nothing here: then it is the wrong password. */
	@Nullable
	AuthenticationException reason() {
		return switch (this) {
			case NOTHING -> null;
			case EXPIRED -> new CredentialsExpiredException("platform.login.expired");
			case LOCKED -> new LockedException("platform.login.locked");
		};
	}
}
