package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.signing.Signing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own key: whose certificate it is and how long it lasts, and the way to bring another. */
@SignedIn
@Controller
class KeyController {

	private static final int LARGEST_KB = 256;

	private final Signing signing;
	private final Directory directory;
	private final Wording wording;

	KeyController(Signing signing, Directory directory, Wording wording) {
		this.signing = signing;
		this.directory = directory;
		this.wording = wording;
	}

	@GetMapping("/keys")
	String show(Actor actor, Model model) {
		return page(actor, List.of(), model);
	}

	/** The passphrase goes no further than the one look into the file. */
	@PostMapping("/keys")
	String enrol(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String passphrase, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var opener = passphrase.toCharArray();
		try {
			signing.enrol(actor, bytes(file), required(opener));
			redirect.addFlashAttribute("done", "letter.keys.done");
			return "redirect:/keys";
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, List.of(fault(refusal)), model);
		} finally {
			Arrays.fill(opener, '\0');
		}
	}

	private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			throw new RefusedException("letter.keys.no-file");
		}
		if (file.getSize() > LARGEST_KB * 1024L) {
			throw new RefusedException("letter.keys.too-large", LARGEST_KB);
		}
		return file.getBytes();
	}

	private static char[] required(char[] passphrase) {
		if (passphrase.length == 0) {
			throw new RefusedException("letter.keys.no-passphrase");
		}
		return passphrase;
	}

	/** At a signature a wrong passphrase is told otherwise: there a letter waits. */
	private FormFault fault(RefusedException refusal) {
		return switch (refusal.code()) {
			case "signing.wrong-passphrase" -> new FormFault("passphrase", wording.say("letter.keys.wrong-passphrase"));
			case "letter.keys.no-passphrase" -> new FormFault("passphrase", wording.say("letter.keys.no-passphrase"));
			default -> new FormFault("file", wording.say(refusal.code(), refusal.details().toArray()));
		};
	}

	private String page(Actor actor, List<FormFault> faults, Model model) {
		var certificate = signing.certificateOf(actor.person()).orElse(null);
		var name = directory.person(actor.person()).map(Person::name).orElse("");
		model.addAttribute("faults", faults);
		model.addAttribute("limit", LARGEST_KB);
		model.addAttribute("certificate", certificate);
		model.addAttribute("name", name);
		model.addAttribute("otherName", certificate != null && !certificate.subject().equalsIgnoreCase(name));
		return "letter/keys";
	}
}
