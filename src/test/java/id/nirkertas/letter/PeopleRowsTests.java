package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No official is sent anywhere under the number of another. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class PeopleRowsTests {

	static final List<String> SATYA = List.of("Ir. Satya Mahardika, M.T.", "Pembina Utama Muda (IV/c)",
			"19700825 199603 9 013",
			"Kepala Dinas Komunikasi dan Informatika");

	@Autowired
	PeopleRows people;
	@Autowired
	Kinds kinds;

	@Test
	void whoIsNamedAloneIsCompletedWithTitlesOrWithout() {
		for (var name : List.of("Ir. Satya Mahardika, M.T.", "ir. satya mahardika, m.t.", "Satya Mahardika")) {
			assertThat(completed(List.of(name, "", "", ""))).as(name).isEqualTo(SATYA);
		}
	}

	@Test
	void whatStayedOfAnotherOfficialGivesWayToWhoIsNamed() {
		assertThat(completed(List.of("Bimantara Wicaksana, S.T., M.Kom.", SATYA.get(1), SATYA.get(2), SATYA.get(3))))
				.startsWith("Bimantara Wicaksana, S.T., M.Kom.").contains("19780623 200312 9 017")
				.doesNotContain(SATYA.get(2));
		assertThat(completed(List.of("Bimantara Wicaksana, S.T., M.Kom.", "Penata", "-", "Ketua Tim")))
				.as("of their own").containsExactly("Bimantara Wicaksana, S.T., M.Kom.", "Penata", "-", "Ketua Tim");
	}

	@Test
	void aStrangerUnderTheNumberOfAnOfficialIsDoubted() {
		var row = List.of("Orang Luar", "Penata", "197008251996039013", "Relawan");

		assertThat(people.doubts(design(), people.complete(design(), details(row)))).singleElement()
				.isEqualTo(new Fault("details.petugas-0-2", "letter.doubt.other-number",
						List.of("19700825 199603 9 013", "Ir. Satya Mahardika, M.T.", "Orang Luar")));
		assertThat(people.doubts(design(), details(List.of("Satya Mahardika", "-", SATYA.get(2), "-")))).as("the same")
				.isEmpty();
	}

	private List<String> completed(List<String> row) {
		return people.complete(design(), details(row)).rows("petugas").getFirst();
	}

	private KindDesign design() {
		return Objects.requireNonNull(kinds.coded("ASSIGNMENT").orElse(null)).design();
	}

	private static Details details(List<String> row) {
		return Details.of(Map.of("petugas", List.of(row)));
	}
}
