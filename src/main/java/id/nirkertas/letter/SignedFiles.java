package id.nirkertas.letter;

import id.nirkertas.storage.StoredFile;
import java.util.List;

/**
 * What one act of signing made; none of it counts before all of it is issued.
 *
 * @param own    the letter itself; of a secret one what its sender keeps
 * @param copies of a secret letter, each with its file
 */
record SignedFiles(StoredFile own, List<NumberedCopy> copies) {
}
