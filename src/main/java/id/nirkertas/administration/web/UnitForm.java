package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.directory.Address;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page of a unit posts, as it was typed. */
record UnitForm(@Nullable String ident, @Nullable String name, @Nullable String parent, @Nullable String agency,
		@Nullable String street, @Nullable String contact, @Nullable String web, @Nullable String place,
		@Nullable String ordinal, @Nullable Integer revision, @Nullable String sure) {

	private static final Address NOWHERE = new Address("", "", "", "");

	static UnitForm of(UnitEntry entry) {
		var unit = entry.unit();
		var address = Objects.requireNonNullElse(unit.address(), NOWHERE);
		return new UnitForm(unit.code(), unit.name(), unit.parent() == null ? "" : unit.parent().toString(),
				unit.agency() ? "yes" : "", address.street(), address.contact(), address.web(), address.place(),
				Integer.toString(entry.ordinal()), entry.revision(), "");
	}

	/** Behind the last one that stands where it will stand. */
	static UnitForm blank(String parent, List<UnitEntry> units) {
		var last = units.stream().filter(entry -> Objects.toString(entry.unit().parent(), "").equals(parent))
				.mapToInt(UnitEntry::ordinal).max()
				.orElseGet(() -> units.stream().mapToInt(UnitEntry::ordinal).max().orElse(0));
		return new UnitForm("", "", parent, "", "", "", "", "", Integer.toString(last + 1), OrganisationChart.NEW, "");
	}

	UnitEntry entry(UnitId id, List<UnitEntry> units) {
		var above = units.stream().map(entry -> entry.unit().id()).filter(unit -> unit.toString().equals(parent))
				.findFirst();
		var addressed = !text(street).isEmpty() || !text(place).isEmpty();
		return new UnitEntry(new Unit(id, text(ident), text(name), above.orElse(null), "yes".equals(agency),
				addressed ? new Address(text(street), text(contact), text(web), text(place)) : null),
				Typed.number(ordinal, 0), revision == null ? OrganisationChart.NEW : revision);
	}

	/** Whether the consequences were seen. */
	boolean isSure() {
		return "yes".equals(sure);
	}

	/** What was typed, knowingly over another revision. */
	UnitForm over(int other) {
		return new UnitForm(ident, name, parent, agency, street, contact, web, place, ordinal, other, "");
	}
}
