package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.Staff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The whole job of a letter over HTTP, as people with a browser do it: every act opens its page, posts the form of that page
 * and follows the redirect. A person stays logged in from job to job. One job after the other; for several at once take
 * several of these.
 *
 * <pre>{@code var done = HttpJob.in(port, (act, took) -> {}).run("kelurahan"); }</pre>
 */
public final class HttpJob {

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final String BODY = FirstLetterJob.TEXT;

	private final int port;
	private final BiConsumer<String, Duration> clock;
	private final Map<String, Visitor> visitors = new HashMap<>();
	private final Visitor citizen;
	private byte[] attachment = {};

	private HttpJob(int port, BiConsumer<String, Duration> clock) {
		this.port = port;
		this.clock = clock;
		this.citizen = Visitor.stranger(port);
	}

	/** In the office on this port; the clock is told each act and how long it took. */
	public static HttpJob in(int port, BiConsumer<String, Duration> clock) {
		return new HttpJob(port, clock);
	}

	/** With a PDF beside every letter from now on. */
	HttpJob attaching(byte[] pdf) {
		attachment = pdf;
		return this;
	}

	/** What the job leaves: the addresses of the letter and its agenda entry, and the signed file as the archivist opened it. */
	public record Done(String letter, String incoming, byte[] paper) {
	}

	/** Somebody fails an act: an assertion error that names the page. The word stands in the subject and is searched for. */
	public Done run(String word) {
		var subject = "Penyampaian Data Layanan Digital " + word;
		var letter = act("draft", () -> draft(subject));
		act("submit", () -> change(letter, BODY));
		act("return", () -> review("kabid.aptika", letter,
				Map.of("act", "return", "reason", "figures", "remark", "Sebutkan jumlah layanan.")));
		act("mend", () -> change(letter, BODY + "\n\nJumlah layanan 43."));
		act("initial", () -> review("kabid.aptika", letter, Map.of("act", "initial")));
		act("initial", () -> review("sekdis.kominfo", letter, Map.of("act", "initial")));
		var code = act("sign", () -> sign(letter));
		act("read-copy", () -> open("sekda", waiting("sekda", subject)));
		act("read-copy", () -> open("inspektur", waiting("inspektur", subject)));
		var incoming = followUp(subject);
		act("file", () -> file("pranata1", letter));
		act("file", () -> file("agenda.bappeda", incoming));
		act("search", () -> search(word, letter));
		var paper = act("open-paper", () -> paper("arsiparis", letter));
		act("verify", () -> verify(code, subject));
		return new Done(letter, incoming, paper);
	}

	private String followUp(String subject) {
		var incoming = act("read", () -> read("kaban.bappeda", subject));
		act("dispose", () -> dispose("kaban.bappeda", incoming,
				Map.of("Kepala Bidang Perekonomian", "LEAD", "Sekretaris Badan", "SUPPORT"), 5));
		var lead = act("read-disposition", () -> read("kabid.ekon", subject));
		act("dispose", () -> dispose("kabid.ekon", lead, Map.of("Perencana Ahli Muda (Ketua Tim Data)", "LEAD"), 3));
		var planner = act("report", () -> report("perencana1", subject));
		act("accept", () -> accept("kabid.ekon", planner));
		act("report", () -> reportOn("kabid.ekon", lead));
		var support = act("report", () -> report("sekban.bappeda", subject));
		act("accept", () -> accept("kaban.bappeda", lead));
		act("accept", () -> accept("kaban.bappeda", support));
		act("settle", () -> post("kaban.bappeda", incoming + "/settlement", Map.of()));
		return incoming;
	}

	private String draft(String subject) {
		var blank = open("pranata1", "/letters/new");
		var form = form(blank, BODY);
		form.putAll(Map.of("subject", subject, "addressees", "KABAN.BAPPEDA", "copies", "SEKDA\nINSPEKTUR", "signatory",
				found(blank, "<option value=\"([^\"]+)\"[^>]*>Kepala Dinas Komunikasi dan Informatika<"), "classification",
				"500.12", "save", "yes"));
		return sent("/letters/new", form, attachment).replaceFirst("/draft$", "");
	}

	/** Opens the draft, puts another text in and submits. */
	private String change(String letter, String body) {
		var page = open("pranata1", letter + "/draft");
		var form = form(page, body);
		form.putAll(Map.of("subject", value(page, "subject"), "classification", value(page, "classification"), "addressees",
				"KABAN.BAPPEDA", "copies", "SEKDA\nINSPEKTUR", "signatory",
				found(page, "<option value=\"([^\"]+)\" selected=\"selected\">Kepala Dinas"), "submit", "yes",
				"despite", "review.corrections-open:1"));
		return sent(letter + "/draft", form, new byte[0]);
	}

	private static Map<String, String> form(String page, String body) {
		return new HashMap<>(Map.of("revision", value(page, "revision"), "kind", "OFFICIAL_LETTER", "urgency", "NORMAL",
				"secrecy", "ORDINARY", "body", body));
	}

