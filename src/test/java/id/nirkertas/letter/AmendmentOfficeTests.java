package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ralat and pencabutan, from the draft to the signature that makes them hold. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AmendmentOfficeTests {

	static final String HEAD = "inspektur";

	@Autowired
	Letters letters;
	@Autowired
	Relations relations;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	Actor head;

	@BeforeEach
	void theHeadDraftsAndSigns() {
		head = staff.actor(HEAD);
	}

	@Test
	void aRevocationHoldsFromItsSignatureOn() {
		var original = signed("Undangan Rapat");
		var revocation = ready(original, Relation.REVOKES);
		assertThat(letters.view(original).isRevoked()).isFalse();

		var signed = sign(revocation);

		assertThat(letters.view(original).amendments()).containsExactly(
				new Amendment(Relation.REVOKES, revocation, signed.number(), Objects.requireNonNull(signed.on())));
		assertThat(relations.amended(signed)).extracting(Amendment::letter).containsExactly(original);
		assertThat(facts("letter.letter-revoked", original)).contains(revocation.toString(), signed.number());
	}

	@Test
	void aCorrectedLetterStaysInForceAndMayBeCorrectedAgain() {
		var original = signed("Undangan Rapat");
		sign(ready(original, Relation.CORRECTS));

		sign(ready(original, Relation.CORRECTS));

		assertThat(letters.view(original).isRevoked()).isFalse();
		assertThat(letters.view(original).amendments()).hasSize(2);
		assertThat(facts("letter.letter-corrected", original)).isNotEmpty();
	}

	@Test
	void theFurtherLetterGoesToTheSamePeopleAndNamesTheFirstInItsFirstSentence() {
		var original = signed("Undangan Rapat");

		var begun = relations.amending(head, original, Relation.CORRECTS);

		var view = letters.view(original);
		assertThat(begun.subject()).isEqualTo("Ralat atas Surat Dinas Nomor " + view.number() + " hal Undangan Rapat");
		assertThat(begun.addressees()).isEqualTo(view.content().addressees());
		assertThat(begun.kind()).isEqualTo(view.content().kind());
		assertThat(begun.body().text()).startsWith("Berkenaan dengan Surat Dinas Nomor " + view.number() + " tanggal ");
		assertThat(begun.body().text()).contains(" hal Undangan Rapat, dengan ini");
		assertThat(relations.amending(head, original, Relation.REVOKES).subject())
				.isEqualTo("Pencabutan Surat Dinas Nomor " + view.number() + " hal Undangan Rapat");
	}

	@Test
	void aSubjectThatIsTooLongWithTheNumberEndsAfterAWord() {
		var original = signed("Undangan " + "rapat dan ".repeat(28).strip());

		var subject = relations.amending(head, original, Relation.REVOKES).subject();

		assertThat(subject.length()).isBetween(DraftLimits.SUBJECT - 20, DraftLimits.SUBJECT);
		assertThat(subject).contains(letters.view(original).number()).endsWith(" rapat");
	}

	@Test
	void ofTwoWhoRevokeOneLetterAtOnceOneIsToldOfTheOther() throws InterruptedException {
		var original = signed("Undangan Rapat");
		var one = ready(original, Relation.REVOKES);
		var other = ready(original, Relation.REVOKES);

		try (var desks = Executors.newFixedThreadPool(2)) {
			Callable<LetterView> first = () -> sign(one);
			Callable<LetterView> second = () -> sign(other);
			var outcomes = desks.invokeAll(List.of(first, second)).stream().map(AmendmentOfficeTests::outcome).toList();

			assertThat(outcomes).containsExactlyInAnyOrder("signed", "letter.amendment.revoked");
		}
		assertThat(letters.view(original).amendments()).hasSize(1);
		assertThat(List.of(letters.view(one).state(), letters.view(other).state()))
				.containsExactlyInAnyOrder(LetterState.SIGNED, LetterState.READY_TO_SIGN);
	}

	@Test
	void whatWasRevokedMeanwhileStopsTheNextBeforeThePassphrase() {
		var original = signed("Undangan Rapat");
		var late = ready(original, Relation.CORRECTS);
		sign(ready(original, Relation.REVOKES));

		assertThat(letters.preflight(head, late).checks()).filteredOn(check -> !check.passed())
				.extracting(Preflight.Check::code).containsExactly("letter.amendment.revoked");
		refuses("letter.amendment.revoked", () -> letters.sign(head, late, "salah".toCharArray()));
		refuses("letter.amendment.revoked", () -> relations.amending(head, original, Relation.CORRECTS));
	}

	@Test
	void anotherAgencyNeitherBeginsNorSubmitsACorrection() {
		var original = secretariat.send(HEAD, content("Laporan untuk Bappeda", "INSPEKTUR", "KABAN.BAPPEDA", List.of()));
		var incoming = secretariat.arrived(original, "KABAN.BAPPEDA").id();
		var bappeda = staff.actor("kaban.bappeda");
		refuses("letter.amendment.other-agency", () -> relations.amending(bappeda, original, Relation.CORRECTS));

		var draft = letters.draft(bappeda, content("Ralat Orang Lain", "KABAN.BAPPEDA", "INSPEKTUR",
				List.of(new Reference(Relation.CORRECTS, incoming))));

		assertThat(letters.faults(draft)).extracting(Fault::code).containsExactly("letter.reference.not-ours");
		refuses("letter.incomplete", () -> letters.submit(bappeda, draft));
	}

	@Test
	void nobodyNamesALetterThatTheyMayNotSeeAndNoAnswerTellsWhetherItExists() {
		var foreign = letters.draft(staff.actor("pranata1"),
				content("Bukan Urusan Bappeda", "KADIS.KOMINFO", "SEKDA", List.of()));
		var bappeda = staff.actor("kaban.bappeda");

		for (var id : List.of(foreign, DocumentId.random())) {
			refuses("letter.reference.unseen", () -> letters.draft(bappeda,
					content("Menyebut", "KABAN.BAPPEDA", "SEKDA", List.of(new Reference(Relation.REFERS, id)))));
		}
	}

	@Test
	void aReferenceToADraftThatWasGivenUpIsAFault() {
		var other = letters.draft(head, content("Batal", "INSPEKTUR", "SEKDA", List.of()));
		var draft = letters.draft(head,
				content("Menyebut", "INSPEKTUR", "SEKDA", List.of(new Reference(Relation.REFERS, other))));
		assertThat(letters.faults(draft)).extracting(Fault::code).containsExactly("letter.reference.not-signed");

		letters.withdraw(head, other, "Rapat ditiadakan.");

		assertThat(letters.faults(draft)).extracting(Fault::code).containsExactly("letter.reference.withdrawn");
	}

	@Test
	void withTheDraftOfACorrectionGoesTheRelation() {
		var original = signed("Undangan Rapat");
		var correction = letters.draft(head, relations.amending(head, original, Relation.CORRECTS));
		assertThat(relations.of(head, letters.view(original))).extracting(RelatedLetter::id, RelatedLetter::effective)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(correction, false));

		letters.withdraw(head, correction, "Tidak perlu.");

		assertThat(relations.of(head, letters.view(original))).isEmpty();
	}

	private DocumentId signed(String subject) {
		return secretariat.send(HEAD, content(subject, "INSPEKTUR", "KABAN.BAPPEDA", List.of()));
	}

	private DocumentId ready(DocumentId original, Relation relation) {
		return secretariat.submit(HEAD, relations.amending(head, original, relation));
	}

	private LetterView sign(DocumentId letter) {
		return letters.sign(head, letter, Staff.passphrase(HEAD));
	}

	private DraftContent content(String subject, String signatory, String addressee, List<Reference> references) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				List.of(staff.position(addressee).id()), List.of(), staff.position(signatory).id(),
				Body.ofText("Bersama ini disampaikan undangan.\n\nDemikian disampaikan."),
				new Particulars(Details.NONE, Mandate.OWN, "", List.of(), references));
	}

	private static String outcome(Future<LetterView> signing) {
		try {
			return signing.get().state() == LetterState.SIGNED ? "signed" : "not signed";
		} catch (ExecutionException e) {
			return e.getCause() instanceof RefusedException refusal ? refusal.code() : String.valueOf(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private String facts(String event, DocumentId letter) {
		return String.join("\n", database.sql("select facts::text from audit_event where event = ? and document = ?")
				.params(event, letter.value()).query(String.class).list());
	}
}
