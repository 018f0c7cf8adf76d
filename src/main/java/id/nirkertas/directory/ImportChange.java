package id.nirkertas.directory;

import java.util.List;

/** What a line of a file would change: the thing it names is new, or some of its columns are others. */
public record ImportChange(String file, int line, String name, boolean isNew, List<Difference> differences) {

	/** A column as it is and as it would be. */
	public record Difference(String column, String before, String after) {
	}
}
