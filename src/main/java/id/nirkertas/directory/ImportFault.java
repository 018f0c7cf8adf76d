package id.nirkertas.directory;

import java.util.List;

/**
 * What is wrong with a file that describes the organisation: on which line (0 for the file as a whole), and the code of its
 * sentence with what that needs.
 */
public record ImportFault(String file, int line, String code, List<Object> details) {

	static ImportFault of(String file, int line, String code, Object... details) {
		return new ImportFault(file, line, code, List.of(details));
	}
}
