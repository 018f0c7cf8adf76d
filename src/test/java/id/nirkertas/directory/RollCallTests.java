package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollCallTests {

	static final String NIP = "19851204 200901 9 018";
	static final LdapEntry CITRA = new LdapEntry("pranata1", "Citra Nawangwulan", NIP, "Penata (III/c)", null, "");

	final Person citra = CITRA.person(CITRA.newId());

	@Test
	void anUnchangedPersonNeedsNothing() {
		assertThat(call(CITRA).isEmpty()).isTrue();
	}

	@Test
	void aNewRankIsSaved() {
		var promoted = new LdapEntry("pranata1", "Citra Nawangwulan", NIP, "Penata Tingkat I (III/d)", null, "");

		assertThat(call(promoted).toSave()).singleElement().satisfies(saved -> {
			assertThat(saved.id()).isEqualTo(citra.id());
			assertThat(saved.person().rank()).isEqualTo("Penata Tingkat I (III/d)");
		});
	}

	@Test
	void aNewLogInNameIsTheSamePerson() {
		var renamed = new LdapEntry("citra.n", "Citra Nawangwulan", NIP, "Penata (III/c)", null, "");

		var call = call(renamed);

		assertThat(call.toSave()).extracting(KnownPerson::id).containsExactly(citra.id());
		assertThat(call.toMarkGone()).isEmpty();
	}

	@Test
	void aNumberWrittenWithoutBlanksIsTheSamePerson() {
		var bare = new LdapEntry("citra.n", "Citra Nawangwulan", NIP.replace(" ", ""), "Penata (III/c)", null, "");

		assertThat(call(bare).toSave()).extracting(KnownPerson::id).containsExactly(citra.id());
		assertThat(call(bare).toMarkGone()).isEmpty();
	}

	@Test
	void aListOfNobodyMarksNobodyAsGone() {
		assertThat(call().isPlausible(1, 5)).isFalse();
		assertThat(call(CITRA).isPlausible(1, 5)).isTrue();
	}

	@Test
	void aLogInNamePassedOnDoesNotPassOnTheDesk() {
		var successor = new LdapEntry("pranata1", "Gilang Prameswara", "19900417 201502 9 019", null, null, "");

		var call = call(successor);

		assertThat(call.toMarkGone()).containsExactly(citra.id());
		assertThat(call.toSave()).extracting(KnownPerson::id).doesNotContain(citra.id());
	}

	@Test
	void whoVanishesIsMarkedAndWhoComesBackIsTheSame() {
		assertThat(call().toMarkGone()).containsExactly(citra.id());

		var back = RollCall.of(List.of(new KnownPerson(citra, true, "")), List.of(CITRA), true);
		assertThat(back.toSave()).extracting(KnownPerson::person).containsExactly(citra);
	}

	@Test
	void learningOnePersonMarksNobody() {
		var gilang = new LdapEntry("pranata2", "Gilang Prameswara", "19900417 201502 9 019", null, null, "");

		assertThat(RollCall.of(List.of(new KnownPerson(citra, false, "")), List.of(gilang), false).toMarkGone()).isEmpty();
	}

	@Test
	void twoEntriesWithOneNumberAreToldApartByTheirOrder() {
		var twin = new LdapEntry("pranata9", "Citra Nawangwulan", NIP, null, null, "");

		assertThat(call(CITRA, twin).refused()).containsExactly("pranata9");
	}

	@Test
	void twoEntriesWithOneNameDoNotStopEverybodyElse() {
		var twin = new LdapEntry("PRANATA1", "Gilang Prameswara", "19900417 201502 9 019", null, null, "");
		var other = new LdapEntry("pranata3", "Puspa Kirani", "19910101 201502 9 020", null, null, "");

		var call = call(CITRA, twin, other);

		assertThat(call.refused()).containsExactly("PRANATA1");
		assertThat(call.toSave()).extracting(one -> one.person().username()).containsExactly("pranata3");
		assertThat(call.toMarkGone()).isEmpty();
	}

	@Test
	void anEmptyAnswerIsNoMassFarewell() {
		var office = IntStream.range(0, 40)
				.mapToObj(number -> new LdapEntry("p" + number, "P", "nip " + number, null, null, ""))
				.map(entry -> new KnownPerson(entry.person(entry.newId()), false, "")).toList();

		assertThat(RollCall.of(office, List.of(), true).isPlausible(40, 5)).isFalse();
	}

	@Test
	void manyMissingAtOnceAreNotBelievedToHaveLeft() {
		var office = IntStream.range(0, 1_000)
				.mapToObj(number -> new LdapEntry("p" + number, "P", "nip " + number, null, null, "")).toList();
		var known = office.stream().map(entry -> new KnownPerson(entry.person(entry.newId()), false, "")).toList();

		assertThat(RollCall.of(known, office.subList(50, 1_000), true).isPlausible(1_000, 5)).isTrue();
		assertThat(RollCall.of(known, office.subList(51, 1_000), true).isPlausible(1_000, 5)).isFalse();
		assertThat(RollCall.of(known.subList(0, 20), office.subList(10, 20), true).isPlausible(20, 5)).isTrue();
		assertThat(RollCall.of(known.subList(0, 20), office.subList(11, 20), true).isPlausible(20, 5)).isFalse();
	}

	@Test
	void whileNobodyIsBelievedToHaveLeftNobodyGetsWhatIsAnothers() {
		var successor = new LdapEntry("pranata1", "Gilang Prameswara", "19900417 201502 9 019", null, null, "");
		var newcomer = new LdapEntry("baru", "Puspa Kirani", "19910101 201502 9 020", null, null, "");

		var taken = call(successor, newcomer).withoutFarewells();

		assertThat(taken.toSave()).extracting(one -> one.person().username()).containsExactly("baru");
		assertThat(taken.toMarkGone()).isEmpty();
	}

	private RollCall call(LdapEntry... entries) {
		return RollCall.of(List.of(new KnownPerson(citra, false, "")), List.of(entries), true);
	}
}
