package id.nirkertas.addresses;

import id.nirkertas.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Whose part of the address book it is: that of one agency, or of the whole government, which every agency reads. */
public record Book(@Nullable UnitId agency) {

	public static final Book OF_GOVERNMENT = new Book(null);

	/** Readers of an agency see their own part and the government's. */
	boolean isReadIn(UnitId reading) {
		return agency == null || agency.equals(reading);
	}

	public boolean isOfGovernment() {
		return agency == null;
	}

	/** For the trail: the agency's id, or a word for all of them. */
	String named() {
		return agency == null ? "government" : agency.toString();
	}
}
