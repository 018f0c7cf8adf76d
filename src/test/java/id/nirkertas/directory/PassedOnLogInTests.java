package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PersonId;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Whoever gets a log-in name next does not get the person it was of, with their desk and their history. */
class PassedOnLogInTests {

	static final String ENTRY = "6f1c1c9e-0000-4000-8000-000000000001";
	static final String OTHER_ENTRY = "6f1c1c9e-0000-4000-8000-000000000002";
	static final String NIP = "19850101 201001 1 001";
	static final String OTHER_NIP = "19900417 201502 1 019";

	final PersonId id = entry("Raden Lama", "", "").newId();

	@Test
	void aSuccessorWithoutNumberIsAnotherPerson() {
		var call = call(known("Raden Lama", "", ""), entry("Dewi Baru", "", ""));

		assertThat(call.toMarkGone()).containsExactly(id);
		assertThat(call.toSave()).singleElement().matches(saved -> !saved.id().equals(id));
	}

	@Test
	void soIsOneWhoComesAfterTheFirstHasGone() {
		var gone = new KnownPerson(known("Raden Lama", "", "").person(), true, "");

		var call = call(gone, entry("Dewi Baru", "", ""));

		assertThat(call.toSave()).singleElement().matches(saved -> !saved.id().equals(id));
		assertThat(call(gone, entry("Raden Lama", "", "")).toSave()).as("the same again").extracting(KnownPerson::id)
				.containsExactly(id);
	}

	@Test
	void soIsASuccessorWithANumber() {
		var call = call(known("Raden Lama", "", ""), entry("Dewi Baru", NIP, ""));

		assertThat(call.toMarkGone()).containsExactly(id);
		assertThat(call.toSave()).singleElement().matches(saved -> !saved.id().equals(id));
	}

	@Test
	void soIsANamesakeWithAnotherNumber() {
		var call = call(known("Raden Lama", NIP, ""), entry("Raden Lama", OTHER_NIP, ""));

		assertThat(call.toMarkGone()).containsExactly(id);
		assertThat(call.toSave()).singleElement().matches(saved -> !saved.id().equals(id));
		assertThat(call(known("Raden Lama", NIP, ENTRY), entry("Raden Lama", OTHER_NIP, OTHER_ENTRY)).toMarkGone())
				.containsExactly(id);
	}

	@Test
	void soIsANamesakeWithoutNumberInAnotherEntry() {
		assertThat(call(known("Raden Lama", "", ENTRY), entry("Raden Lama", "", OTHER_ENTRY)).toMarkGone())
				.containsExactly(id);
	}

	@Test
	void soIsWhoeverIsWrittenIntoTheEntryOfAnother() {
		for (var number : List.of("", NIP)) {
			var call = call(known("Raden Lama", "", ENTRY), entry("Hj. Dewi Baru, M.Si.", number, ENTRY));

			assertThat(call.toMarkGone()).containsExactly(id);
			assertThat(call.toSave()).singleElement().matches(saved -> !saved.id().equals(id))
					.extracting(KnownPerson::identifier).isEqualTo(ENTRY);
			assertThat(call.parted()).as("administrators are told").containsKey(id);
		}
		assertThat(call(known("Raden Lama", NIP, ENTRY), entry("Raden Baru", OTHER_NIP, ENTRY)).parted()).containsKey(id);
	}

	@Test
	void soIsASuccessorOfWhoseNameSomeWordsAreTheSame() {
		for (var number : List.of("", NIP)) {
			for (var names : Map.of("Raden Lama", "Raden Baru", "Muhammad Ali", "Muhammad Rizki", "H Lama", "H Baru", "Dewi",
					"Dewi Lestari", "dr Siti Nur, M.Si.", "dr Siti Lestari, M.Si.").entrySet()) {
				var call = call(known(names.getKey(), "", ENTRY), entry(names.getValue(), number, ENTRY));

				assertThat(call.parted()).as(names.toString()).containsKey(id);
				assertThat(call.toMarkGone()).as(names.toString()).containsExactly(id);
				assertThat(call(known(names.getKey(), OTHER_NIP, ENTRY), entry(names.getValue(), "", ENTRY)).parted())
						.as("nor when the number is gone").containsKey(id);
			}
		}
	}

	@Test
	void anEntryTellsWhoSomebodyIsWhateverElseChanges() {
		for (var now : List.of(entry("Dr. H. Raden Lama, M.Si.", "", ENTRY), entry("Raden Lama Santosa", "", ENTRY),
				entry("Drs H Raden Lama", "", ENTRY), entry("Raden Lama", NIP, ENTRY),
				new LdapEntry("raden", "Raden Lama", "", null, null, ENTRY))) {
			assertThat(call(known("Raden Lama", "", ENTRY), now).toSave()).extracting(KnownPerson::id).containsExactly(id);
		}
	}

