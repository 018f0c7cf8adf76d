package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units of agencies that issue letters. */
@Component
class Issuers {

	private final Directory directory;

	Issuers(Directory directory) {
		this.directory = directory;
	}

	/** Each by the codes of itself and those above it, up to the agency; the agency itself first. */
	List<List<String>> of(Unit agency) {
		return directory.positions().stream().map(Position::unit)
				.filter(unit -> directory.agencyOf(unit).id().equals(agency.id())).distinct().map(this::line)
				.sorted((one, other) -> Integer.compare(one.size(), other.size())).toList();
	}

	/** Codes of a unit and those above it, up to its agency. */
	List<String> line(UnitId unit) {
		var agency = directory.agencyOf(unit).id();
		var line = directory.lineage(unit);
		return line.subList(0, line.indexOf(agency) + 1).stream().map(each -> directory.unit(each).code()).toList();
	}
}
