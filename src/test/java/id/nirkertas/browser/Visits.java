package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import id.nirkertas.inbox.Section;
import id.nirkertas.office.Staff;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page there is, seen by somebody who may; {@link EveryPageTests} holds the list against the endpoints. */
final class Visits {

	private final Papers papers;

	Visits(Papers papers) {
		this.papers = papers;
	}

	List<Visit> all() {
		return Stream.of(entrance(), verification(), inbox(), drafting(), addresses(), deliveries(), versions(), review(),
				signature(), AgendaVisits.all(papers),
				disposition(), archive(), stationery(), papers.numbers.pages(), papers.numbers.sharedPages(),
				OrganisationVisits.all(papers.beans), BranchVisits.all(papers.beans),
				HandoverVisits.all(papers.beans), OwnLetterVisits.all(papers.beans), refusals(), english())
				.flatMap(List::stream).toList();
	}

	/** What is no page but is opened from one: papers, and the part of a page that htmx asks for. */
	List<Visit> files() {
		return Stream.of(papers.numbers.files(), AgendaVisits.files(), PartVisits.all(papers)).flatMap(List::stream)
				.toList();
	}

	private List<Visit> entrance() {
		Consumer<Desk> loseTheSession = desk -> {
			desk.fill("#subject", Papers.SUBJECT).fill("#body", "Bersama ini disampaikan laporan.");
			desk.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
			desk.press("Simpan");
		};
		return List.of(of(null, "/login"), of(null, "/login?left"), of(null, "/login?to=/inbox"),
				of(null, "/login").answered(422)
						.then(desk -> desk.fill("#username", "pranata1").fill("#password", "keliru").press("Masuk")),
				of("pranata1", "/letters/new").answered(401).then(loseTheSession).alone(),
				of("pranata1", "/letters/new").answered(422).then(loseTheSession)
						.then(desk -> desk.fill("#username", "pranata1")
								.fill("#password", Staff.password("pranata1")).press("Masuk"))
						.alone());
	}

	private List<Visit> verification() {
		return List.of(of(null, "/v/" + papers.code), of(null, "/v/TIDAK-ADA").answered(404), of(null, "/verify"),
				of(null, "/verify").answered(422).then(desk -> desk.press("Periksa")),
				of(null, "/verify").then(desk -> {
					var paper = desk.page().request().get(desk.at("/v/" + papers.code + "/paper")).body();
					upload(desk, paper);
				}), of(null, "/verify").then(desk -> upload(desk, Scan.pages(1))));
	}

	private static void upload(Desk desk, byte[] paper) {
		desk.page().locator("#file").setInputFiles(new FilePayload("naskah.pdf", "application/pdf", paper));
		desk.press("Periksa");
	}

	private List<Visit> inbox() {
		var sections = Stream.of(Section.values())
				.map(section -> of("kaban.bappeda", "/inbox?section=" + section.word()));
		return Stream.concat(sections,
				Stream.of(of("kadis.kominfo", "/"), of("kadis.kominfo", "/notices"),
						of("kadis.kominfo", "/preferences"), of("admin", "/mail"),
						of("kadis.kominfo", "/inbox?section=sign&item=" + papers.ready),
						of("kabid.aptika", "/inbox?item=" + papers.secret), of("ekspedisi", "/"),
						of("plt.kadinkes", "/").then(desk -> desk.page().locator("details.acting > summary").click()),
						of("plt.kadinkes", "/").then(desk -> desk.press("Bertindak sebagai")),
						of("pranata1", "/").then(desk -> desk.page().keyboard().press("?"))))
				.toList();
	}

