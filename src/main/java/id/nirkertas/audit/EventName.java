package id.nirkertas.audit;

import id.nirkertas.shared.Evidence;
import java.util.Locale;

/** What an event is called in the trail: its room and its type, "letter.letter-signed". */
final class EventName {

	private static final String ROOMS = "id.nirkertas.";

	private EventName() {
	}

	static String of(Class<? extends Evidence> type) {
		var room = type.getPackageName().substring(ROOMS.length()).replaceAll("\\..*", "");
		return room + '.' + type.getSimpleName().replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
	}
}
