package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.Book;
import id.nirkertas.addresses.Card;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.Organisation;
import id.nirkertas.directory.OrganisationImport;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Sha256;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * While somebody acts for an administrator, the administrator reads and no more: whatever they would change is refused in the
 * same words, and only whoever acts for them changes it.
 */
@OfficeTest
class AbsentAdministratorTests {

	static final String BASIS = "SK Uji Berhalangan";
	static final String DEPUTY = "perencana2";
	/** They change nothing: what is typed is only shown. */
	static final Set<String> SHOWN_ONLY = Set.of("/kinds/{code}/preview", "/letterheads/{id}/preview");
	/** They need an earlier version, and ask the same right as the change itself does. */
	static final Set<String> SAME_RIGHT = Set.of("/letterheads/{id}/versions/{version}");

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Appointments appointments;
	@Autowired
	Organisation organisation;
	@Autowired
	OrganisationImport files;
	@Autowired
	AddressBook book;
	@Autowired
	AddressLists lists;
	@Autowired
	Assistants assistants;
	@Autowired
	JdbcClient database;
	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	final String mark = UUID.randomUUID().toString();
	final List<Sent> sent = new ArrayList<>();

	@BeforeEach
	@AfterEach
	void asItWas() {
		var head = staff.actor("kaban.bappeda");
		assistants.of(head.position()).forEach(each -> assistants.dismiss(head, each.id()));
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("delete from directory_team_member where team_id in (select id from directory_team where basis = ?)")
				.param(BASIS).update();
		database.sql("delete from directory_team where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		await().atMost(Duration.ofSeconds(30)).until(() -> organisation.mayAssign(staff.actor("admin")).isAllowed());
	}

	@Test
	void whateverTheyWouldChangeIsRefusedInTheSameWords() {
		var admin = Visitor.loggedIn(port, "admin");
		organisation(admin);
		registers(admin);
		stationery(admin);
		addresses(admin);
		assertThat(covered()).containsExactlyElementsOf(offered());
		assistants(admin);
		admin.open("/organisation");
		deputise();

		var words = "jabatan " + staff.position("ADMIN").title() + " dijalankan oleh " + staff.person(DEPUTY).name();
		assertThat(sent).allSatisfy(each -> {
			var answer = admin.send(each.path(), each.form());
			assertThat(answer.statusCode()).as("%s: %s", each, answer.headers().firstValue("Location"))
					.isGreaterThanOrEqualTo(400);
			assertThat(answer.body()).as(each.toString()).contains(words);
		});
	}

	@Test
	void whoeverActsForThemChangesItAndTheyDoNotEndThatThemselves() {
		deputise();
		var deputy = staff.actor(DEPUTY, "ADMIN");
		var admin = staff.actor("admin");
		var acting = appointments.of(admin.position()).stream()
				.filter(entry -> entry.assignment().basis().equals(BASIS)).findFirst().orElseThrow();

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> appointments.end(admin, acting.id(),
				Staff.today(), BASIS, acting.revision())).withMessage("directory.another-acts");
		assertThat(organisation.mayAssign(deputy).isAllowed()).isTrue();
		appointments.end(deputy, acting.id(), Staff.today(), BASIS, acting.revision());
		assertThat(organisation.mayAssign(admin).isAllowed()).isFalse();
	}

