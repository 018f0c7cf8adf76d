package id.nirkertas.registry.web;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.platform.TableFile.Format;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda book of whoever keeps it, for a spreadsheet. */
@WithDuty(Duty.REGISTRAR)
@Controller
class AgendaTableController {

	private final AgendaTable table;
	private final Directory directory;
	private final AgencyClock days;

	AgendaTableController(AgendaTable table, Directory directory, AgencyClock days) {
		this.table = table;
		this.directory = directory;
		this.days = days;
	}

	@GetMapping("/incoming/book.csv")
	ResponseEntity<Resource> csv(@RequestParam MultiValueMap<String, String> asked, Actor actor) throws IOException {
		return answer(asked, actor, Format.CSV);
	}

	@GetMapping("/incoming/book.xlsx")
	ResponseEntity<Resource> xlsx(@RequestParam MultiValueMap<String, String> asked, Actor actor) throws IOException {
		return answer(asked, actor, Format.XLSX);
	}

	private ResponseEntity<Resource> answer(MultiValueMap<String, String> asked, Actor actor, Format format)
			throws IOException {
		var agency = directory.agencyOf(actor.position());
		var query = AgendaQuery.of(asked, days.today(agency.id()).getYear());
		var name = "agenda-%s-%d%s".formatted(agency.code(), query.year(), span(query));
		var file = table.write(query.span(agency.id(), days.zone(agency.id())), format, name);
		return ResponseEntity.ok().contentLength(Files.size(file)).contentType(format.type())
				.cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(name + "." + format.ending(), StandardCharsets.UTF_8)
								.build()
								.toString())
				.body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
	}

	/** In the name of a file that does not hold the whole year, for whoever finds it in a folder afterwards. */
	private static String span(AgendaQuery query) {
		return query.isPart() ? "-dari-%s-sampai-%s".formatted(query.fromText(), query.untilText()) : "";
	}
}