	private List<Visit> drafting() {
		var draft = "/letters/" + papers.draft;
		return List.of(of("pranata1", "/letters/new"),
				of("pranata1", "/letters/new").answered(422).then(desk -> desk.press("Ajukan")),
				of("pranata1", draft + "/draft"), of("pranata1", "/letters/new").then(desk -> {
					desk.page().locator("[data-act=table]").click();
					desk.page().locator("dialog [data-insert]").click();
				}).alone(),
				of("pranata1", draft + "/draft?related=" + Papers.word()), of("pranata1", draft + "/coordination"),
				of("pranata1", draft + "/coordination").answered(422).then(desk -> desk.press("Tambahkan")),
				of("kabid.aptika", "/letters/" + papers.inReview + "/coordination"),
				of("pranata1", "/letters/" + papers.correction + "/draft"), of("pranata1", "/letters/" + papers.revoked),
				of("pranata1", "/letters/" + papers.signed + "/correction"),
				of("pranata1", "/letters/" + papers.signed + "/revocation"),
				of("kaban.bappeda", "/incoming/" + papers.revokedIncoming), of(null, "/v/" + papers.revokedCode),
				of(null, "/v/" + papers.copyCode), of("pranata1", "/letters/" + papers.numbered),
				of("pranata1", draft + "/draft").answered(422)
						.then(desk -> desk.fill("#addressees-0", "Kepala Dinas Antah-berantah").press("Simpan")),
				of("pranata1", draft + "/draft").answered(422).then(desk -> {
					desk.page().evaluate("document.querySelector('[name=revision]').value = 0");
					desk.fill("#subject", "Penyampaian laporan lain").press("Simpan");
				}), of("pranata1", draft), of("pranata1", draft).answered(422).then(desk -> {
					desk.page().locator("#withdrawal > summary").click();
					desk.press("Tarik kembali naskah");
				}), of("pranata1", "/letters"), of("pranata1", "/letters?section=sent"), of("ekspedisi", "/letters"),
				of("pranata1", "/letters/" + papers.signed), of("pranata1", "/letters/" + papers.filed),
				of("pranata1", "/documents/" + papers.inReview + "/flow"));
	}

	private List<Visit> versions() {
		var versions = "/letters/" + papers.inReview + "/versions";
		return List.of(of("pranata1", versions), of("kabid.aptika", versions + "/1"), of("pranata1", versions + "/1/3"),
				of("pranata1", versions + "/1/2"), of("pranata1", "/letters/" + papers.draft + "/versions"),
				of("pranata1", "/letters/" + papers.returned + "/versions/1"),
				of("pranata1", "/letters/" + papers.returned + "/draft"),
				of("pranata1", "/letters/" + papers.returned + "/draft").answered(422).then(desk -> desk.press("Ajukan")),
				of("pranata1", "/letters/" + papers.returned + "/draft").then(desk -> {
					desk.page().locator("#addressees-1").fill("Kepala Dinas Pengadministrasian");
					desk.page().locator("#beside a[href='#addressees-1']").waitFor();
				}).alone(), of("perencana2", versions).answered(403));
	}

	private List<Visit> addresses() {
		var body = "/addresses/" + papers.body;
		var list = "/addresses/lists/" + papers.list;
		return List.of(of("agenda.kominfo", "/addresses"), of("pranata1", "/addresses?q=tidakada"),
				of("kabid.ekon", "/addresses/lists"), of("agenda.kominfo", "/addresses/new"),
				of("agenda.kominfo", "/addresses/new").answered(422).then(desk -> desk.press("Tambahkan alamat")),
				of("agenda.kominfo", body), of("pranata1", body), of("agenda.kominfo", "/addresses/lists"),
				of("agenda.kominfo", "/addresses/lists").answered(422).then(desk -> desk.press("Buat daftar")),
				of("agenda.kominfo", list), of("pranata1", list), of("agenda.kominfo", list + "/import"),
				of("agenda.kominfo", list + "/import").answered(422).then(desk -> desk.press("Periksa tabel")));
	}

	private List<Visit> deliveries() {
		var outside = "/letters/" + papers.outside;
		return List.of(of("agenda.kominfo", "/deliveries"), of("arsiparis", "/deliveries"), of("agenda.kominfo", outside),
				of("kadis.kominfo", outside + "/deliveries"), of("agenda.kominfo", outside + "/deliveries"),
				of("agenda.kominfo", outside + "/deliveries").answered(422)
						.then(desk -> desk.press("Catat untuk yang dicentang")));
	}

