package id.nirkertas.storage;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells files apart by their first bytes, and looks further where these are not enough. */
final class Recognition {

	/** Some readers look so far for the head of a PDF. */
	private static final int BEGINNING = 1024;
	private static final String PDF = "%PDF-";
	private static final String PDF_END = "%%EOF";
	private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
	/** The stream that holds a document with a password, its name in UTF-16. */
	private static final String COMPOUND_LOCK = String.join("\0", "EncryptedPackage".split(""));
	private static final int CHUNK = 64 * 1024;

	private static final Pattern PROGRAMS = Pattern.compile("(?s)(MZ|\u007fELF|#!|\u00fe\u00ed\u00fa[\u00ce\u00cf]"
			+ "|[\u00ce\u00cf]\u00fa\u00ed\u00fe|\u00ca\u00fe\u00ba\u00be|L\0\0\0\u0001\u0014\u0002\0).*");
	private static final Pattern PICTURES = Pattern.compile("(?s)(GIF8[79]a|II\\*\0|MM\0\\*|II\\+\0|MM\0\\+|BM.{4}\0{4}"
			+ "|RIFF.{4}WEBP|.{4}ftyp(hei[cx]|hevc|mif1|msf1|avif)|\0\0\u0001\0|8BPS|\u00ff\n|\0{3}\fjP  ).*");
	private static final Pattern ARCHIVES = Pattern
			.compile("(?s)(PK\\p{Cntrl}|Rar!|7z\u00bc\u00af|\u001f\u008b|BZh|\u00fd7zXZ|.{257}ustar|MSCF).*");
	private static final Pattern MARKUP = Pattern.compile("(?s)\\s*<.*");
	private static final Pattern PAGE = Pattern
			.compile("<(!doctype\\s+html|html|head|body|script|iframe|meta|title|div|table)\\b");
	private static final List<String> BYTE_ORDERS = List.of("\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff");

	private Recognition() {
	}

	static Recognized of(OpenedFile file) throws IOException {
		var beginning = file.text(0, BEGINNING);
		if (text(beginning).stripLeading().startsWith(PDF)) {
			return pdf(file);
		}
		NotTaken.when(beginning.contains(PDF), Unfit.DISGUISED);
		if (beginning.startsWith(Picture.PNG) || beginning.startsWith(Picture.JPEG)) {
			NotTaken.when(ZipParts.endsAsOne(file), Unfit.DISGUISED);
			return Picture.of(file);
		}
		if (beginning.startsWith(ZipParts.BEGINNING)) {
			return OfficePackage.of(file);
		}
		if (beginning.startsWith(COMPOUND)) {
			return contains(file, COMPOUND_LOCK) ? Unfit.LOCKED : Unfit.OLD_OFFICE;
		}
		return unfit(beginning);
	}

	private static Unfit unfit(String beginning) {
		if (PROGRAMS.matcher(beginning).matches()) {
			return Unfit.PROGRAM;
		}
		if (PICTURES.matcher(beginning).matches()) {
			return Unfit.OTHER_PICTURE;
		}
		if (ARCHIVES.matcher(beginning).matches()) {
			return Unfit.ARCHIVE;
		}
		if (beginning.startsWith("{\\rtf")) {
			return Unfit.OLD_OFFICE;
		}
		var text = text(beginning).toLowerCase(Locale.ROOT);
		if (MARKUP.matcher(text).matches()) {
			return text.contains("<svg") ? Unfit.DRAWING : PAGE.matcher(text).find() ? Unfit.WEB_PAGE : Unfit.UNKNOWN;
		}
		return Unfit.UNKNOWN;
	}

	/** Without the mark that some editors set before a text, and without the zeros of a text in two bytes. */
	private static String text(String beginning) {
		return BYTE_ORDERS.stream().filter(beginning::startsWith).findFirst()
				.map(mark -> beginning.substring(mark.length()).replace("\0", "")).orElse(beginning);
	}

	/** A package behind the end of a PDF opens as a package; without an end, it was cut off. */
	private static Format pdf(OpenedFile file) throws IOException {
		var tail = file.text(Math.max(0, file.length() - CHUNK), CHUNK);
		var end = tail.lastIndexOf(PDF_END);
		NotTaken.when(ZipParts.endsAsOne(file) || tail.lastIndexOf(ZipParts.END) > end, Unfit.DISGUISED);
		NotTaken.when(end < 0 || end < tail.length() - BEGINNING, Unfit.DAMAGED);
		return Format.PDF;
	}

	private static boolean contains(OpenedFile file, String sought) throws IOException {
		var overlap = sought.length();
		for (var at = 0L; at < file.length(); at += CHUNK) {
			if (file.text(at, CHUNK + overlap).contains(sought)) {
				return true;
			}
		}
		return false;
	}
}
