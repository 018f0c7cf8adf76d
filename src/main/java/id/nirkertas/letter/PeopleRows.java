package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Fills in rank, employee number and position of officials whose name alone was written, as the directory has them. */
@Component
class PeopleRows {

	private static final int NUMBER = 2;

	private final Directory directory;

	PeopleRows(Directory directory) {
		this.directory = directory;
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

	/**
	 * Two of one name, or a row with more than a name, are left to whoever writes; but the number of somebody else is what stayed
	 * of them when another name was written.
	 */
	private List<String> completed(List<String> row) {
		var named = named(row.getFirst());
		var isAlone = row.stream().skip(1).allMatch(String::isEmpty);
		return named.size() == 1 && (isAlone || owner(row).filter(owner -> !owner.equals(named.getFirst())).isPresent())
				? row(named.getFirst())
				: row;
	}

	/** By their name as the directory has it, or else by the name alone, without titles. */
	private List<Person> named(String name) {
		var exact = directory.people().stream().filter(person -> person.name().equalsIgnoreCase(name)).toList();
		return exact.isEmpty() && !name.isBlank()
				? directory.people().stream().filter(person -> isCalled(person, name)).toList()
				: exact;
	}

	private static boolean isCalled(Person person, String name) {
		return PlainName.of(person.name()).equalsIgnoreCase(PlainName.of(name));
	}

	/** Whose employee number the row has. */
	private Optional<Person> owner(List<String> row) {
		var number = row.size() > NUMBER ? row.get(NUMBER) : "";
		return directory.people().stream().filter(person -> person.isNumbered(number)).findFirst();
	}

	/** Numbers that are those of somebody else than the row names. */
	List<Fault> doubts(KindDesign design, Details details) {
		return design.fields().stream().filter(field -> field.type() == KindField.Type.PEOPLE)
				.flatMap(field -> IntStream.range(0, details.rows(field.key()).size())
						.mapToObj(row -> doubt(field, row, details.rows(field.key()).get(row))).flatMap(Optional::stream))
				.toList();
	}

	private Optional<Fault> doubt(KindField field, int place, List<String> row) {
		return owner(row).filter(owner -> !row.getFirst().isEmpty() && !isCalled(owner, row.getFirst()))
				.map(owner -> new Fault("details.%s-%d-%d".formatted(field.key(), place, NUMBER),
						"letter.doubt.other-number",
						List.of(row.get(NUMBER), owner.name(), row.getFirst())));
	}

	private List<String> row(Person person) {
		var position = directory.heldBy(person.id()).stream().findFirst()
				.map(holder -> holder.position().title()).orElse("");
		return List.of(person.name(), Objects.requireNonNullElse(person.rank(), "-"), person.employeeNumber(), position);
	}
}
