package id.nirkertas.letter;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Screening;
import id.nirkertas.storage.Vault;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts a file beside a draft: its bytes go to the vault first, so that no row is locked while they travel. Refuses with
 * letter.attachment-empty, -too-large, -unfit, -locked, -no-pdf, -there or -no-room, with paper.too-large, and as
 * {@link Screening} does.
 */
@Component
class Attaching {

	private final Drafting drafting;
	private final Paper paper;
	private final Screening screening;
	private final Vault vault;
	private final TransactionOperations transaction;

	Attaching(Drafting drafting, Paper paper, Screening screening, Vault vault,
			TransactionOperations transaction) {
		this.drafting = drafting;
		this.paper = paper;
		this.screening = screening;
		this.vault = vault;
		this.transaction = transaction;
	}

	void attach(Actor by, DocumentId id, String name, Path file) {
		drafting.mayChange(by, id).orThrow();
		var upload = UploadedFile.of(name, file, paper);
		screening.pass(by, id, file);
		var stored = vault.put(file, upload.format().mediaType());
		transaction.executeWithoutResult(_ -> {
			vault.keep(stored.fingerprint(), id);
			drafting.attach(by, id, upload.name(), stored);
		});
	}
}
