package id.nirkertas.access;

import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Secrecy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody may see without taking part, by duty, in their own agency with its units (an agency below it is its own).
 * What is still being written is no record yet, and from its first handing on for the registrar alone, who may have to give it a
 * number. Rahasia and above is never among it, and an administrator is trusted with nothing.
 */
enum Trust {

	/** Registers the letters of the agency. */
	REGISTRAR("access.registrar", Secrecy.RESTRICTED),

	/** Keeps the records of the agency. */
	ARCHIVIST("access.archivist", Secrecy.RESTRICTED),

	/** Belongs to the archival institution: of every agency, not of its own alone. */
	PUBLIC_ARCHIVIST("access.public-archivist", Secrecy.ORDINARY),

	/** Works in the agency, where the office has opened ordinary letters to all who do. */
	COLLEAGUE("access.open-in-agency", Secrecy.ORDINARY);

	/** With which something may be seen without taking part. */
	static final Set<Duty> DUTIES = Set.of(Duty.REGISTRAR, Duty.ARCHIVIST, Duty.PUBLIC_ARCHIVIST);

	private final String code;
	private final Secrecy upTo;

	Trust(String code, Secrecy upTo) {
		this.code = code;
		this.upTo = upTo;
	}

	String code() {
		return code;
	}

	boolean isGivenTo(Post.Held held, boolean ordinaryOpenInAgency) {
		return switch (this) {
			case REGISTRAR -> held.duties().contains(Duty.REGISTRAR);
			case ARCHIVIST -> held.duties().contains(Duty.ARCHIVIST);
			case PUBLIC_ARCHIVIST -> held.duties().contains(Duty.PUBLIC_ARCHIVIST);
			case COLLEAGUE -> ordinaryOpenInAgency;
		};
	}

	boolean covers(Post.Held held, Sheet sheet) {
		return sheet.secrecy().compareTo(upTo) <= 0
				&& (sheet.stage().isRecord() || this == REGISTRAR && sheet.stage().hasHistory())
				&& (this == PUBLIC_ARCHIVIST || sheet.agency().equals(held.agency()));
	}

	private Stream<String> keys(Post.Held held, Secrecy secrecy) {
		var records = Keys.ofAgency(held.agency(), secrecy);
		return this == REGISTRAR ? Stream.of(records, Keys.ofDrafts(held.agency(), secrecy)) : Stream.of(records);
	}

	List<String> keys(Post.Held held) {
		if (this == PUBLIC_ARCHIVIST) {
			return List.of(Keys.ORDINARY_ANYWHERE);
		}
		return Arrays.stream(Secrecy.values()).filter(secrecy -> secrecy.compareTo(upTo) <= 0)
				.flatMap(secrecy -> keys(held, secrecy)).toList();
	}
}
