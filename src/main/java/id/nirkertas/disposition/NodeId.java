package id.nirkertas.disposition;

import java.util.UUID;

/** Names one recipient's place in the tree of instructions. */
public record NodeId(UUID value) {

	public static NodeId random() {
		return new NodeId(UUID.randomUUID());
	}

	public static NodeId of(String text) {
		return new NodeId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
