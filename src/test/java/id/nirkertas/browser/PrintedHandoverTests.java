package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Berita Acara of a handover is signed by hand, on the sheet on which what is handed over ends. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class PrintedHandoverTests {

	private static final String NUMBER = "000.1.5/1234/DISKOMINFO-SEKRETARIAT/2026";

	@LocalServerPort
	int port;
	@Autowired
	Handovers handovers;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@Test
	void theSignaturesNeverStandAloneOnTheLastSheet() throws IOException {
		try (var chromium = Chromium.open(port)) {
			for (var items : List.of(6, 11, 14, 17, 40)) {
				var handover = confirmed(items);
				try (var paper = PrintedSheets.of(chromium.desk("pranata2"), "/handovers/" + handover + "/record",
						"handover-" + items)) {
					var last = paper.texts().getLast();
					assertThat(paper.texts().getFirst()).contains("PEMERINTAH", "SERAH TERIMA PEKERJAAN", "Pada hari ini, ",
							"selanjutnya disebut PIHAK KESATU;");
					assertThat(last).contains("Perihal ke-" + items + ".", "Demikian berita acara ini dibuat",
							"PIHAK KESATU,", "PIHAK KEDUA,", "Mengetahui,");
					assertThat(last.indexOf("PIHAK KEDUA,")).isLessThan(last.indexOf("Mengetahui,"));
					assertThat(String.join(" ", paper.texts())).contains("8 Des 2026", "000.1.5/1234/",
							"DISKOMINFO-SEKRETARIAT/");
				}
			}
		}
	}

	/** With a list as long as it takes. */
	private HandoverId confirmed(int items) {
		var leaving = staff.actor("pranata1");
		var handover = handovers.propose(new Actor(leaving.person(), leaving.position(), Capacity.PERMANENT),
				new Proposal(new HandoverId(UUID.randomUUID()), List.of(leaving.position()), staff.person("pranata2").id(),
						null, List.of(), "Kunci lemari arsip ada di laci meja."));
		handovers.confirm(staff.actor("pranata2"), handover);
		database.sql("delete from handover_item where handover = ?").param(handover.value()).update();
		IntStream.range(0, items)
				.forEach(place -> database
						.sql("""
								insert into handover_item (handover, place, kind, key, position, number, subject, secret, party, due, since)
								values (?, ?, 'FOLLOW_UP', ?, ?, ?, ?, false, 'Kepala Badan Perencanaan Pembangunan Daerah', '2026-12-08', now())
								""")
						.param(handover.value()).param(place).param(UUID.randomUUID().toString())
						.param(leaving.position().value()).param(NUMBER)
						.param("Perihal ke-" + (place + 1) + ". Penyampaian data aset")
						.update());
		database.sql("""
				insert into handover_title (handover, position, title) values (?, ?, 'Pranata Komputer Ahli Muda')
				on conflict do nothing""").param(handover.value()).param(leaving.position().value()).update();
		return handover;
	}
}