	private List<Visit> review() {
		var review = "/letters/" + papers.inReview + "/review";
		return List.of(of("kabid.aptika", review),
				of("kabid.aptika", review).answered(422).then(desk -> desk.press("Kembalikan")),
				of("kabid.aptika", "/letters/" + papers.inReview), of("pranata1", review),
				of("pranata1", "/letters/" + papers.inReview + "/corrections"),
				of("pranata1", "/letters/" + papers.returned + "/corrections"),
				of("kabid.aptika", "/letters/" + papers.inReview + "/consultations"),
				of("kabid.aptika", "/letters/" + papers.inReview + "/consultations").answered(422)
						.then(desk -> desk.press("Minta pendapat")),
				of("pranata1", "/letters/" + papers.draft + "/instructions"),
				of("pranata1", "/letters/" + papers.draft + "/instructions").answered(422)
						.then(desk -> desk.press("Catat dan mintakan konfirmasi")),
				of("kadis.kominfo", "/instructions/" + papers.spoken),
				of("kabid.aptika", "/instructions/" + papers.spokenBefore),
				of("perencana1", "/consultations/" + papers.consultation),
				of("perencana1", "/consultations/" + papers.consultation).answered(422)
						.then(desk -> desk.press("Sampaikan pendapat")),
				of("kabid.aptika", "/letters/" + papers.secret + "/review"),
				of("kabid.aptika", "/letters/" + papers.inReview + "/reviewers"),
				of("kabid.aptika", "/letters/" + papers.delegated),
				of("pranata1", "/letters/" + papers.coordinated), of("pranata1", "/letters/" + papers.edited),
				of("pranata1", "/letters/" + papers.edited + "/reviewers"),
				of("kabid.aptika", "/letters/" + papers.edited + "/draft"),
				of("kabiro.hukum", "/letters/" + papers.coordinated + "/review"),
				of("pranata1", "/documents/" + papers.coordinated + "/flow"),
				of("kabid.aptika", "/letters/" + papers.delegated + "/reviewers"),
				of("kabid.aptika", "/letters/" + papers.halfway + "/reviewers").answered(422)
						.then(desk -> desk.press("Lewati pemeriksa ini")));
	}

	private List<Visit> signature() {
		var signature = "/letters/" + papers.ready + "/signature";
		return List.of(of("kadis.kominfo", signature), of("pranata1", signature), of("kadis.kominfo", "/keys"),
				of("kabid.ekon", "/keys"),
				of("kadis.kominfo", "/keys").answered(422).then(desk -> {
					desk.page().locator("#file")
							.setInputFiles(new FilePayload("kunci.p12", "application/x-pkcs12", new byte[]{1}));
					desk.fill("#passphrase", "bukan-frasa-sandi").press("Daftarkan kunci");
				}),
				of("kadis.kominfo", signature).answered(422)
						.then(desk -> desk.fill("#passphrase", "bukan-frasa-sandi").press("Tandatangani")));
	}

	private List<Visit> disposition() {
		var onLetter = "/incoming/" + papers.undecided + "/disposition";
		var led = "/dispositions/" + papers.led;
		return List.of(of("kaban.bappeda", onLetter),
				of("kaban.bappeda", onLetter).answered(422).then(desk -> desk.press("Disposisikan")),
				of("kaban.bappeda", led), of("kabid.ekon", led), of("kabid.ekon", led + "/disposition"),
				of("kabid.ekon", "/dispositions/" + papers.reported),
				of("kabid.ekon", "/dispositions/" + papers.reported).answered(422).then(desk -> {
					desk.page().locator("main details > summary").first().click();
					desk.press("Minta melengkapi");
				}), of("perencana1", "/dispositions/" + papers.reported), of("kabid.ekon", led + "/flow"),
				of("agenda.bappeda", onLetter.replace("/disposition", "/preparation")),
				of("agenda.bappeda", "/dispositions/" + papers.underLed + "/preparation"),
				of("agenda.bappeda", "/inbox/helping"), of("kaban.bappeda", "/preparations"),
				of("kaban.bappeda", "/preparations/" + papers.prepared),
				of("kaban.bappeda", "/preparations").answered(422)
						.then(desk -> desk.press("Konfirmasi yang dicentang")),
				of("kaban.bappeda", "/assistants"),
				of("kaban.bappeda", "/assistants").answered(422).then(desk -> desk.press("Tunjuk")),
				of("kaban.bappeda", "/assistants").answered(422).then(desk -> {
					desk.page().locator("main li details > summary").first().click();
					desk.press("Tolak");
				}), of("admin", "/assistants?head=KABAN.BAPPEDA"), of("agenda.bappeda", "/assistants"),
				of("admin", "/assistants"),
				of("kaban.bappeda", "/incoming/" + papers.disposed + "/sheet"),
				of("kaban.bappeda", "/documents/" + papers.disposed + "/flow"));
	}

