package id.nirkertas.administration.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.TeamImport;
import id.nirkertas.directory.TeamPlan;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many teams at once, out of a spreadsheet, once somebody has seen what its lines would do; and into one. */
@WithDuty({Duty.ADMINISTRATOR, Duty.HEAD})
@Controller
class TeamImportController {

	private static final int MOST_BYTES = 500_000;
	private static final int MOST_FAULTS = 200;

	private final TeamImport imports;
	private final Wording wording;

	TeamImportController(TeamImport imports, Wording wording) {
		this.imports = imports;
		this.wording = wording;
	}

	@GetMapping("/organisation/teams/import")
	ModelAndView blank() {
		return page("", null, List.of());
	}

	/** Does what was looked at before; other lines, or a file, are looked at first. */
	@PostMapping("/organisation/teams/import")
	ModelAndView bring(Actor actor, @RequestParam(defaultValue = "") String lines,
			@RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String look,
			@RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes redirect) throws IOException {
		var shown = lines;
		try {
			shown = text(lines, file);
			if (!look.isEmpty() || !seen.equals(Sha256.hex(shown))) {
				return look(actor, shown);
			}
			var changes = imports.take(actor, shown);
			redirect.addFlashAttribute("done", wording.say("administration.done.imported", changes));
			return new ModelAndView("redirect:/organisation/teams");
		} catch (RefusedException refused) {
			var view = page(shown, shown.isBlank() ? null : imports.look(actor, shown),
					List.of(new FormFault("lines", wording.say(refused.code(), refused.details().toArray()))));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	/** To be filled in, or changed, and brought again. */
	@GetMapping("/organisation/teams/import/file")
	ResponseEntity<byte[]> file(Actor actor) {
		return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename("teams.csv").build().toString())
				.body(imports.text(actor).getBytes(StandardCharsets.UTF_8));
	}

	private ModelAndView look(Actor actor, String lines) {
		var plan = imports.look(actor, lines);
		var view = page(lines, plan, List.of());
		if (!plan.faults().isEmpty()) {
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return view;
	}

	private ModelAndView page(String lines, @Nullable TeamPlan plan, List<FormFault> faults) {
		var wrong = plan == null
				? List.<Remark>of()
				: plan.faults().stream().map(fault -> new Remark(fault.line(),
						wording.say(fault.code(), fault.details().toArray()))).toList();
		return new ModelAndView("administration/teams-import").addObject("lines", lines).addObject("plan", plan)
				.addObject("seen", plan != null && plan.isReady() ? Sha256.hex(lines) : "").addObject("faults", faults)
				.addObject("wrong", wrong.stream().limit(MOST_FAULTS).toList())
				.addObject("unsaid", Math.max(0, wrong.size() - MOST_FAULTS));
	}

	/** @param line 0 for all of them */
	record Remark(int line, String words) {
	}

	/** Of a file, where one was chosen, else what was typed. */
	private static String text(String lines, @Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			if (lines.isBlank()) {
				throw new RefusedException("directory.team.import.no-lines");
			}
			return plain(lines);
		}
		try (var bytes = file.getInputStream()) {
			var read = bytes.readNBytes(MOST_BYTES + 1);
			if (read.length > MOST_BYTES) {
				throw new RefusedException("directory.team.import.too-long", TeamImport.MOST_LINES);
			}
			var text = ImportFiles.text(read);
			return text == null ? "" : plain(text);
		}
	}

	/** As it comes back from a browser, which has line ends of its own. */
	private static String plain(String lines) {
		return lines.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
	}
}
