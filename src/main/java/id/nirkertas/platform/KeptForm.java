package id.nirkertas.platform;

import id.nirkertas.shared.PositionId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had written in a form when their session ended. It travels in the pages themselves, through the log-in and
 * back to its address, so that nothing is stored before it is accepted. Secrets and files do not travel: they are asked for
 * again. The desk is the position it was opened in; none for a page that asks for no position.
 */
record KeptForm(String action, boolean multipart, @Nullable PositionId desk, List<Field> texts, List<Field> files,
		List<String> secrets) {

	/** Fields that people fill by typing; {@code platform.kept} has a word for each. */
	static final Set<String> WRITTEN = Set.of("abolished", "address", "addressee", "addressees", "answer", "answers",
			"attention", "basis", "begins", "body", "came", "enclosures", "held", "hour", "keyword", "measure", "shelf",
			"summary",
			"venue", "classification", "closed", "code", "colleague", "contact", "copied-outside", "copies", "due",
			"footer",
			"from", "giver", "government", "helper", "ident", "last", "leader", "mail", "member", "name", "note", "number",
			"on", "opinion", "outside", "pattern", "person", "place", "question", "reason", "receiver", "register", "remark",
			"report", "rows", "sender", "sent", "street", "subject", "successor", "superior", "target", "title", "town",
			"until", "web", "words");
	private static final Pattern PLACE = Pattern.compile("[a-z]+");

	/** A field and what stood in it; for a file, the file's name. */
	record Field(String name, String value) {
	}

	/**
	 * What was written by hand, in the order of the form; the rest are choices and marks of the page, as the usual reasons of a
	 * review are.
	 */
	public List<Field> written() {
		return texts.stream().filter(text -> WRITTEN.contains(text.name()) && !text.value().isBlank())
				.filter(text -> !text.name().equals("reason") || !action.endsWith("/review")).toList();
	}

	/** Whether there was a file or a secret, to be brought again. */
	public boolean lacksSomething() {
		return !secrets.isEmpty() || lacksFiles();
	}

	/** Whether there was a file, which does not travel. */
	boolean lacksFiles() {
		return files.stream().anyMatch(file -> !file.value().isBlank());
	}

	/** The texts as the request of a form carries them. */
	Map<String, String[]> parameters() {
		return texts.stream().collect(Collectors.groupingBy(Field::name, LinkedHashMap::new, Collectors
				.collectingAndThen(Collectors.mapping(Field::value, Collectors.toList()),
						values -> values.toArray(String[]::new))));
	}

	/** The code of the words for what the form does: its address, without what names one letter. */
	String purpose() {
		return Stream.of(action.replaceFirst("\\?.*", "").split("/")).filter(part -> PLACE.matcher(part).matches())
				.collect(Collectors.joining(".", "platform.resume.to.", ""));
	}

	/** The form of a request that was turned away. */
	static KeptForm posted(HttpServletRequest request, String action) throws IOException, ServletException {
		var texts = new ArrayList<Field>();
		var secrets = new ArrayList<String>();
		request.getParameterMap().forEach((name, values) -> {
			if (isSecret(name)) {
				secrets.add(name);
			} else if (!name.equals("_csrf") && !name.equals(ActingDesk.FIELD)) {
				Stream.of(values).map(value -> new Field(name, value)).forEach(texts::add);
			}
		});
		var multipart = isMultipart(request);
		return new KeptForm(action, multipart, ActingDesk.named(request.getParameter(ActingDesk.FIELD)).orElse(null), texts,
				multipart ? files(request) : List.of(), secrets);
	}

	/** The form as the log-in page carried it; empty when it carried none. */
	static Optional<KeptForm> carried(HttpServletRequest request) {
		return LocalAddress.of(request.getParameter("kept-action")).map(action -> new KeptForm(action.path(),
				Boolean.parseBoolean(request.getParameter("kept-multipart")),
				ActingDesk.named(request.getParameter("kept-desk")).orElse(null), fields(request, "kept-text"),
				fields(request, "kept-file"), List.of(values(request, "kept-secret"))));
	}

	static boolean isMultipart(HttpServletRequest request) {
		var type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
	}

	private static boolean isSecret(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.contains("passphrase") || lower.contains("password");
	}

	private static List<Field> files(HttpServletRequest request) throws IOException, ServletException {
		return request.getParts().stream().filter(part -> part.getSubmittedFileName() != null)
				.map(part -> new Field(part.getName(), nameOf(part))).toList();
	}

	private static String nameOf(Part part) {
		return Optional.ofNullable(part.getSubmittedFileName()).orElse("");
	}

	private static List<Field> fields(HttpServletRequest request, String kind) {
		var names = values(request, kind);
		var contents = values(request, kind + "-value");
		return IntStream.range(0, Math.min(names.length, contents.length))
				.mapToObj(index -> new Field(names[index], contents[index])).toList();
	}

	private static String[] values(HttpServletRequest request, String name) {
		var values = request.getParameterValues(name);
		return values == null ? new String[0] : values;
	}
}
