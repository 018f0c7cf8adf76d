package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An incoming letter is read, disposed and settled on pages, by those who may see it. */
@OfficeTest
class IncomingPagesTests {

	static final Pattern MOMENT = Pattern.compile("\\b\\d{1,2} \\p{L}+ 20\\d\\d \\d\\d\\.\\d\\d WIB");

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	@Test
	void isDisposedReportedAndSettledOnPagesWithoutScript() {
		var letter = registered();
		var seno = Visitor.loggedIn(port, "kaban.bappeda");
		assertThat(seno.open("/incoming/" + letter).body()).contains("Putuskan naskah ini");
		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.READ);
		assertThat(seno.open("/incoming/" + letter + "/disposition").body()).contains(staff.position("KABID.EKON").title());
		var forgotten = seno.send("/incoming/" + letter + "/disposition",
				Map.of("note", List.of("Data selesai Kamis."), "recipient", List.of(id("KABID.EKON"))));
		assertThat(forgotten.statusCode()).isEqualTo(422);
		assertThat(forgotten.body()).contains("Belum ada instruksi", "Data selesai Kamis.");

		var given = seno.send("/incoming/" + letter + "/disposition", Map.of("recipient", List.of(id("KABID.EKON")),
				"part-" + id("KABID.EKON"), List.of("LEAD"), "instruction", List.of("FOLLOW_UP", "STUDY")));
		assertThat(given.statusCode()).isEqualTo(303);
		var node = dispositions.tree(letter).getFirst().id();
		var anindya = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(anindya.open("/dispositions/" + node).body()).contains("Laporkan tindak lanjut", "(Anda)");
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.READ);
		assertThat(anindya.send("/dispositions/" + node + "/report", Map.of("report", List.of(" "))).statusCode())
				.isEqualTo(422);
		anindya.send("/dispositions/" + node + "/report", Map.of("report", List.of("Tabel <b>terlampir</b>.")));
		assertThat(seno.open("/dispositions/" + node).body()).contains("Terima laporan", "Tabel &lt;b&gt;terlampir");
		seno.send("/dispositions/" + node + "/acceptance", Map.of());
		assertThat(seno.open("/incoming/" + letter).body()).contains("Nyatakan selesai");
		seno.send("/incoming/" + letter + "/settlement", Map.of());

		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.SETTLED);
		var sheet = seno.open("/incoming/" + letter + "/sheet").body();
		assertThat(sheet).contains("LEMBAR DISPOSISI", "☑ Tindak lanjuti");
		assertThat(MOMENT.matcher(sheet).results()).as("received, given and answered").hasSize(3);
	}

	@Test
	void givesNothingInAPartThatNoPageOffers() {
		var letter = registered();
		var seno = Visitor.loggedIn(port, "kaban.bappeda");
		seno.open("/incoming/" + letter + "/disposition");

		var answer = seno.send("/incoming/" + letter + "/disposition",
				Map.of("recipient", List.of(id("KABID.EKON")), "part-" + id("KABID.EKON"), List.of("BOSS"), "instruction",
						List.of("STUDY"), "note", List.of("Data selesai Kamis.")));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Peran salah satu penerima tidak dikenal", "Data selesai Kamis.")
				.containsPattern("value=\"STUDY\"[^>]*checked").containsPattern(id("KABID.EKON") + "\"[^>]*checked");
		assertThat(dispositions.tree(letter)).isEmpty();
	}

	@Test
	void givesItsPaperInRangesAndPicturesOnlyToThoseWhoMaySeeIt() {
		var letter = registered();
		var seno = Visitor.loggedIn(port, "kaban.bappeda");
		var stranger = Visitor.loggedIn(port, "kadis.disdik");

		var range = seno.download("/incoming/" + letter + "/paper", "Range", "bytes=0-4");
		var picture = seno.download("/incoming/" + letter + "/pages/1");

		assertThat(range.statusCode()).isEqualTo(206);
		assertThat(range.body()).asString().isEqualTo("%PDF-");
		assertThat(picture.headers().firstValue("content-type")).contains("image/png");
		assertThat(seno.download("/incoming/" + letter + "/pages/9").statusCode()).isEqualTo(404);
		assertThat(List.of("", "/paper", "/pages/1", "/disposition", "/sheet"))
				.allSatisfy(part -> assertThat(stranger.download("/incoming/" + letter + part).statusCode()).isEqualTo(403));
	}

	private DocumentId registered() {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
	}

	private String id(String position) {
		return staff.position(position).id().toString();
	}
}
