package id.nirkertas.directory;

import id.nirkertas.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The lines of units.csv; a file that says nothing of closing leaves that as it is. */
final class UnitLines {

	static final List<String> COLUMNS = List.of("code", "name", "parent", "agency", "street", "contact", "web", "place");
	static final List<String> OPTIONAL = List.of("closed", "basis");

	private static final Address NOWHERE = new Address("", "", "", "");

	private UnitLines() {
	}

	static SequencedMap<String, String> row(Unit unit, String parent) {
		var address = Objects.requireNonNullElse(unit.address(), NOWHERE);
		var row = new LinkedHashMap<String, String>();
		row.put("code", unit.code());
		row.put("name", unit.name());
		row.put("parent", parent);
		row.put("agency", unit.agency() ? "yes" : "no");
		row.put("street", address.street());
		row.put("contact", address.contact());
		row.put("web", address.web());
		row.put("place", address.place());
		var closure = unit.closure();
		row.put("closed", closure == null ? "" : closure.on().toString());
		row.put("basis", closure == null ? "" : closure.basis());
		return row;
	}

	/** @param ids of all units there would be, by code */
	static Unit read(Csv.Line line, Map<String, UnitId> ids, @Nullable Unit before) {
		var parent = reference(line, ids);
		var place = line.get("place");
		var address = place.isEmpty() && line.get("street").isEmpty()
				? null
				: new Address(line.get("street"), line.get("contact"), line.get("web"), place);
		return new Unit(Objects.requireNonNull(ids.get(line.get("code"))), line.get("code"), line.get("name"), parent,
				ImportWords.yesOrNo(line, "agency"), address, closure(line, before == null ? null : before.closure()));
	}

	private static @Nullable Closure closure(Csv.Line line, @Nullable Closure before) {
		var on = line.has("closed") ? ImportWords.day(line, "closed") : before == null ? null : before.on();
		var basis = line.has("basis") ? line.get("basis") : before == null ? "" : before.basis();
		if (on == null && line.get("closed").isEmpty() && !line.get("basis").isEmpty()) {
			line.fault("directory.flaw.closure-day");
		}
		return on == null ? null : new Closure(on, basis);
	}

	private static @Nullable UnitId reference(Csv.Line line, Map<String, UnitId> ids) {
		var code = line.get("parent");
		var found = code.isEmpty() ? null : ids.get(code);
		if (found == null && !code.isEmpty()) {
			line.fault("directory.import.no-such-unit", code);
		}
		return found;
	}
}
