package id.nirkertas.notification;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of which sort a notice is, so that people can choose by what way they are told. */
public enum NoticeKind {

	DISPOSITION("branch|disposition|due|given-in-name|withdrawn-in-name|recipient|superior|entry|incoming"), LETTER(
			"draft|initials|letter|pen|review|reviewer|signing|time-stamps|skip"), OPINION("opinion|order|prepared"), NUMBER(
					"block|hand|number|register|spare|spares"), OFFICE(
							"acted|acting|appointed|appointment|assistant|delegation|disposing|farewell|official|position|team|handover");

	private static final String ROOM = "notification.";

	private final Pattern begins;

	NoticeKind(String words) {
		begins = Pattern.compile("(?:" + words + ")(?:-.*)?");
	}

	/** By the first word of its code; throws {@link IllegalArgumentException} for a code that no kind knows. */
	public static NoticeKind of(String code) {
		var name = code.startsWith(ROOM) ? code.substring(ROOM.length()) : code.substring(code.indexOf('.') + 1);
		return Stream.of(values()).filter(kind -> kind.begins.matcher(name).matches()).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No kind of notice for " + code));
	}
}