	/** A form with a field for a file; none is chosen where there are no bytes. */
	private String sent(String path, Map<String, String> form, byte[] file) {
		return followed("pranata1", path, visitor("pranata1").sendWithFile(path, form, file));
	}

	private String review(String person, String letter, Map<String, String> form) {
		var page = open(person, letter + "/review");
		var fields = new HashMap<>(form);
		fields.put("version", value(page, "version"));
		return post(person, letter + "/review", fields);
	}

	/** The code under which everybody can verify the letter. */
	private String sign(String letter) {
		open("kadis.kominfo", letter + "/signature");
		var path = post("kadis.kominfo", letter + "/signature",
				Map.of("passphrase", new String(Staff.passphrase("kadis.kominfo"))));
		return found(open("kadis.kominfo", path), "href=\"/v/([^\"]+)\"");
	}

	private String read(String person, String subject) {
		var address = waiting(person, subject);
		open(person, address);
		return address;
	}

	/** Where the inbox of a person leads for a letter. */
	private String waiting(String person, String subject) {
		return found(open(person, "/inbox"),
				"href=\"([^\"]+)\"[^>]*><span>[^<]*</span><span class=\"hidden\">: " + Pattern.quote(subject) + "</span>");
	}

	private String dispose(String person, String from, Map<String, String> parts, int days) {
		var page = open(person, from + "/disposition");
		var fields = new HashMap<String, List<String>>();
		fields.put("instruction", List.of("FOLLOW_UP"));
		fields.put("note", List.of("Laporkan jumlahnya."));
		fields.put("due", List.of(Staff.today().plusDays(days).toString()));
		fields.put("recipient", parts.keySet().stream().map(title -> recipient(page, title)).toList());
		parts.forEach((title, part) -> fields.put("part-" + recipient(page, title), List.of(part)));
		return followed(person, from, visitor(person).send(from + "/disposition", fields));
	}

	private static String recipient(String page, String title) {
		return found(page, "name=\"recipient\" value=\"([^\"]+)\"[^>]*>\\s*<span><b>" + Pattern.quote(title) + "</b>");
	}

	private String report(String person, String subject) {
		return reportOn(person, waiting(person, subject));
	}

	private String reportOn(String person, String node) {
		open(person, node);
		return post(person, node + "/report", Map.of("report", "Data 43 layanan dari 38 perangkat daerah sudah terhimpun."));
	}

	private String accept(String person, String node) {
		open(person, node);
		return post(person, node + "/acceptance", Map.of());
	}

	/** Into a dossier that is there; the very first letter opens one. */
	private String file(String person, String document) {
		var path = "/documents/" + document.substring(document.lastIndexOf('/') + 1) + "/filing";
		var page = open(person, path);
		var there = Pattern.compile("name=\"dossier\"[^>]*value=\"([-0-9a-f]{36})\"").matcher(page);
		return post(person, path,
				Map.of("dossier", there.find() ? there.group(1) : "new", "code", "500.12", "title", "Layanan digital"));
	}

	/** The index is written after the act, so it may lag by a moment. */
	private String search(String word, String letter) {
		var until = System.nanoTime() + PATIENCE.toNanos();
		while (!open("arsiparis", "/archive?q=" + word).contains("href=\"" + letter + "\"")) {
			assertThat(System.nanoTime()).as("%s is found", word).isLessThan(until);
			Thread.onSpinWait();
		}
		return open("arsiparis", letter);
	}

	private byte[] paper(String person, String letter) {
		var paper = visitor(person).download(letter + "/paper");
		assertThat(paper.statusCode()).as(letter).isEqualTo(200);
		assertThat(new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
		return paper.body();
	}

	private String verify(String code, String subject) {
		var page = ok("/v/" + code, citizen.open("/v/" + code));
		assertThat(page).contains(subject);
		return page;
	}

	private String open(String person, String path) {
		return ok(person + " opens " + path, visitor(person).open(path));
	}

	private static String ok(String what, HttpResponse<String> page) {
		assertThat(page.statusCode()).as(what).isEqualTo(200);
		return page.body();
	}

	private String post(String person, String path, Map<String, String> form) {
		var fields = new HashMap<String, List<String>>();
		form.forEach((name, value) -> fields.put(name, List.of(value)));
		return followed(person, path, visitor(person).send(path, fields));
	}

	/** Where the redirect leads, once its page has come. */
	private String followed(String person, String path, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as("%s posts to %s: %s", person, path, answer.body()).isEqualTo(303);
		var next = URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
		open(person, next);
		return next;
	}

	private Visitor visitor(String person) {
		return visitors.computeIfAbsent(person, name -> Visitor.loggedIn(port, name));
	}

	private <T> T act(String name, Supplier<T> act) {
		var from = System.nanoTime();
		var done = act.get();
		clock.accept(name, Duration.ofNanos(System.nanoTime() - from));
		return done;
	}

	private static String value(String page, String field) {
		return found(page, "name=\"" + field + "\"[^>]*value=\"([^\"]*)\"");
	}

	private static String found(String page, String pattern) {
		var found = Pattern.compile(pattern).matcher(page);
		assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
		return found.group(1);
	}
}
