package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Fills in rank, employee number and position of officials whose name alone was written, as the directory has them. */
@Component
class PeopleRows {

	private final Directory directory;
	private final OfficeClock clock;

	PeopleRows(Directory directory, OfficeClock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	Details complete(KindDesign design, Details details) {
		var values = new LinkedHashMap<>(details.values());
		design.fields().stream().filter(field -> field.type() == KindField.Type.PEOPLE).map(KindField::key)
				.filter(values::containsKey)
				.forEach(key -> values.put(key, details.rows(key).stream().map(this::completed).toList()));
		design.fields().forEach(field -> values.computeIfPresent(field.key(), (_, rows) -> numbered(field, rows)));
		return Details.of(values);
	}

	/** Employee numbers in the form that paper gives them. */
	private static List<List<String>> numbered(KindField field, List<List<String>> rows) {
		return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(column -> {
			var label = field.isTable() ? column < field.columns().size() ? field.columns().get(column) : "" : field.label();
			return EmployeeNumber.isNamed(label) ? EmployeeNumber.printed(row.get(column)) : row.get(column);
		}).toList()).toList();
	}

	/** Two of one name, or a row with more than a name, are left to whoever writes. */
	private List<String> completed(List<String> row) {
		var name = row.getFirst();
		if (name.isEmpty() || row.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
			return row;
		}
		var named = directory.people().stream().filter(person -> person.name().equalsIgnoreCase(name)).toList();
		return named.size() == 1 ? row(named.getFirst()) : row;
	}

	private List<String> row(Person person) {
		var position = directory.heldBy(person.id(), clock.today()).stream().findFirst()
				.map(holder -> holder.position().title()).orElse("");
		return List.of(person.name(), Objects.requireNonNullElse(person.rank(), "-"), person.employeeNumber(), position);
	}
}
