package id.nirkertas.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.ldap.Control;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.ldap.ppolicy.PasswordPolicyControl;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the password policy of a directory service says beside its answer to a bind. A refusal may come with a bind that
 * succeeded: the password was right, and must be changed before anything else.
 */
record PolicyAnswer(@Nullable AccountRefusal refusal, @Nullable Warning warning) {

	static final PolicyAnswer NOTHING = new PolicyAnswer(null, null);

	private static final String NOTED = "platform.log-in.warning";

	/** What somebody who is let in should know. */
	sealed interface Warning {

		/** The password has expired; it still opens so often. */
		record LogInsLeft(int count) implements Warning {
		}

		record ExpiresIn(Duration time) implements Warning {
		}
	}

	static PolicyAnswer among(Control @Nullable [] controls) {
		return controls == null
				? NOTHING
				: Stream.of(controls).filter(control -> control.getID().equals(PasswordPolicyControl.OID)).findFirst()
						.map(control -> of(control.getEncodedValue())).orElse(NOTHING);
	}

	/** A sequence of a warning, tagged 0, and an error, tagged 1; either may be absent. */
	static PolicyAnswer of(byte[] encoded) {
		try {
			var answer = NOTHING;
			for (var part : ASN1Sequence.getInstance(encoded)) {
				if (part instanceof ASN1TaggedObject tagged) {
					answer = tagged.getTagNo() == 0
							? new PolicyAnswer(answer.refusal, warning(tagged.getExplicitBaseTagged()))
							: new PolicyAnswer(refusal(tagged), answer.warning);
				}
			}
			return answer;
		} catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
			return NOTHING;
		}
	}

	private static @Nullable Warning warning(ASN1TaggedObject said) {
		var number = ASN1Integer.getInstance(said, false).intValueExact();
		return switch (said.getTagNo()) {
			case 0 -> new Warning.ExpiresIn(Duration.ofSeconds(number));
			case 1 -> new Warning.LogInsLeft(number);
			default -> null;
		};
	}

	/** The rest is about passwords that somebody changes, which nobody does here. */
	private static @Nullable AccountRefusal refusal(ASN1TaggedObject said) {
		return switch (ASN1Enumerated.getInstance(said, false).intValueExact()) {
			case 0 -> AccountRefusal.PASSWORD_EXPIRED;
			case 1 -> AccountRefusal.LOCKED;
			case 2 -> AccountRefusal.MUST_CHANGE;
			default -> null;
		};
	}

	/** Throws the refusal, if there is one. */
	void orThrow() {
		if (refusal != null) {
			throw new AccountRefusedException(refusal);
		}
	}

	/** Keeps the warning until this request is answered. */
	void note() {
		var request = RequestContextHolder.getRequestAttributes();
		if (request != null && warning != null) {
			request.setAttribute(NOTED, warning, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/** What was noted in this request. */
	static Optional<Warning> noted() {
		var request = RequestContextHolder.getRequestAttributes();
		return request != null && request.getAttribute(NOTED, RequestAttributes.SCOPE_REQUEST) instanceof Warning warning
				? Optional.of(warning)
				: Optional.empty();
	}
}
