package id.nirkertas.shared;

/** How far a document may be known (klasifikasi keamanan), from least to most secret; order matters. */
public enum Secrecy {

	ORDINARY("B"), RESTRICTED("T"), SECRET("R"), TOP_SECRET("SR");

	private final String code;

	Secrecy(String code) {
		this.code = code;
	}

	/** The code in a letter's number: B, T, R or SR. */
	public String code() {
		return code;
	}

	/** Rahasia and above: participants alone, no subject in lists, mails, logs or events. */
	public boolean hidesSubject() {
		return compareTo(SECRET) >= 0;
	}
}
