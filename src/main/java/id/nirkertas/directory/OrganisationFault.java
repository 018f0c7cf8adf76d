package id.nirkertas.directory;

/** The organisation's files say something that cannot be; the message names file, line and what is wrong. */
public final class OrganisationFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OrganisationFault(String file, int line, String what) {
		super(line == 0 ? "%s %s".formatted(file, what) : "%s, line %d: %s".formatted(file, line, what));
	}
}
