package id.nirkertas.verification.web;

import id.nirkertas.platform.Public;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Sha256;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.verification.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages behind the QR, for everybody. */
@Public
@Controller
class VerificationController {

	private final Verification verification;
	private final Wording wording;

	VerificationController(Verification verification, Wording wording) {
		this.verification = verification;
		this.wording = wording;
	}

	@GetMapping("/v/{code}")
	ModelAndView show(@PathVariable String code) {
		var found = verification.underCode(code);
		var page = new ModelAndView(found.isPresent() ? "verification/letter" : "verification/unknown");
		found.ifPresent(letter -> page.addObject("letter", letter));
		page.setStatus(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		return page;
	}

	@GetMapping("/v/{code}/paper")
	ResponseEntity<Resource> paper(@PathVariable String code) {
		var paper = verification.paper(code);
		var name = ContentDisposition.inline().filename(paper.number().replaceAll("[^A-Za-z0-9.]+", "-") + ".pdf").build();
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(paper.content());
	}

	@GetMapping("/verify")
	ModelAndView upload() {
		return new ModelAndView("verification/upload", "limit", verification.largestChecked().toMegabytes());
	}

	@PostMapping("/verify")
	ModelAndView check(@RequestParam(required = false) @Nullable MultipartFile file) {
		// Where none was chosen, a browser sends an empty one without a name
		if (file == null || file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename())) {
			return again(wording.say("verification.no-file"));
		}
		if (file.isEmpty()) {
			return again(wording.say("verification.empty-file", file.getOriginalFilename()));
		}
		var allowed = verification.mayCheck(DataSize.ofBytes(file.getSize()));
		return allowed.isAllowed() ? examine(file) : again(wording.why(allowed));
	}

	private ModelAndView again(String fault) {
		var page = upload();
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("fault", fault);
	}

	private ModelAndView examine(MultipartFile file) {
		var copy = temporary();
		try {
			var fingerprint = copy(file, copy);
			var report = verification.check(copy);
			var page = new ModelAndView("verification/verdict");
			page.setStatus(report.hindrance() == null ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
			page.addObject("report", report);
			page.addObject("fingerprint", fingerprint.hex());
			verification.withFile(fingerprint).ifPresent(letter -> page.addObject("letter", letter));
			return page;
		} finally {
			delete(copy);
		}
	}

	private static Fingerprint copy(MultipartFile file, Path to) {
		try (InputStream in = file.getInputStream();
				var digest = new DigestInputStream(in, Sha256.begin());
				var out = Files.newOutputStream(to)) {
			digest.transferTo(out);
			return new Fingerprint(HexFormat.of().formatHex(digest.getMessageDigest().digest()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path temporary() {
		try {
			return Files.createTempFile("verify", ".pdf");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
