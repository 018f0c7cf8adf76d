package id.nirkertas.audit;

import id.nirkertas.shared.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vouches for a batch of lines and, through the seal before it, for every line ever sealed: who keeps the newest seal
 * elsewhere can prove the whole trail up to it.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a record
record Seal(long id, List<Long> events, byte[] root, byte[] previous, byte[] seal, Instant at) {

	/** Before the first seal there is this one. */
	static final byte[] NONE = new byte[32];

	private static final byte[] LEAF = {0};
	private static final byte[] BRANCH = {1};
	private static final byte[] SEAL = {2};

	Seal {
		events = List.copyOf(events);
	}

	/** The hashes are those of the events, in the same order. */
	static Seal over(long id, List<Long> events, List<byte[]> hashes, byte[] previous, Instant at) {
		var root = root(hashes);
		return new Seal(id, events, root, previous, sealed(id, events.size(), root, previous, at), at);
	}

	/** Whether it says of itself what it must, after the seal before it. */
	boolean follows(byte[] before) {
		return Arrays.equals(previous, before) && Arrays.equals(seal, sealed(id, events.size(), root, previous, at));
	}

	boolean covers(List<byte[]> hashes) {
		return hashes.size() == events.size() && Arrays.equals(root, root(hashes));
	}

	/** A Merkle root: leaves and branches are marked, so that none can pass for the other. */
	static byte[] root(List<byte[]> hashes) {
		if (hashes.isEmpty()) {
			throw new IllegalArgumentException("Nothing to seal");
		}
		var level = hashes.stream().map(hash -> Sha256.of(LEAF, hash)).toList();
		while (level.size() > 1) {
			var next = new ArrayList<byte[]>();
			for (var left = 0; left + 1 < level.size(); left += 2) {
				next.add(Sha256.of(BRANCH, level.get(left), level.get(left + 1)));
			}
			if (level.size() % 2 == 1) {
				next.add(level.getLast());
			}
			level = next;
		}
		return level.getFirst();
	}

	private static byte[] sealed(long id, int events, byte[] root, byte[] previous, Instant at) {
		var numbers = ByteBuffer.allocate(24).putLong(id).putInt(events).putLong(at.getEpochSecond()).putInt(at.getNano());
		return Sha256.of(SEAL, numbers.array(), root, previous);
	}
}
