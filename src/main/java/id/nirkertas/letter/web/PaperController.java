package id.nirkertas.letter.web;

import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.letter.NumberedCopy;
import id.nirkertas.platform.FileAnswer;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.storage.Vault;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
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
@OpenToFormer
class PaperController {

	private final ShownLetters shownLetters;
	private final NumberedCopies copies;
	private final VersionPaper versions;
	private final Vault vault;
	private final Previews previews;

	PaperController(ShownLetters shownLetters, NumberedCopies copies, VersionPaper versions, Vault vault,
			Previews previews) {
		this.shownLetters = shownLetters;
		this.copies = copies;
		this.versions = versions;
		this.vault = vault;
		this.previews = previews;
	}

	@GetMapping("/letters/{id}/paper")
	ResponseEntity<Resource> paper(@PathVariable UUID id, Actor actor) {
		var shown = shownLetters.require(actor, id);
		var letter = shown.letter();
		if (shown.isPast()) {
			return FileAnswer.of(new ByteArrayResource(versions.pdf(letter.id(), letter.version())),
					"konsep-" + letter.id() + ".pdf", MediaType.APPLICATION_PDF_VALUE, tag(letter), isSecret(letter));
		}
		var file = letter.file();
		var content = file == null ? new ByteArrayResource(previews.of(letter).pdf()) : vault.content(file);
		var name = file == null ? "konsep-" + letter.id() : "naskah-" + letter.number().replaceAll("[^\\p{Alnum}.-]+", "-");
		return FileAnswer.of(content, name + ".pdf", MediaType.APPLICATION_PDF_VALUE, previews.tag(letter),
				isSecret(letter));
	}

	@GetMapping("/letters/{id}/pages/{page}")
	@Nullable
	ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int page,
			@RequestParam(defaultValue = "false") boolean small, Actor actor, WebRequest request) {
		var shown = shownLetters.require(actor, id);
		var letter = shown.letter();
		if (shown.isPast()) {
			return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FileAnswer.caching(isSecret(letter)))
					.eTag("\"" + tag(letter) + "-" + page + "\"")
					.body(versions.picture(letter.id(), letter.version(), page));
		}
		var tag = "\"" + previews.tag(letter) + "-" + page + (small ? "-small" : "") + "\"";
		if (request.checkNotModified(tag)) {
			return null;
		}
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).eTag(tag)
				.cacheControl(FileAnswer.caching(isSecret(letter)))
				.body(previews.picture(letter, page, small));
	}

	@GetMapping("/letters/{id}/attachments/{attachment}")
	ResponseEntity<Resource> attachment(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor) {
		var letter = seen(actor, id);
		var found = letter.attachments().stream().filter(each -> each.id().equals(attachment)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("attachment " + attachment));
		var file = found.file();
		return FileAnswer.of(vault.content(file.fingerprint()), found.name(), file.mediaType(), file.fingerprint().hex(),
				isSecret(letter));
	}

	/** The copy of somebody outside, to be handed over; those of the government have theirs, and nobody else. */
	@GetMapping("/letters/{id}/copies/{number}")
	ResponseEntity<Resource> copy(@PathVariable UUID id, @PathVariable int number, Actor actor) {
		var letter = seen(actor, id);
		var file = copies.of(letter.id()).stream().filter(copy -> copy.number() == number && copy.outside() != null)
				.map(NumberedCopy::file).filter(Objects::nonNull).findFirst()
				.orElseThrow(() -> new NoSuchElementException("copy " + number));
		return FileAnswer.of(vault.content(file.fingerprint()), "salinan-" + number + ".pdf", file.mediaType(),
				file.fingerprint().hex(), isSecret(letter));
	}

	private LetterView seen(Actor actor, UUID id) {
		return shownLetters.require(actor, id).letter();
	}

	private static String tag(LetterView past) {
		return past.id() + "-v" + past.version();
	}

	private static boolean isSecret(LetterView letter) {
		return letter.content().secrecy().hidesSubject();
	}
}
