package id.nirkertas.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** People by a text that a list of suggestions can offer and a person can read: "Citra Nawangwulan, S.Kom. · 19900101…". */
@Component
public class NamedPeople {

	private static final String MARK = " · ";

	private final Directory directory;

	NamedPeople(Directory directory) {
		this.directory = directory;
	}

	public static String of(Person person) {
		return person.name() + MARK + (person.employeeNumber().isEmpty() ? person.username() : person.employeeNumber());
	}

	/** Whom a text may mean: as offered, or a log-in name, an employee number or a whole name alone; several for namesakes. */
	public List<Person> meant(String text) {
		var mark = text.lastIndexOf(MARK);
		var key = plain(mark < 0 ? text : text.substring(mark + MARK.length()));
		if (key.isEmpty()) {
			return List.of();
		}
		var exact = directory.people().stream()
				.filter(person -> plain(person.username()).equals(key) || person.isNumbered(key)).toList();
		return exact.isEmpty()
				? directory.people().stream().filter(person -> plain(person.name()).equals(plain(text))).toList()
				: exact;
	}

	/** Whose name, number or log-in name has every word; in the order of log-in names. */
	public List<Person> search(String text, int most) {
		var words = Arrays.stream(plain(text.replace(MARK, " ")).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		return directory.people().stream().filter(person -> {
			var said = plain(person.name() + ' ' + person.employeeNumber() + ' ' + person.username());
			return words.stream().allMatch(word -> said.contains(word) || isPartOf(person.bareNumber(), word));
		}).limit(most).toList();
	}

	private static boolean isPartOf(String number, String word) {
		var bare = EmployeeNumbers.bare(word);
		return !bare.isEmpty() && number.contains(bare);
	}

	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}
