package id.nirkertas.browser;

import id.nirkertas.office.Staff;

/** Lines about teams on their page: such as can be done, and such as cannot. */
final class TeamImportVisit {

	private static final String HEADINGS = "team;leader;from;until;basis;member";

	private TeamImportVisit() {
	}

	static void sound(Desk desk) {
		desk.page().locator("#lines").fill("%s%n%s;AST3;%s;;SK 1;TU.SEKDA%n".formatted(HEADINGS,
				"Tim Pertanggungjawaban Penyelenggaraan Administrasi Kependudukan", Staff.today()));
		desk.press("Lihat pratinjau");
	}

	static void faulty(Desk desk) {
		desk.page().locator("#lines").fill("%s%nTim Data;ENTAH;kemarin;;;TU.SEKDA%n".formatted(HEADINGS));
		desk.press("Lihat pratinjau");
	}
}
