package id.nirkertas.registry.web;

import id.nirkertas.access.LastDays;
import id.nirkertas.paper.Paper;
import id.nirkertas.platform.FileAnswer;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The paper of an incoming letter: the file as it came, and pictures of its pages. */
@SignedIn
@Controller
@OpenToFormer
class IncomingFiles {

	private static final int WIDTH = 1000;
	/** Beside a list. */
	private static final int SMALL = 560;

	private final Registry registry;
	private final LastDays lastDays;
	private final Vault vault;
	private final Paper paper;

	IncomingFiles(Registry registry, LastDays lastDays, Vault vault, Paper paper) {
		this.registry = registry;
		this.lastDays = lastDays;
		this.vault = vault;
		this.paper = paper;
	}

	/** Spring cuts the ranges a browser asks for out of the resource. */
	@GetMapping("/incoming/{id}/paper")
	ResponseEntity<Resource> paper(@PathVariable UUID id, Actor actor) {
		var view = seen(id, actor);
		var name = "naskah-masuk-%s.pdf".formatted(view.agendaNumber().replace('/', '-'));
		var file = file(view);
		return FileAnswer.of(vault.content(file.fingerprint()), name, file.mediaType(), file.fingerprint().hex(),
				isSecret(view));
	}

	@GetMapping("/incoming/{id}/pages/{n}")
	ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int n,
			@RequestParam(defaultValue = "false") boolean small, Actor actor, WebRequest request) {
		var view = seen(id, actor);
		if (n < 1 || n > view.pages()) {
			throw new NoSuchElementException("No page " + n);
		}
		var width = small ? SMALL : WIDTH;
		var tag = "%s-%d-%d".formatted(file(view).fingerprint().hex(), n, width);
		if (request.checkNotModified(tag)) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).cacheControl(FileAnswer.caching(isSecret(view))).eTag(tag)
					.build();
		}
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FileAnswer.caching(isSecret(view)))
				.eTag(tag)
				.body(picture(view, n, width));
	}

	private byte[] picture(IncomingView view, int page, int width) {
		return paper.picture(() -> vault.read(file(view).fingerprint()), page, width);
	}

	/** There is none of an envelope that was entered unopened. */
	private static StoredFile file(IncomingView view) {
		var file = view.letter().file();
		if (file == null) {
			throw new NoSuchElementException("No scan of " + view.id());
		}
		return file;
	}

	private IncomingView seen(UUID id, Actor actor) {
		var incoming = new DocumentId(id);
		lastDays.require(actor.person(), incoming);
		return registry.view(incoming);
	}

	private static boolean isSecret(IncomingView view) {
		return view.letter().secrecy().hidesSubject();
	}
}
