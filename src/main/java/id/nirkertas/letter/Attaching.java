package id.nirkertas.letter;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts a file beside a draft: its bytes go to the vault first, so that no row is locked while they travel. Refuses with
 * letter.attachment-empty, -too-large, -locked, -no-pdf or -there, or with paper.too-large.
 */
@Component
class Attaching {

	private final Drafting drafting;
	private final Paper paper;
	private final Vault vault;
	private final TransactionOperations transaction;

	Attaching(Drafting drafting, Paper paper, Vault vault, TransactionOperations transaction) {
		this.drafting = drafting;
		this.paper = paper;
		this.vault = vault;
		this.transaction = transaction;
	}

	void attach(Actor by, DocumentId id, String name, Path file) {
		drafting.mayChange(by, id).orThrow();
		var pdf = UploadedPdf.of(name, file, paper);
		var stored = vault.put(pdf.file(), "application/pdf");
		transaction.executeWithoutResult(_ -> {
			vault.keep(stored.fingerprint(), id);
			drafting.attach(by, id, pdf.name(), stored);
		});
	}
}
