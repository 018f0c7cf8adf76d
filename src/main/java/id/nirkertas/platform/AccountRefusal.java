package id.nirkertas.platform;

/**
 * Why the account service does not let somebody in whom it knows. A stranger learns nothing by it: but for a lock, which the
 * service itself tells to anybody, each is said only after the right password.
 */
enum AccountRefusal {

	LOCKED("platform.login.locked"), DISABLED("platform.login.disabled"), PASSWORD_EXPIRED(
			"platform.login.expired"), ACCOUNT_EXPIRED("platform.login.account-expired"), MUST_CHANGE(
					"platform.login.must-change"), WRONG_TIME("platform.login.wrong-time"), WRONG_PLACE(
							"platform.login.wrong-place"), NOT_ADMITTED(
									"platform.login.not-admitted"), NO_GROUPS("platform.login.oidc.no-groups");

	private final String sentence;

	AccountRefusal(String sentence) {
		this.sentence = sentence;
	}

	String sentence() {
		return sentence;
	}
}