	private void deputise() {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position("ADMIN").id(),
				staff.person(DEPUTY).id(), Capacity.ACTING_DAILY,
				new Period(Staff.today(), Staff.today().plusDays(3)), BASIS));
	}

	private void organisation(Visitor admin) {
		var position = "/organisation/positions/" + staff.position("KABAN.BKD").id();
		var unit = "/organisation/units/" + staff.position("KABAN.BKD").unit();
		var seat = appointments.of(staff.position("PERENCANA1").id()).getFirst();
		var assignment = "/organisation/assignments/" + seat.id();
		var revision = Map.of("revision", Integer.toString(seat.revision()));
		form(admin, unit, unit, Map.of("name", "Badan Lain"));
		form(admin, "/organisation/units/new", "/organisation/units/new", Map.of("ident", "UJI.A6", "name", "Bidang Uji",
				"parent", staff.position("KABAN.BKD").unit().toString(), "ordinal", "500"));
		form(admin, position, position, Map.of("title", "Kepala Badan Lain"));
		form(admin, "/organisation/positions/new?unit=" + staff.position("KABAN.BKD").unit(),
				"/organisation/positions/new", Map.of("ident", "UJI.A6", "title", "Analis Uji", "unit",
						staff.position("KABAN.BKD").unit().toString(), "level", "STAFF"));
		form(admin, position, position + "/assignments", Map.of("person", "kabag.tu", "capacity", "ACTING", "from",
				Staff.today().toString(), "until", "", "basis", BASIS));
		form(admin, assignment, assignment, Map.of("basis", BASIS));
		form(admin, assignment, assignment + "/end", Map.of("until", Staff.today().toString(), "basis", BASIS));
		form(admin, assignment, assignment + "/stop", Map.of("reason", "Salah orang"));
		add(assignment + "/withdrawal", revision);
		add("/organisation/people/gone", Map.of("missing", "those"));
		add("/organisation/import", Map.of());
		add("/organisation/import/" + files.lay(staff.actor("admin"), new ImportFiles(null, null,
				"position,username,capacity,from,until,basis\nKABAN.BKD,kabag.tu,ACTING," + Staff.today() + ",," + BASIS)),
				Map.of());
		var teams = "/organisation/teams";
		var formed = admin.send(teams + "/new", filled(admin.open(teams + "/new").body(), teams + "/new",
				Map.of("name", "Tim Uji " + mark, "leader", "PERENCANA1", "from", Staff.today().toString(), "basis", BASIS)))
				.headers().firstValue("Location").orElseThrow();
		form(admin, formed, formed, Map.of("name", "Tim Uji lain " + mark));
		var members = formed + "/members";
		form(admin, formed, members, Map.of("member", "PRANATA2"));
		assertThat(admin.send(members, Map.of("member", List.of("PERENCANA2"), "from", List.of(Staff.today().toString()),
				"last", List.of(""))).statusCode()).isEqualTo(303);
		add(members + "/" + staff.position("PERENCANA2").id(), Map.of("act", "end"));
		var lines = "team;leader;from;until;basis\nTim Uji impor " + mark + ";PERENCANA1;" + Staff.today() + ";;SK";
		add(teams + "/import", Map.of("lines", lines, "seen", Sha256.hex(lines)));
		form(admin, teams + "/new", teams + "/new", Map.of("name", "Tim Uji kedua " + mark, "leader", "PERENCANA1", "from",
				Staff.today().toString(), "basis", BASIS));
	}

	/** Open to heads too, so that it is not among what a duty opens. */
	private void assistants(Visitor admin) {
		var head = staff.actor("kaban.bappeda");
		assistants.appoint(head, head.position(), staff.position("PERENCANA1").id(), new Period(Staff.today(), null), false,
				false);
		form(admin, "/assistants?head=KABAN.BAPPEDA", "/assistants", Map.of("helper", "PERENCANA2"));
		add("/assistants/" + assistants.of(head.position()).getFirst().id() + "/end", Map.of("head", "KABAN.BAPPEDA"));
	}

	private void registers(Visitor admin) {
		var register = "agency=DISKOMINFO&group=SURAT&year=" + Staff.today().getYear();
		form(admin, "/registers?agency=DISKOMINFO", "/registers/settings", Map.of("agency", "DISKOMINFO"));
		form(admin, "/registers/rule?agency=DISKOMINFO", "/registers/rule", Map.of("act", "remove"));
		form(admin, "/registers/keeper?" + register, "/registers/keeper", Map.of("reason", "Uji"));
	}

	private void stationery(Visitor admin) {
		var letterhead = "/letterheads/" + staff.position("KABAN.BKD").unit();
		form(admin, "/kinds/OFFICIAL_LETTER", "/kinds/OFFICIAL_LETTER", Map.of());
		form(admin, "/kinds/new", "/kinds/new", Map.of("from", "OFFICIAL_LETTER", "name", "Surat Uji " + mark));
		add("/kinds/OFFICIAL_LETTER/offered", Map.of("offered", "false"));
		add("/kinds/OFFICIAL_LETTER/versions/1", Map.of("basedOn", "1"));
		add("/kinds/OFFICIAL_LETTER/own", Map.of("agency", staff.position("KABAN.BKD").unit().toString()));
		form(admin, letterhead, letterhead, Map.of());
		form(admin, "/authority/rule", "/authority/rule", Map.of());
		add("/chains/rule", Map.of());
		add("/chains/times", Map.of());
		add("/chains/reasons", Map.of());
		add("/reminders", Map.of());
		add("/mail/again", Map.of());
		add("/chains", Map.of("agency", staff.position("KABAN.BKD").unit().toString(), "keeps", "yes"));
	}

	private void addresses(Visitor admin) {
		var by = staff.actor("admin");
		var body = "/addresses/" + book.add(by, Book.OF_GOVERNMENT, Card.of("Rektor " + mark, "Kota Uji", "", ""));
		var list = "/addresses/lists/" + lists.open(by, Book.OF_GOVERNMENT, "Daftar Uji " + mark);
		form(admin, "/addresses/new", "/addresses/new", Map.of("name", "Dekan " + mark, "town", "Kota Uji"));
		form(admin, body, body, Map.of("town", "Kota Lain"));
		add(body + "/state", Map.of("active", "false"));
		form(admin, "/addresses/lists", "/addresses/lists", Map.of("name", "Daftar lain " + mark));
		form(admin, list, list, Map.of("name", "Daftar Baru " + mark));
		form(admin, list, list + "/members", Map.of("member", "KABAN.BAPPEDA"));
		add(list + "/state", Map.of("active", "false"));
		add(list + "/import", Map.of("act", "take", "rows", "Camat Uji;Kota Uji"));
	}

	/** As it stood on its page while it was theirs, with what they would type. */
	private void form(Visitor admin, String page, String action, Map<String, String> typed) {
		sent.add(new Sent(action, filled(admin.open(page).body(), action, typed)));
	}

	private static Map<String, List<String>> filled(String page, String action, Map<String, String> typed) {
		var form = new LinkedHashMap<>(FilledForm.of(page, action));
		assertThat(form).as(action).isNotEmpty();
		typed.forEach((name, value) -> form.put(name, List.of(value)));
		return form;
	}

	private void add(String action, Map<String, String> typed) {
		sent.add(new Sent(action, typed.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())))));
	}

	/** Patterns of what is sent. */
	private Set<String> covered() {
		return sent.stream().flatMap(each -> patterns().filter(pattern -> matches(pattern, each.path())).limit(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean matches(String pattern, String path) {
		return PathPatternParser.defaultInstance.parse(pattern)
				.matches(PathContainer.parsePath(path));
	}

	private Stream<String> patterns() {
		return mapping.getHandlerMethods().keySet().stream()
				.filter(each -> each.getMethodsCondition().getMethods().contains(RequestMethod.POST))
				.flatMap(each -> each.getPatternValues().stream())
				.sorted(Comparator.comparing((String pattern) -> pattern.contains("{")).thenComparing(pattern -> pattern));
	}

	/** All that administrators are let post by their duty. */
	private Set<String> offered() {
		return mapping.getHandlerMethods().entrySet().stream()
				.filter(each -> each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
				.filter(each -> isForAdministrators(each.getValue()))
				.flatMap(each -> each.getKey().getPatternValues().stream())
				.filter(pattern -> !SHOWN_ONLY.contains(pattern) && !SAME_RIGHT.contains(pattern))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isForAdministrators(HandlerMethod handler) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), WithDuty.class))
				.or(() -> Optional.ofNullable(
						AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), WithDuty.class)))
				.filter(rule -> List.of(rule.value()).contains(Duty.ADMINISTRATOR)).isPresent();
	}

	private record Sent(String path, Map<String, List<String>> form) {
	}
}
