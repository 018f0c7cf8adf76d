package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kinds and letterheads are changed without a programmer, by whom they concern; every change is a version, and on the trail. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class StationeryTests {

	static final String KIND = "MEMORANDUM";

	@Autowired
	Stationery stationery;
	@Autowired
	AgencyPaper papers;
	@Autowired
	Kinds kinds;
	@Autowired
	Specimens specimens;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	Paper paper;
	@Autowired
	JdbcClient database;

	Actor clerk;
	Unit agency;

	@BeforeEach
	void begin() {
		clerk = staff.actor("agenda.bappeda");
		agency = directory.agencyOf(clerk.position());
	}

	@AfterEach
	void writeAsEverybodyAgain() {
		var now = stationery.now(KIND, agency.id());
		if (now.agency() != null) {
			stationery.endOwn(clerk, KIND, agency.id(), now.kind().version());
		}
	}

	@Test
	void whatCameWithTheProductHasNoFaultAndCanBeShown() {
		for (var version : stationery.all(null)) {
			assertThat(stationery.faults(version.kind(), null)).as(version.kind().code()).isEmpty();
			assertThat(specimens.print(version.kind(), agency).pages()).as(version.kind().code()).isBetween(1, 2);
			assertThat(specimens.number(version.kind(), agency)).as(version.kind().code()).contains("123");
		}
	}

	@Test
	void aSampleIsNobodysLetter() {
		var text = paper.text(specimens.print(kinds.coded("OFFICIAL_LETTER").orElseThrow(), agency).pdf());

		assertThat(text).contains("KONSEP", "Contoh Surat Dinas", "Nama Lengkap Pejabat", "Kepala Dinas Penerima");
		assertThat(text).doesNotContain(directory.headOf(agency.id())
				.flatMap(head -> directory.holderOf(head.id(), Staff.today())).orElseThrow().person().name());
	}

	@Test
	void changesAnAgencysOwnAndNobodyElses() {
		var everybodys = stationery.now(KIND, null);

		var version = stationery.change(clerk, titled(everybodys.kind(), "MEMO"), agency.id());

		assertThat(kinds.in(agency.id())).extracting(Kind::title).contains("MEMO");
		assertThat(kinds.all()).extracting(Kind::title).doesNotContain("MEMO");
		assertThat(kinds.in(staff.position("KADIS.KOMINFO").unit())).extracting(Kind::title).doesNotContain("MEMO");
		assertThat(stationery.now(KIND, null)).isEqualTo(everybodys);
		assertThat(stationery.agenciesWithOwn(KIND)).containsExactly(agency.id());
		assertThat(stationery.versions(KIND, null)).extracting(KindVersion::agency).containsOnlyNulls();
		assertThat(stationery.versions(KIND, agency.id()).getFirst()).satisfies(own -> {
			assertThat(own.kind().version()).isEqualTo(version);
			assertThat(own.by()).isEqualTo(clerk.person());
		});
	}

	@Test
	void anAgencyGoesBackToEverybodysAndKeepsItsOwn() {
		var base = stationery.now(KIND, null).kind();
		var own = stationery.change(clerk, titled(base, "MEMO"), agency.id());

		stationery.endOwn(clerk, KIND, agency.id(), own);

		assertThat(stationery.now(KIND, agency.id()).kind()).isEqualTo(base);
		assertThat(stationery.agenciesWithOwn(KIND)).isEmpty();
		assertThat(stationery.versions(KIND, agency.id())).extracting(version -> version.kind().version()).contains(own);
		assertThat(events("letter.own-kind-ended", KIND)).isPositive();
		refuses("letter.kind.no-own", () -> stationery.endOwn(clerk, KIND, agency.id(), base.version()));
	}

	@Test
	void refusesTheSecondOfTwoPeople() {
		var base = stationery.now(KIND, null).kind();
		stationery.change(clerk, titled(base, "MEMO"), agency.id());

		refuses("letter.kind.changed-meanwhile",
				() -> stationery.change(staff.actor("sekban.bappeda"), titled(base, "MEMORANDUM DINAS"), agency.id()));
	}

	@Test
	void refusesWhomItDoesNotConcern() {
		var kind = titled(stationery.now(KIND, null).kind(), "MEMO");

		refuses("letter.kind.not-yours", () -> stationery.change(clerk, kind, null));
		refuses("letter.kind.not-yours", () -> stationery.change(staff.actor("agenda.kominfo"), kind, agency.id()));
		refuses("letter.kind.not-yours", () -> stationery.change(staff.actor("kaban.bappeda"), kind, agency.id()));
		refuses("letter.kind.not-yours",
				() -> papers.change(staff.actor("perencana1"), agency, papers.now(agency)));
		assertThat(stationery.mayChange(staff.actor("admin"), null).isAllowed()).isTrue();
	}

	@Test
	void refusesWhatCannotBePrinted() {
		var kind = stationery.now(KIND, null).kind();

		refuses("letter.kind.faulty", () -> stationery.change(clerk, titled(kind, " "), agency.id()));
		refuses("paper.missing-glyphs", () -> stationery.change(clerk, titled(kind, "MEMO \uD83D\uDE00"), agency.id()));
		refuses("letter.kind.unknown",
				() -> stationery.change(clerk, new Kind("NOTHING", 0, "Lain", "LAIN", "SURAT", "{URUT}", kind.design()),
						agency.id()));
	}

	@Test
	void aChangeIsOnTheTrail() {
		var before = events("letter.kind-changed", KIND);

		stationery.change(clerk, titled(stationery.now(KIND, null).kind(), "MEMO"), agency.id());

		assertThat(events("letter.kind-changed", KIND)).isEqualTo(before + 1);
	}

	@Test
	void anAgencyPutsItsEmblemOnItsPaper() throws IOException {
		var was = papers.now(agency);
		var logo = papers.keepLogo(clerk, agency, emblem());
		var lines = new LetterheadLines(was.version(), was.government(), was.name(), was.address(), was.footer(), logo);

		var version = papers.change(clerk, agency, lines);
		var now = papers.now(agency);

		assertThat(now.logo()).isEqualTo(logo);
		assertThat(papers.versions(agency).getFirst().by()).isEqualTo(clerk.person());
		assertThat(images(specimens.print(kinds.coded(KIND).orElseThrow(), agency).pdf())).isOne();
		assertThat(events("letter.letterhead-changed", agency.id().toString())).isPositive();
		refuses("letter.kind.changed-meanwhile", () -> papers.change(clerk, agency, lines));
		papers.change(clerk, agency, new LetterheadLines(version, was.government(), was.name(), was.address(), was.footer(),
				null));
		assertThat(images(specimens.print(kinds.coded(KIND).orElseThrow(), agency).pdf())).isZero();
	}

	@Test
	void refusesALetterheadThatCannotStandOnPaper() {
		var was = papers.now(agency);

		refuses("letter.letterhead.faulty", () -> papers.change(clerk, agency, lines(was, " ", was.address(), null)));
		refuses("letter.letterhead.faulty",
				() -> papers.change(clerk, agency, lines(was, was.name(), List.of("1", "2", "3", "4", "5"), null)));
		refuses("letter.letterhead.no-logo", () -> papers.change(clerk, agency,
				lines(was, was.name(), was.address(), UUID.randomUUID().toString())));
		refuses("paper.missing-glyphs",
				() -> papers.change(clerk, agency, lines(was, "BADAN \uD83D\uDE00", was.address(), null)));
		assertThat(papers.now(agency)).isEqualTo(was);
	}

	private static LetterheadLines lines(LetterheadLines was, String name, List<String> address, @Nullable String logo) {
		return new LetterheadLines(was.version(), was.government(), name, address, was.footer(), logo);
	}

	private static Kind titled(Kind kind, String title) {
		return new Kind(kind.code(), kind.version(), kind.name(), title, kind.registerGroup(), kind.pattern(),
				kind.design());
	}

	private static int images(byte[] pdf) throws IOException {
		try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
			var resources = document.getPage(0).getResources();
			var images = 0;
			for (var name : resources.getXObjectNames()) {
				images += resources.isImageXObject(name) ? 1 : 0;
			}
			return images;
		}
	}

	private static byte[] emblem() throws IOException {
		var picture = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(Color.GREEN);
		graphics.fillRect(0, 0, 120, 120);
		graphics.dispose();
		var out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		return out.toByteArray();
	}

	private long events(String event, String fact) {
		return database.sql("select count(*) from audit_event where event = :event and facts::text like :fact")
				.param("event", event).param("fact", "%" + fact + "%").query(Long.class).single();
	}
}
