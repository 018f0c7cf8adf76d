package id.nirkertas.directory;

import java.util.List;

/**
 * What a line of a file would do: the thing it names is new, or some of its columns are others; without differences it stands
 * there already, and nothing is done.
 */
public record ImportChange(String file, int line, String name, boolean isNew, List<Difference> differences) {

	/** Whether it does anything at all. */
	public boolean changes() {
		return !differences.isEmpty();
	}

	/** A column as it is and as it would be. */
	public record Difference(String column, String before, String after) {
	}
}
