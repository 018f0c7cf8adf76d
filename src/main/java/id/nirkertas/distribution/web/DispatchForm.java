package id.nirkertas.distribution.web;

import id.nirkertas.distribution.Channel;
import id.nirkertas.distribution.Dispatch;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** What the page of deliveries posts, as it was typed; {@code to} are places on the letter. */
record DispatchForm(List<String> to, String channel, String sent, String receiver, String note, String act) {

	static DispatchForm blank(LocalDate today) {
		return new DispatchForm(List.of(), "", today.toString(), "", "", "");
	}

	boolean isForAll() {
		return act.equals("all");
	}

	List<Integer> places() {
		return to.stream().filter(place -> place.matches("\\d{1,6}")).map(Integer::valueOf).toList();
	}

	public boolean chose(int place) {
		return to.contains(Integer.toString(place));
	}

	/** Refuses with distribution.no-channel, or distribution.no-date what is no day. */
	Dispatch dispatch() {
		var chosen = Stream.of(Channel.values()).filter(each -> each.name().equals(channel)).findFirst()
				.orElseThrow(() -> new RefusedException("distribution.no-channel"));
		try {
			return new Dispatch(chosen, LocalDate.parse(sent.strip()), line(receiver), line(note));
		} catch (DateTimeParseException e) {
			throw new RefusedException("distribution.no-date");
		}
	}

	private static String line(String text) {
		return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
	}
}
