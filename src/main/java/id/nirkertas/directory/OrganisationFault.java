package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The organisation's files say something that cannot be; the message names every fault by file and line. */
public final class OrganisationFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ImportFault> faults;

	OrganisationFault(List<ImportFault> faults) {
		super(faults.stream().map(fault -> "%s, line %d: %s %s".formatted(fault.file(), fault.line(), fault.code(),
				fault.details())).collect(joining("\n")));
		this.faults = List.copyOf(faults);
	}

	public List<ImportFault> faults() {
		return faults;
	}
}
