package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import java.util.List;

/** What is no page but is opened from one: papers, and the parts of a page that are asked for while somebody types or waits. */
final class PartVisits {

	private PartVisits() {
	}

	static List<Visit> all(Papers papers) {
		return List.of(of("pranata1", "/letters/" + papers.draft + "/paper"),
				of("pranata1", "/letters/" + papers.draft + "/attachments/" + papers.attachment),
				of("kaban.bappeda", "/incoming/" + papers.undecided + "/paper"),
				of("kaban.bappeda", "/incoming/" + papers.undecided + "/attachments/" + papers.enclosure),
				of("pranata1", "/letters/" + papers.numbered + "/copies/2"), of(null, "/v/" + papers.code + "/paper"),
				of("pranata1", "/addresses/suggestions?outside=rektor"),
				of("pranata1", "/suggestions/positions?text=kepala+dinas"), of("pranata1", "/suggestions/people?text=citra"),
				of("admin", "/organisation/people/suggestions?person=laras"),
				of("pranata1", "/handovers/people?successor=laras"),
				of("admin", "/organisation/import/files/units.csv"), of("admin", "/organisation/teams/import/file"),
				of("pranata1", "/inbox/arrivals?section=all&since=2026-01-01T00:00:00Z&told=0"),
				of("pranata1", "/letters/" + papers.signed + "/deliveries/progress").answered(404),
				of(null, "/login/ended/part").answered(401), of(null, "/error").answered(404));
	}
}
