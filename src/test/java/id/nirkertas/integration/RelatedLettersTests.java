package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.letter.Relations;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Letters that have to do with each other say so on every page about them, each as far as its reader may know. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RelatedLettersTests {

	static final String HEAD = "inspektur";
	static final String RECEIVER = "kaban.bappeda";

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Relations relations;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	Vault vault;

	@Test
	void aDrafterFindsALetterByItsNumberAndRelatesItWithoutScript() {
		var original = sent("Permintaan Data", Secrecy.ORDINARY);
		var desk = Visitor.loggedIn(port, HEAD);
		var draft = letters.draft(staff.actor(HEAD), content("Susulan", Secrecy.ORDINARY));
		var address = "/letters/" + draft + "/draft";
		desk.open(address);

		var sought = save(desk, draft, Map.of("related", original.number(), "find", "yes"));
		var found = Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> desk.open(target(sought)).body(),
				page -> page.contains("value=\"" + original.id() + "\""));
		assertThat(found).contains("Merujuk", "Menjawab", "Meralat", "Mencabut", "Permintaan Data");
		save(desk, draft, Map.of("refer", original.id().toString(), "relation", "ANSWERS"));

		assertThat(letters.view(draft).content().more().references())
				.containsExactly(new Reference(Relation.ANSWERS, original.id()));
		assertThat(desk.open(address).body()).contains("value=\"ANSWERS:" + original.id() + "\"", original.number());
		save(desk, draft, Map.of("references", "ANSWERS:" + original.id(), "unrefer", original.id().toString()));
		assertThat(letters.view(draft).content().more().references()).isEmpty();
	}

	@Test
	void anAnswerNamesTheLetterThatCameIn() {
		var original = sent("Permintaan Data", Secrecy.ORDINARY);
		var incoming = secretariat.arrived(original.id(), "KABAN.BAPPEDA").id();
		var draft = letters.draft(staff.actor(RECEIVER),
				with(content("Jawaban", Secrecy.ORDINARY), Relation.ANSWERS, incoming));

		assertThat(page(RECEIVER, "/letters/" + draft)).contains("Menjawab naskah nomor", "/incoming/" + incoming);
		assertThat(page(RECEIVER, "/incoming/" + incoming)).contains("Dijawab dengan naskah nomor", "masih konsep");
		assertThat(page(HEAD, "/letters/" + original.id())).doesNotContain("Dijawab dengan naskah nomor");
	}

	@Test
	void whoDraftsInTheAgencyBeginsACorrectionOnTheLettersPageAndNobodyElseDoes() {
		var original = sent("Permintaan Data", Secrecy.ORDINARY);
		var desk = Visitor.loggedIn(port, HEAD);

		assertThat(desk.open("/letters/" + original.id()).body()).contains("Buat ralat", "Cabut naskah ini");
		var form = desk.open("/letters/" + original.id() + "/correction");
		assertThat(form.statusCode()).isEqualTo(200);
		assertThat(form.body()).contains("Ralat atas Surat Dinas Nomor " + original.number() + " hal Permintaan Data",
				"CORRECTS:" + original.id());
		var foreign = Visitor.loggedIn(port, RECEIVER).open("/letters/" + original.id() + "/correction");
		assertThat(foreign.statusCode()).isEqualTo(403);
		assertThat(foreign.body()).doesNotContain("Permintaan Data");
	}

	@Test
	void whereverARevokedLetterLiesItSaysWithWhichItWasRevoked() {
		var original = sent("Permintaan Data", Secrecy.ORDINARY);
		var revocation = amend(original, Relation.REVOKES);
		var incoming = secretariat.arrived(original.id(), "KABAN.BAPPEDA").id();
		var arrived = secretariat.arrived(revocation.id(), "KABAN.BAPPEDA").id();
		var sentence = "Naskah ini telah dicabut dengan naskah nomor " + revocation.number() + " tanggal ";

		assertThat(page(HEAD, "/letters/" + original.id()))
				.contains(sentence, "Dicabut dengan naskah nomor", "/letters/" + revocation.id())
				.doesNotContain("Buat ralat");
		assertThat(page(RECEIVER, "/incoming/" + incoming)).contains(sentence, "/incoming/" + arrived);
		assertThat(page(RECEIVER, "/incoming/" + arrived)).contains("Mencabut naskah nomor", "/incoming/" + incoming);
		assertThat(page(HEAD, "/letters?section=sent")).contains(">Dicabut<");
	}

	@Test
	void theArchiveMarksARevokedLetterWhereItWasSentAndWhereItCame() {
		var word = "x" + UUID.randomUUID().toString().replace("-", "");
		var original = sent("Permintaan " + word, Secrecy.ORDINARY);
		var correction = amend(original, Relation.CORRECTS);

		for (var reader : List.of(HEAD, RECEIVER)) {
			Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(
					() -> assertThat(page(reader, "/archive?q=" + word)).contains(correction.number(), ">Diralat<"));
		}
	}

	@Test
	void thePublicPageCallsARevokedLetterRevokedAndNotSimplyGenuine() {
		var original = sent("Permintaan Data", Secrecy.ORDINARY);
		var revocation = amend(original, Relation.REVOKES);
		var scanned = Visitor.stranger(port).open("/v/" + original.code()).body();
		var uploaded = upload(original).body();

		assertThat(List.of(scanned, uploaded)).allSatisfy(page -> assertThat(page)
				.contains("Naskah ini telah dicabut dengan naskah nomor " + revocation.number() + " tanggal ",
						"Tanda tangannya asli, tetapi naskah ini sudah dicabut")
				.doesNotContain("Asli: tanda tangan sah dan isi tidak berubah", "Naskah ini terdaftar", "card good"));
		assertThat(Visitor.stranger(port).open("/v/" + revocation.code()).body()).contains("Asli: tanda tangan sah",
				"Mencabut naskah nomor " + original.number());
	}

	@Test
	void thePublicPageOfACorrectedLetterSaysWithWhich() {
		var original = sent("Permintaan Data", Secrecy.ORDINARY);
		var correction = amend(original, Relation.CORRECTS);

		assertThat(Visitor.stranger(port).open("/v/" + original.code()).body()).contains("Asli: tanda tangan sah",
				"Naskah ini telah diralat dengan naskah nomor " + correction.number());
		assertThat(upload(original).body()).contains("diralat dengan naskah nomor " + correction.number());
	}

	@Test
	void ofASecretLetterOthersAreToldNumberAndDateAndNothingElse() {
		var secret = sent("Hasil Pemeriksaan Khusus", Secrecy.SECRET);
		var draft = letters.draft(staff.actor(HEAD),
				with(content("Susulan", Secrecy.ORDINARY), Relation.REFERS, secret.id()));
		letters.submit(staff.actor(HEAD), draft);
		secretariat.finish(draft);
		var incoming = secretariat.arrived(draft, "KABAN.BAPPEDA").id();
		var registrar = "agenda.bappeda";

		assertThat(page(registrar, "/incoming/" + incoming)).contains("Merujuk naskah nomor", secret.number())
				.doesNotContain("Hasil Pemeriksaan Khusus", "/letters/" + secret.id(),
						"/incoming/" + secretariat.arrived(secret.id(), "KABAN.BAPPEDA").id());
		assertThat(page(RECEIVER, "/incoming/" + incoming)).doesNotContain("Hasil Pemeriksaan Khusus");
	}

	private LetterView sent(String subject, Secrecy secrecy) {
		return letters.view(secretariat.send(HEAD, content(subject, secrecy)));
	}

	private LetterView amend(LetterView original, Relation relation) {
		return letters
				.view(secretariat.send(HEAD, relations.amending(staff.actor(HEAD), original.id(), relation)));
	}

	private DraftContent content(String subject, Secrecy secrecy) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", subject, "500.12", "INSPEKTUR",
				List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini disampaikan data.", "Terima kasih.")),
				Urgency.NORMAL, secrecy);
	}

	private static DraftContent with(DraftContent content, Relation relation, DocumentId other) {
		var more = content.more();
		return content.with(new id.nirkertas.letter.Particulars(more.details(), more.mandate(), more.attention(),
				more.outside(), List.of(new Reference(relation, other))));
	}

	private HttpResponse<String> save(Visitor desk, DocumentId draft, Map<String, String> more) {
		var view = letters.view(draft);
		var form = new java.util.HashMap<>(Map.of("revision", Integer.toString(view.revision()), "kind", "OFFICIAL_LETTER",
				"urgency", "NORMAL", "secrecy", "ORDINARY", "subject", view.content().subject()));
		form.putAll(more);
		var answer = desk.sendWithFile("/letters/" + draft + "/draft", form, new byte[0]);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
		return answer;
	}

	private static String target(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "").replaceFirst("#.*",
				"");
	}

	private String page(String person, String address) {
		return Visitor.loggedIn(port, person).open(address).body();
	}

	private HttpResponse<String> upload(LetterView letter) {
		var citizen = Visitor.stranger(port);
		citizen.open("/verify");
		return citizen.sendWithFile("/verify", Map.of(), vault.read(Objects.requireNonNull(letter.file())));
	}
}
