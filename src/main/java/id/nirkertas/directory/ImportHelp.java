package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.Capacity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be written in the columns of the files that describe the organisation, as it is read. */
public final class ImportHelp {

	private ImportHelp() {
	}

	/** All that means one thing in a column, the office's own word first and the code last. */
	public record Accepted(String column, List<String> words) {

		public Accepted {
			words = List.copyOf(words);
		}
	}

	/** Of the columns that take a few words alone, thing by thing. */
	public static List<Accepted> words() {
		return Stream
				.of(Stream.of(new Accepted("agency", List.of("ya", "yes")), new Accepted("agency", List.of("tidak", "no"))),
						of("level", Level.class, ImportVocabulary.LEVELS), of("duties", Duty.class, ImportVocabulary.DUTIES),
						of("capacity", Capacity.class, ImportVocabulary.CAPACITIES))
				.flatMap(each -> each).toList();
	}

	/** What a column holds, in the office's own words; of other columns as it is. */
	public static String spoken(String column, String value) {
		var words = words().stream().filter(each -> each.column().equals(column))
				.collect(toMap(each -> each.words().getLast(), each -> each.words().getFirst()));
		return words.isEmpty()
				? value
				: Arrays.stream(value.split(" ", -1)).map(code -> words.getOrDefault(code, code)).collect(joining(", "));
	}

	private static <E extends Enum<E>> Stream<Accepted> of(String column, Class<E> type, ImportVocabulary<E> words) {
		return Arrays.stream(type.getEnumConstants()).map(each -> new Accepted(column, words.said(each)));
	}
}
