package id.nirkertas.numbering;

import id.nirkertas.numbering.InspectionReader.Flawed;
import id.nirkertas.numbering.InspectionReader.Scanned;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Looks at letters that were written by hand as far as the system knows them: whether the store has their scans. */
@Component
class PaperInspection {

	private final InspectionReader reader;
	private final Vault vault;

	PaperInspection(InspectionReader reader, Vault vault) {
		this.reader = reader;
		this.vault = vault;
	}

	List<Finding> withoutScan(String agency) {
		return reader.scans(agency).stream().filter(each -> !isStored(each)).map(Scanned::missing).map(Flawed::finding)
				.toList();
	}

	private boolean isStored(Scanned letter) {
		try {
			return !letter.scan().isEmpty() && vault.file(new Fingerprint(letter.scan())).length() > 0;
		} catch (NoSuchElementException gone) {
			return false;
		}
	}
}
