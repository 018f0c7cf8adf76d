package id.nirkertas.administration.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.OrganisationImport;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation out of files, once somebody has seen what they would change; and into files. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class OrganisationImportController {

	private final OrganisationImport imports;
	private final ImportPage page;
	private final Wording wording;

	OrganisationImportController(OrganisationImport imports, ImportPage page, Wording wording) {
		this.imports = imports;
		this.page = page;
		this.wording = wording;
	}

	@GetMapping("/organisation/import")
	ModelAndView form() {
		return page.form(List.of());
	}

	@PostMapping("/organisation/import")
	ModelAndView lay(Actor actor, @RequestParam(required = false) @Nullable MultipartFile units,
			@RequestParam(required = false) @Nullable MultipartFile positions,
			@RequestParam(required = false) @Nullable MultipartFile assignments) throws IOException {
		try {
			var id = imports.lay(actor, new ImportFiles(text(units), text(positions), text(assignments)));
			return new ModelAndView("redirect:/organisation/import/" + id);
		} catch (RefusedException refused) {
			var view = page.form(List.of(new FormFault("units", wording.say(refused.code(), refused.details().toArray()))));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	@GetMapping("/organisation/import/{id}")
	ModelAndView preview(@PathVariable UUID id, Actor actor, @RequestParam(name = "page", defaultValue = "1") int number) {
		return page.of(imports.preview(actor, id), number, List.of());
	}

	@PostMapping("/organisation/import/{id}")
	ModelAndView take(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		try {
			redirect.addFlashAttribute("done", wording.say("administration.done.imported", imports.take(actor, id)));
			return new ModelAndView("redirect:/organisation");
		} catch (RefusedException refused) {
			var view = page.of(imports.preview(actor, id), 1,
					List.of(new FormFault("", wording.say(refused.code(), refused.details().toArray()))));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	/** To be filled in, or changed, and brought again. */
	@GetMapping("/organisation/import/files/{file}")
	ResponseEntity<byte[]> file(@PathVariable String file) {
		return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
				.body(imports.text(file).getBytes(StandardCharsets.UTF_8));
	}

	/** No more of it than a file may have, and a little to know that it is more. */
	private static @Nullable String text(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return null;
		}
		try (var bytes = file.getInputStream()) {
			var read = bytes.readNBytes(ImportFiles.MOST_BYTES + 1);
			if (read.length > ImportFiles.MOST_BYTES) {
				throw new RefusedException("directory.import.too-large", ImportFiles.MOST_BYTES / 1_000_000);
			}
			return ImportFiles.text(read);
		}
	}
}
