package id.nirkertas.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of file that letters may carry, with its media type and the endings of its name; the first is the usual one. */
public enum Format implements Recognized {

	PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), WORD(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"docx"), EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"), OPEN_TEXT(
					"application/vnd.oasis.opendocument.text",
					"odt"), OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods");

	/** Endings that say something about a file, and here something wrong; any other may be the end of a sentence. */
	private static final Set<String> OTHER_ENDINGS = Set.of("doc", "docm", "dot", "dotx", "xls", "xlsm", "xlsb", "xlt",
			"xltx",
			"ppt", "pptx", "rtf", "txt", "csv", "htm", "html", "xml", "svg", "gif", "bmp", "tif", "tiff", "webp", "heic",
			"zip",
			"rar", "7z", "exe", "com", "scr", "bat", "cmd", "js", "vbs", "msi", "bin", "tmp", "jpe", "jfif");

	private final String mediaType;
	private final List<String> endings;

	Format(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	public String mediaType() {
		return mediaType;
	}

	/** Whether a browser may show it, rather than keep it as a file. */
	public boolean opensInBrowser() {
		return this == PDF;
	}

	/** The name with an ending that is true: a wrong one is replaced, a missing one added. */
	public String named(String name) {
		var dot = name.lastIndexOf('.');
		var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
		if (dot > 0 && endings.contains(ending)) {
			return name;
		}
		var wrong = dot > 0 && (OTHER_ENDINGS.contains(ending) || all().anyMatch(ending::equals));
		return (wrong ? name.substring(0, dot) : name) + '.' + endings.getFirst();
	}

	public static Optional<Format> of(StoredFile file) {
		return Arrays.stream(values()).filter(format -> format.mediaType.equals(file.mediaType())).findFirst();
	}

	/** For the file field of a page: ".pdf,.png,…". */
	public static String accepted() {
		return all().map("."::concat).collect(Collectors.joining(","));
	}

	private static Stream<String> all() {
		return Arrays.stream(values()).flatMap(format -> format.endings.stream());
	}
}
