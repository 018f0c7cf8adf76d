package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The permission to dispose in somebody's name, beside an appointment as assistant. It is given by a person to a person: another
 * one in the helper's position does not have it, and another one in the head's has not given it.
 *
 * @param official in whose name
 * @param helper   who may
 * @param until    the last day of a mandate (Plt., Plh.), which permits nothing beyond its own days
 * @param resting  whether both know that another one sits in the helper's position for the time being
 * @param askedBy  who asked for it; the official where they gave it of their own accord
 * @param askedAs  in which position; null where it was not written down
 * @param since    the day on which it was asked for, and then that on which it was given
 * @param reason   why it was declined; else empty
 */
public record Disposing(AssistantId assistant, PersonId official, PersonId helper, @Nullable LocalDate until,
		DisposingState state, boolean resting, PersonId askedBy, @Nullable PositionId askedAs,
		LocalDate since, String reason) {

	boolean isGranted() {
		return state == DisposingState.GRANTED;
	}

	boolean isWaiting() {
		return state == DisposingState.WAITING;
	}

	/** For the trail. */
	Map<String, String> facts(Assistant of) {
		return Map.of("assistant", assistant.toString(), "head", of.head().toString(), "helper", of.helper().toString(),
				"inNameOf", official.toString(), "person", helper.toString(), "until", until == null ? "" : until.toString(),
				"asked", askedBy.toString());
	}
}
