package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.directory.Address;
import id.nirkertas.directory.Closure;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the page of a unit posts, as it was typed. */
record UnitForm(@Nullable String ident, @Nullable String name, @Nullable String parent, @Nullable String agency,
		@Nullable String street, @Nullable String contact, @Nullable String web, @Nullable String place,
		@Nullable String closed, @Nullable String basis, @Nullable String ordinal, @Nullable Integer revision,
		@Nullable String sure) {

	private static final Address NOWHERE = new Address("", "", "", "");

	static UnitForm of(UnitEntry entry) {
		var unit = entry.unit();
		var address = Objects.requireNonNullElse(unit.address(), NOWHERE);
		var closure = unit.closure();
		return new UnitForm(unit.code(), unit.name(), unit.parent() == null ? "" : unit.parent().toString(),
				unit.agency() ? "yes" : "", address.street(), address.contact(), address.web(), address.place(),
				closure == null ? "" : closure.on().toString(), closure == null ? "" : closure.basis(),
				Integer.toString(entry.ordinal()), entry.revision(), "");
	}

	/** Behind the last one that stands where it will stand. */
	static UnitForm blank(String parent, List<UnitEntry> units) {
		var last = units.stream().filter(entry -> Objects.toString(entry.unit().parent(), "").equals(parent))
				.mapToInt(UnitEntry::ordinal).max()
				.orElseGet(() -> units.stream().mapToInt(UnitEntry::ordinal).max().orElse(0));
		return new UnitForm("", "", parent, "", "", "", "", "", "", "", Integer.toString(last + 1), OrganisationChart.NEW,
				"");
	}

	/** What cannot be read is told. */
	UnitEntry entry(UnitId id, List<UnitEntry> units, Wording wording, Consumer<FormFault> faults) {
		var above = units.stream().map(entry -> entry.unit().id()).filter(unit -> unit.toString().equals(parent))
				.findFirst();
		if (above.isEmpty() && !text(parent).isEmpty()) {
			faults.accept(new FormFault("parent", wording.say("directory.flaw.unit-unknown", text(parent))));
		}
		var addressed = !text(street).isEmpty() || !text(place).isEmpty();
		return new UnitEntry(new Unit(id, text(ident), text(name), above.orElse(null), "yes".equals(agency),
				addressed ? new Address(text(street), text(contact), text(web), text(place)) : null,
				closure(wording, faults)),
				Typed.ordinal(ordinal, wording, faults), revision == null ? OrganisationChart.NEW : revision);
	}

	private @Nullable Closure closure(Wording wording, Consumer<FormFault> faults) {
		var on = Typed.day(closed, "closed", wording, faults);
		if (text(closed).isEmpty() && !text(basis).isEmpty()) {
			faults.accept(new FormFault("closed", wording.say("directory.flaw.closure-day")));
		}
		return on == null ? null : new Closure(on, text(basis));
	}

	/** Whether the consequences were seen. */
	boolean isSure() {
		return "yes".equals(sure);
	}

	/** What was typed, knowingly over another revision. */
	UnitForm over(int other) {
		return new UnitForm(ident, name, parent, agency, street, contact, web, place, closed, basis, ordinal, other, "");
	}
}
