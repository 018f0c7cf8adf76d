package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.shared.Capacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The block of the signatory (Permendagri 1/2023): in whose name, in which capacity, and under what name. */
@Component
class SignatureWriter {

	private static final String NOBODY = "…";

	private final Directory directory;

	SignatureWriter(Directory directory) {
		this.directory = directory;
	}

	/** The signatory's position; null while none is chosen. */
	@Nullable
	Position position(PrintJob job) {
		var signatory = job.content().signatory();
		return signatory == null ? null : directory.position(signatory);
	}

	/** In whose name it is signed: themselves, the superior of a.n., or the one above of u.b. */
	@Nullable
	Position principal(PrintJob job) {
		var position = position(job);
		if (position == null) {
			return null;
		}
		var superiors = directory.superiorsOf(position.id());
		return switch (job.content().more().mandate()) {
			case OWN -> position;
			case ON_BEHALF -> superiors.isEmpty() ? position : superiors.getFirst();
			case SUB_DELEGATED -> superiors.isEmpty() ? position : superiors.get(Math.min(1, superiors.size() - 1));
		};
	}

	/** In which the signer acts; permanent while there is nobody. */
	static Capacity capacity(PrintJob job) {
		var signer = job.signer();
		return signer == null ? Capacity.PERMANENT : signer.capacity();
	}

	Signature block(PrintJob job) {
		var position = position(job);
		if (position == null) {
			return new Signature(List.of(), List.of(NOBODY), NOBODY, List.of(), true);
		}
		var signer = job.signer();
		var lines = lines(job, position, capacity(job));
		return signer == null
				? new Signature(List.of(), lines, NOBODY, List.of(), true)
				: new Signature(List.of(), lines, name(job.design(), signer), below(job.design(), position, signer), true);
	}

	/** a.n. names the superior, u.b. the one above first; the last line ends with a comma. */
	private List<String> lines(PrintJob job, Position position, Capacity capacity) {
		var own = prefix(capacity) + title(job.design(), position) + ",";
		var superiors = directory.superiorsOf(position.id());
		var mandate = job.content().more().mandate();
		if (mandate == Mandate.SUB_DELEGATED && superiors.size() > 1) {
			return List.of("a.n. " + title(job.design(), superiors.get(1)), title(job.design(), superiors.getFirst()),
					"u.b.",
					own);
		}
		return mandate == Mandate.OWN || superiors.isEmpty()
				? List.of(own)
				: List.of("a.n. " + title(job.design(), superiors.getFirst()), own);
	}

	private static String title(KindDesign design, Position position) {
		return design.capitals() ? position.title().toUpperCase(SheetDates.INDONESIA) : position.title();
	}

	/** In legal products the name stands in capitals, without titles. */
	private static String name(KindDesign design, Holder signer) {
		if (design.titles()) {
			return signer.person().name();
		}
		var plain = PlainName.of(signer.person().name());
		return design.capitals() ? plain.toUpperCase(SheetDates.INDONESIA) : plain;
	}

	/** A head of region signs with the name alone; everybody else adds rank and employee number where the kind has them. */
	private static List<String> below(KindDesign design, Position position, Holder signer) {
		if (!design.rank() || position.level() == Level.STATE_OFFICIAL) {
			return List.of();
		}
		var below = new ArrayList<String>();
		Stream.of(signer.person().rank()).filter(Objects::nonNull).forEach(below::add);
		if (!signer.person().employeeNumber().isEmpty()) {
			below.add("NIP " + EmployeeNumber.printed(signer.person().employeeNumber()));
		}
		return List.copyOf(below);
	}

	static String prefix(Capacity capacity) {
		return switch (capacity) {
			case PERMANENT -> "";
			case ACTING -> "Plt. ";
			case ACTING_DAILY -> "Plh. ";
			case CARETAKER -> "Pj. ";
		};
	}
}
