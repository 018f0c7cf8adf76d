package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The paper itself: the PDF with ranges, its pages as pictures, and the attachments. Each asks for sight first. */
@SignedIn
@Controller
class PaperController {

	private final Letters letters;
	private final Access access;
	private final Vault vault;
	private final Previews previews;

	PaperController(Letters letters, Access access, Vault vault, Previews previews) {
		this.letters = letters;
		this.access = access;
		this.vault = vault;
		this.previews = previews;
	}

	@GetMapping("/letters/{id}/paper")
	ResponseEntity<Resource> paper(@PathVariable UUID id, Actor actor) {
		var letter = seen(actor, id);
		var file = letter.file();
		var content = file == null ? new ByteArrayResource(previews.of(letter).pdf()) : vault.content(file);
		var name = file == null ? "konsep-" + letter.id() : "naskah-" + letter.number().replaceAll("[^\\p{Alnum}.-]+", "-");
		return pdf(letter, content, name + ".pdf", previews.tag(letter));
	}

	@GetMapping("/letters/{id}/pages/{page}")
	@Nullable
	ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int page,
			@RequestParam(defaultValue = "false") boolean small, Actor actor, WebRequest request) {
		var letter = seen(actor, id);
		var tag = "\"" + previews.tag(letter) + "-" + page + (small ? "-small" : "") + "\"";
		if (request.checkNotModified(tag)) {
			return null;
		}
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).eTag(tag).cacheControl(caching(letter))
				.body(previews.picture(letter, page, small));
	}

	@GetMapping("/letters/{id}/attachments/{attachment}")
	ResponseEntity<Resource> attachment(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor) {
		var letter = seen(actor, id);
		var found = letter.attachments().stream().filter(each -> each.id().equals(attachment)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("attachment " + attachment));
		return pdf(letter, vault.content(found.file().fingerprint()), found.name(), found.file().fingerprint().hex());
	}

	private LetterView seen(Actor actor, UUID id) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return letters.view(letter);
	}

	private static ResponseEntity<Resource> pdf(LetterView letter, Resource content, String name, String tag) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).eTag("\"" + tag + "\"")
				.cacheControl(caching(letter))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
				.body(content);
	}

	/** A secret paper leaves nothing in a browser's store; any other is asked for again each time, by its tag. */
	private static CacheControl caching(LetterView letter) {
		return letter.content().secrecy().hidesSubject() ? CacheControl.noStore() : CacheControl.noCache().cachePrivate();
	}
}