	@Test
	void aNameThatGrowsIsTheSamePersons() {
		for (var number : List.of("", NIP)) {
			var call = call(known("Dewi Lestari", "", ENTRY), entry("Dr. Dewi Lestari Putri, M.Si.", number, ENTRY));

			assertThat(call.toSave()).extracting(KnownPerson::id).containsExactly(id);
			assertThat(call.toMarkGone()).isEmpty();
		}
	}

	@Test
	void aNumberThatIsPutRightIsTheSamePerson() {
		var call = call(known("Raden Lama", NIP, ENTRY), entry("Raden Lama, S.Sos.", OTHER_NIP, ENTRY));

		assertThat(call.toSave()).extracting(KnownPerson::id).containsExactly(id);
		assertThat(call.toMarkGone()).isEmpty();
	}

	@Test
	void whoseEntryIsMadeAnewIsTheSameByTheirNumber() {
		var call = call(known("Raden Lama", NIP, ENTRY), entry("Raden Lama", NIP.replace(" ", ""), OTHER_ENTRY));

		assertThat(call.toSave()).singleElement().extracting(KnownPerson::id, KnownPerson::identifier).containsExactly(id,
				OTHER_ENTRY);
	}

	@Test
	void theFirstReadingLearnsTheEntryOfWhomWeKnow() {
		assertThat(call(known("Raden Lama", NIP, ""), entry("Raden Lama", NIP, ENTRY)).toSave())
				.extracting(KnownPerson::id, KnownPerson::identifier).containsExactly(tuple(ENTRY));
		assertThat(call(known("Raden Lama", "", ""), entry("Raden Lama", "", ENTRY)).toSave())
				.extracting(KnownPerson::id, KnownPerson::identifier).containsExactly(tuple(ENTRY));
	}

	@Test
	void aDirectoryThatNoLongerTellsEntriesApartChangesNobody() {
		assertThat(call(known("Raden Lama", "", ENTRY), entry("Raden Lama", "", "")).isEmpty()).isTrue();
	}

	@Test
	void aNumberCopiedIntoAnotherEntryTakesNothingFromItsOwner() {
		var copied = new LdapEntry("dewi", "Dewi Baru", NIP, null, null, OTHER_ENTRY);

		var call = call(known("Raden Lama", NIP, ENTRY), copied, entry("Raden Lama", NIP, ENTRY));

		assertThat(call.refused()).containsExactly("dewi");
		assertThat(call.isEmpty()).isTrue();
		assertThat(RollCall.of(List.of(known("Raden Lama", NIP, ENTRY)), List.of(copied), false).refused())
				.as("nor when they log in with it").containsExactly("dewi");
	}

	@Test
	void norWhenTheOwnersEntryIsGone() {
		var copied = new LdapEntry("dewi", "Dewi Baru", NIP, null, null, OTHER_ENTRY);

		var call = call(known("Raden Lama", NIP, ENTRY), copied);

		assertThat(call.refused()).containsExactly("dewi");
		assertThat(call.isEmpty()).isTrue();
		assertThat(call(known("Raden Lama", NIP, ENTRY), entry("H. Raden Lama Santosa", NIP, OTHER_ENTRY)).toSave())
				.as("made anew").extracting(KnownPerson::id).containsExactly(id);
	}

	@Test
	void anEntryWithTheNumberOfAnotherChangesNeither() {
		var other = new LdapEntry("dewi", "Dewi Baru", OTHER_NIP, null, null, OTHER_ENTRY);
		var known = List.of(known("Raden Lama", NIP, ENTRY),
				new KnownPerson(other.person(other.newId()), false, OTHER_ENTRY));

		var call = RollCall.of(known, List.of(entry("Raden Lama", OTHER_NIP, ENTRY), other), true);

		assertThat(call.refused()).containsExactly("gub");
		assertThat(call.isEmpty()).isTrue();
	}

	@Test
	void whoComesBackUnderTheIdOfAnotherGetsOneOfTheirOwn() {
		var first = entry("Dewi Baru", OTHER_NIP, "");
		var corrected = new KnownPerson(entry("Raden Lama", NIP, ENTRY).person(first.newId()), false, ENTRY);

		assertThat(call(corrected, entry("Raden Lama", NIP, ENTRY), new LdapEntry("dewi", "Dewi Baru", OTHER_NIP, null, null,
				OTHER_ENTRY)).toSave()).singleElement().matches(saved -> !saved.id().equals(first.newId()));
	}

	private Tuple tuple(String entry) {
		return Tuple.tuple(id, entry);
	}

	private KnownPerson known(String name, String number, String entry) {
		return new KnownPerson(entry(name, number, entry).person(id), false, entry);
	}

	private static LdapEntry entry(String name, String number, String identifier) {
		return new LdapEntry("gub", name, number, null, null, identifier);
	}

	private static RollCall call(KnownPerson known, LdapEntry... entries) {
		return RollCall.of(List.of(known), List.of(entries), true);
	}
}
