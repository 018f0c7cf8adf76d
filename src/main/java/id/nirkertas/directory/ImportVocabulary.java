package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.Capacity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What people write in a column for one of a few things: the code, or the office's own words. Capitals, full stops and hyphens
 * make no difference: "Plt", "plt." and "PLT." are one.
 */
final class ImportVocabulary<E extends Enum<E>> {

	static final ImportVocabulary<Capacity> CAPACITIES = new ImportVocabulary<>(Capacity.class,
			Map.of(Capacity.PERMANENT, List.of("definitif", "pejabat definitif", "tetap"), Capacity.ACTING,
					List.of("Plt.", "pelaksana tugas"), Capacity.ACTING_DAILY, List.of("Plh.", "pelaksana harian"),
					Capacity.CARETAKER, List.of("Pj.", "penjabat")));
	static final ImportVocabulary<Level> LEVELS = new ImportVocabulary<>(Level.class,
			Map.of(Level.STATE_OFFICIAL, List.of("kepala daerah", "pejabat negara"), Level.FIRST,
					List.of("eselon I", "pejabat eselon I", "JPT madya", "pimpinan tinggi madya"), Level.SECOND,
					List.of("eselon II", "pejabat eselon II", "JPT pratama", "pimpinan tinggi pratama"), Level.THIRD,
					List.of("eselon III", "pejabat eselon III", "administrator"), Level.FOURTH,
					List.of("eselon IV", "pejabat eselon IV", "pengawas"), Level.FUNCTIONAL,
					List.of("fungsional", "pejabat fungsional", "jabatan fungsional"), Level.STAFF,
					List.of("pelaksana", "staf")));
	static final ImportVocabulary<Duty> DUTIES = new ImportVocabulary<>(Duty.class,
			Map.of(Duty.HEAD, List.of("kepala", "kepala unit"), Duty.SECRETARY, List.of("sekretaris"), Duty.REGISTRAR,
					List.of("pencatat", "pencatat register"), Duty.DISPATCHER, List.of("pengirim", "pengirim naskah"),
					Duty.ARCHIVIST, List.of("arsiparis", "arsiparis perangkat daerah"), Duty.PUBLIC_ARCHIVIST,
					List.of("arsiparis lembaga kearsipan", "lembaga kearsipan"), Duty.AUDITOR,
					List.of("pemeriksa", "pemeriksa inspektorat"), Duty.SIGNATORY,
					List.of("penandatangan", "penanda tangan"),
					Duty.ADMINISTRATOR, List.of("administrator sistem", "administrator")));

	private final Class<E> type;
	private final Map<E, List<String>> words;
	private final Map<String, E> meant = new HashMap<>();
	private final int longest;

	private ImportVocabulary(Class<E> type, Map<E, List<String>> words) {
		this.type = type;
		this.words = words;
		Arrays.stream(type.getEnumConstants()).forEach(each -> said(each).forEach(word -> meant.put(plain(word), each)));
		longest = meant.keySet().stream().mapToInt(word -> word.split(" ", -1).length).max().orElse(1);
	}

	/** The office's words for it, and then its code. */
	List<String> said(E thing) {
		return Stream.concat(words.getOrDefault(thing, List.of()).stream(), Stream.of(thing.name())).toList();
	}

	/** All that can be written, for a sentence. */
	String all() {
		return Arrays.stream(type.getEnumConstants()).map(each -> String.join(" = ", said(each))).collect(joining("; "));
	}

	Optional<E> meaning(String said) {
		return Optional.ofNullable(meant.get(plain(said)));
	}

	/** Several, parted by commas, semicolons or blanks; what is unknown is told, word by word. */
	Set<E> several(String said, Consumer<String> unknown) {
		var found = new ArrayList<E>();
		for (var part : said.split("[,;]", -1)) {
			var rest = part.isBlank() ? List.<String>of() : List.of(part.strip().split("\\s+", -1));
			while (!rest.isEmpty()) {
				rest = rest.subList(read(rest, found, unknown), rest.size());
			}
		}
		return Set.copyOf(found);
	}

	/** As many of the words as mean something together; how many those are. */
	private int read(List<String> rest, List<E> found, Consumer<String> unknown) {
		for (int taken = Math.min(longest, rest.size()); taken > 0; taken--) {
			var meaning = meaning(String.join(" ", rest.subList(0, taken)));
			if (meaning.isPresent()) {
				found.add(meaning.get());
				return taken;
			}
		}
		unknown.accept(rest.getFirst());
		return 1;
	}

	private static String plain(String said) {
		return said.toLowerCase(Locale.ROOT).replaceAll("[.()]", "").replaceAll("[\\s_-]+", " ").strip();
	}
}
