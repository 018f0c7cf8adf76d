package id.nirkertas.distribution.web;

import id.nirkertas.access.LastDays;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.platform.FileAnswer;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that came with a letter, for whoever may see the entry it became: the sender's letter stays the sender's. */
@SignedIn
@Controller
@OpenToFormer
class AttachmentController {

	private final Distribution distribution;
	private final Registry registry;
	private final LastDays lastDays;
	private final Vault vault;

	AttachmentController(Distribution distribution, Registry registry, LastDays lastDays, Vault vault) {
		this.distribution = distribution;
		this.registry = registry;
		this.lastDays = lastDays;
		this.vault = vault;
	}

	@GetMapping("/incoming/{id}/attachments/{attachment}")
	ResponseEntity<Resource> attachment(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor) {
		var incoming = new DocumentId(id);
		lastDays.require(actor.person(), incoming);
		var found = distribution.attachments(incoming).stream().filter(each -> each.id().equals(attachment)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("attachment " + attachment));
		var file = found.file();
		return FileAnswer.of(vault.content(file.fingerprint()), found.name(), file.mediaType(), file.fingerprint().hex(),
				registry.view(incoming).letter().secrecy().hidesSubject());
	}
}
