package id.nirkertas.workflow;

import java.time.Instant;

/** A step of a diagram where something waits now: its id, its words, since when. */
public record Whereabouts(String process, String activity, String name, Instant since) {
}
