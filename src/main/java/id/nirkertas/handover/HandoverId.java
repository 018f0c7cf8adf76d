package id.nirkertas.handover;

import java.util.UUID;

/** Names one handover. */
public record HandoverId(UUID value) {

	@Override
	public String toString() {
		return value.toString();
	}
}
