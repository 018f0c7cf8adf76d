package id.nirkertas.shared;

import java.util.List;

/** A normal answer of the office: the act is not allowed, and the code has words for people. Not a fault. */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Verdict.Refused refusal;

	public RefusedException(Verdict.Refused refusal) {
		super(refusal.code(), null, false, false);
		this.refusal = refusal;
	}

	public RefusedException(String code, Object... details) {
		this(new Verdict.Refused(code, List.of(details)));
	}

	public String code() {
		return refusal.code();
	}

	public List<Object> details() {
		return refusal.details();
	}
}
