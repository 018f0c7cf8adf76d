package id.nirkertas.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What files that were laid down would do today if the same person took them, line by line, and all that is wrong with them.
 *
 * @param lines those that could be read, also where nothing is to be done
 * @param seats the assignments among them that are entered or changed
 */
public record ImportPreview(UUID id, List<ImportFault> faults, List<ImportChange> lines, List<ImportSeat> seats,
		boolean taken, int changed) {

	/** Whether they can be taken and change anything. */
	public boolean isReady() {
		return !taken && faults.isEmpty() && lines.stream().anyMatch(ImportChange::changes);
	}

	public long added(String file) {
		return of(file).filter(ImportChange::changes).filter(ImportChange::isNew).count();
	}

	public long altered(String file) {
		return of(file).filter(ImportChange::changes).filter(line -> !line.isNew()).count();
	}

	/** How many lines say what is so already. */
	public long unchanged(String file) {
		return of(file).filter(line -> !line.changes()).count();
	}

	private Stream<ImportChange> of(String file) {
		return lines.stream().filter(line -> line.file().equals(file));
	}
}
