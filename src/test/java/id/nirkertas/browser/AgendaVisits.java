package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The agenda book, the registration, and an incoming letter. */
final class AgendaVisits {

	private AgendaVisits() {
	}

	static List<Visit> all(Papers papers) {
		return List.of(of("agenda.bappeda", "/incoming"), of("agenda.bappeda", "/incoming?year=2020"),
				of("agenda.bappeda", "/incoming?page=all"),
				of("agenda.bappeda", "/incoming?from=2026-01-01&until=2026-12-31"),
				of("agenda.bappeda", "/incoming?from=2026-02-01&until=2026-01-01").answered(409),
				of("kaban.bappeda", "/incoming"), of("ekspedisi", "/incoming"), of("agenda.bappeda", "/incoming/new"),
				of("agenda.bappeda", "/incoming/new").answered(422).then(desk -> {
					desk.page().locator("#file")
							.setInputFiles(new FilePayload("pindaian.pdf", "application/pdf", Scan.pages(2)));
					desk.press("Daftarkan");
				}),
				of("agenda.bappeda", "/incoming/new").then(desk -> desk.page().locator("main details > summary").click()),
				of("agenda.bappeda", "/incoming/" + papers.filedIncoming + "/receipt"),
				of("agenda.bappeda", "/incoming/new").answered(422).then(desk -> {
					desk.page().locator("main details > summary").click();
					desk.page().locator("#sealed").check();
					desk.fill("#venue", "Aula").fill("#measure", "lembar").fill("#answers", "500.12/0").press("Daftarkan");
				}), of("kaban.bappeda", "/incoming/" + papers.undecided),
				of("kaban.bappeda", "/incoming/" + papers.undecided + "/consultations"),
				of("kaban.bappeda", "/incoming/" + papers.undecided + "/consultations").answered(422)
						.then(desk -> desk.press("Minta pendapat")),
				of("kaban.bappeda", "/incoming/" + papers.disposed),
				of("agenda.bappeda", "/incoming/" + papers.filedIncoming));
	}

	/** The book for a spreadsheet. */
	static List<Visit> files() {
		return List.of(of("agenda.bappeda", "/incoming/book.csv"), of("agenda.bappeda", "/incoming/book.xlsx"));
	}
}
