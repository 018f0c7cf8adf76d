package id.nirkertas.platform;

import org.springframework.security.authentication.AccountStatusException;

/** Somebody whom the account service knows may not log in now. */
final class AccountRefusedException extends AccountStatusException {

	private static final long serialVersionUID = 1L;

	private final AccountRefusal why;

	AccountRefusedException(AccountRefusal why) {
		super(why.sentence());
		this.why = why;
	}

	AccountRefusal why() {
		return why;
	}
}
