package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Capacity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A file is written in the office's words or in codes, as people and spreadsheets spell them. */
class ImportVocabularyTests {

	@Test
	void theOfficesWordsAndCodesMeanTheSameHoweverTheyAreSpelled() {
		for (var said : List.of("Plh.", "plh", "PLH.", "Pelaksana Harian", "acting_daily", "ACTING DAILY", " plh . ")) {
			assertThat(ImportVocabulary.CAPACITIES.meaning(said)).as(said).contains(Capacity.ACTING_DAILY);
		}
		assertThat(ImportVocabulary.CAPACITIES.meaning("definitif")).contains(Capacity.PERMANENT);
		assertThat(ImportVocabulary.CAPACITIES.meaning("Plt")).contains(Capacity.ACTING);
		assertThat(ImportVocabulary.CAPACITIES.meaning("Pj.")).contains(Capacity.CARETAKER);
		assertThat(ImportVocabulary.LEVELS.meaning("Eselon II")).contains(Level.SECOND);
		assertThat(ImportVocabulary.LEVELS.meaning("eselon-ii")).contains(Level.SECOND);
		assertThat(ImportVocabulary.LEVELS.meaning("JPT Pratama")).contains(Level.SECOND);
		assertThat(ImportVocabulary.LEVELS.meaning("Pelaksana")).contains(Level.STAFF);
		assertThat(ImportVocabulary.LEVELS.meaning("III")).isEmpty();
		assertThat(ImportVocabulary.CAPACITIES.meaning("")).isEmpty();
	}

	@Test
	void severalDutiesArePartedByCommasOrBlanksAlsoOfTwoWords() {
		var unknown = new ArrayList<String>();

		assertThat(ImportVocabulary.DUTIES.several("kepala unit penanda tangan", unknown::add))
				.containsExactlyInAnyOrder(Duty.HEAD, Duty.SIGNATORY);
		assertThat(ImportVocabulary.DUTIES.several("Kepala; arsiparis lembaga kearsipan,SIGNATORY", unknown::add))
				.containsExactlyInAnyOrder(Duty.HEAD, Duty.PUBLIC_ARCHIVIST, Duty.SIGNATORY);
		assertThat(ImportVocabulary.DUTIES.several(" , ", unknown::add)).isEmpty();
		assertThat(unknown).isEmpty();
		assertThat(ImportVocabulary.DUTIES.several("kepala juru parkir", unknown::add)).containsExactly(Duty.HEAD);
		assertThat(unknown).containsExactly("juru", "parkir");
	}

	@Test
	void eachWordMeansOneThingAndWhatThePageOffersIsRead() {
		for (var column : List.of("agency", "level", "duties", "capacity")) {
			var words = ImportHelp.words().stream().filter(each -> each.column().equals(column))
					.flatMap(each -> each.words().stream()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
			assertThat(words).as(column).isNotEmpty();
			assertThat(words.stream().distinct().toList()).as(column).containsAll(words);
		}
		Arrays.stream(Duty.values()).forEach(duty -> ImportVocabulary.DUTIES.said(duty)
				.forEach(word -> assertThat(ImportVocabulary.DUTIES.several(word, _ -> {
				})).as(word).containsExactly(duty)));
		Arrays.stream(Level.values()).forEach(level -> ImportVocabulary.LEVELS.said(level)
				.forEach(word -> assertThat(ImportVocabulary.LEVELS.meaning(word)).as(word).contains(level)));
		Arrays.stream(Capacity.values()).forEach(capacity -> ImportVocabulary.CAPACITIES.said(capacity)
				.forEach(word -> assertThat(ImportVocabulary.CAPACITIES.meaning(word)).as(word).contains(capacity)));
	}
}