	private List<Visit> archive() {
		return List.of(of("arsiparis", "/archive"), of("pranata1", "/archive?q=" + Papers.word()),
				of("pranata1", "/archive?q=layanan&year=" + Staff.today().getYear() + "&kind=OFFICIAL_LETTER&code=500.12"),
				of("pranata1", "/archive?q=tidakadakatasepertiini"), of("agenda.kominfo", "/dossiers"),
				of("arsiparis", "/dossiers"), of("pranata1", "/dossiers/" + papers.dossier),
				of("pranata1", "/documents/" + papers.signed + "/filing"),
				of("pranata1", "/documents/" + papers.signed + "/why?person=perencana1"),
				of("kaban.bappeda", "/documents/" + papers.revokedIncoming + "/why?person=pranata1"),
				of("pranata1", "/documents/" + papers.signed + "/why?person=kepala"),
				of("pranata1", "/documents/" + papers.filed + "/filing"),
				of("pranata1", "/documents/" + papers.draft + "/filing"));
	}

	private List<Visit> stationery() {
		Consumer<Desk> beLate = desk -> {
			desk.page().evaluate("document.querySelector('[name=version]').value = 999");
			desk.fill("#name", "Nama yang ditulis lebih lambat").press("Simpan sebagai versi baru");
		};
		var kind = "/kinds/MINUTES";
		return List.of(of("agenda.kominfo", "/kinds"), of("admin", "/kinds"), of("admin", "/authority"),
				of("admin", "/kinds/new"), of("admin", "/chains"), of("sekdis.kominfo", "/chains/rule"),
				of("admin", "/chains/reasons"), of("admin", "/reminders"), of("admin", "/chains/times"),
				of("admin", "/chains/times").answered(422)
						.then(desk -> desk.fill("#hours-URGENT", "0").press("Simpan tenggat")),
				of("admin", "/chains/reasons").answered(422)
						.then(desk -> desk.fill("#reason-2", "").press("Simpan daftar")),
				of("admin", "/chains/rule").then(desk -> {
					desk.page().locator("#asked-2").selectOption("ANY");
					desk.fill("#positions-2", "KABIRO.HUKUM; KABIRO.ORGANISASI").press("Tampilkan contoh");
				}), of("admin", "/chains/rule").answered(422).then(desk -> {
					desk.page().locator("#asked-2").selectOption("ALL");
					desk.fill("#positions-2", "Kepala Biro Antah-berantah").press("Simpan");
				}),
				of("admin", "/authority/rule?agency=&kind=*&reach=OUTSIDE&to=STAFF"), of("pranata1", "/authority/trial"),
				of("pranata1",
						"/authority/trial?kind=DECREE&signatory=Kepala Dinas Komunikasi dan Informatika&capacity=ACTING_DAILY"),
				of("agenda.kominfo", kind),
				of("admin", "/kinds/DECREE"), of("agenda.kominfo", kind + "/versions/1"),
				of("agenda.kominfo", kind).answered(422)
						.then(desk -> desk.fill("#pattern", "{NOMER}").press("Simpan sebagai versi baru")),
				of("agenda.kominfo", kind).then(desk -> desk.press("Tambah isian")),
				of("agenda.kominfo", kind).answered(422).then(beLate), of("agenda.kominfo", papers.letterhead),
				of("agenda.kominfo", papers.letterhead + "/versions/0"),
				of("agenda.kominfo", papers.letterhead).answered(422).then(beLate));
	}

	private List<Visit> refusals() {
		return List.of(of("perencana2", "/letters/" + papers.secret).answered(403),
				of("perencana2", "/incoming/new").answered(409), of("pranata1", "/no-such-page").answered(404),
				of("sekban.bappeda", "/dispositions/" + papers.led + "/disposition").answered(409),
				of("admin", "/letters/" + papers.draft + "/review").answered(403));
	}

	/** The other language has longer words. */
	private List<Visit> english() {
		return Stream.of(of("kadis.kominfo", "/"), of("kadis.kominfo", "/inbox"),
				of("kadis.kominfo", "/letters/" + papers.ready + "/signature"),
				of("kabid.ekon", "/dispositions/" + papers.led),
				of("agenda.bappeda", "/incoming/new"), of("pranata1", "/letters/" + papers.draft + "/draft"),
				of("pranata1", "/archive?q=layanan"), of("agenda.kominfo", "/kinds/MINUTES"), of(null, "/v/" + papers.code))
				.map(Visits::inEnglish).toList();
	}

	private static Visit inEnglish(Visit visit) {
		return new Visit(visit.who(), visit.address(), visit.status(), desk -> {
			if (visit.who() != null) {
				desk.page().locator("details.acting > summary").click();
			}
			desk.page().locator("[name=language][value=en]").click();
		}, true);
	}
}
