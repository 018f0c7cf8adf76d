package id.nirkertas.office.pki;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which certificates the issuer has given out and which it has taken back; kept in the folder. */
final class StatusBook {

	private static final String ISSUED = "issued";
	private static final String REVOKED = "revoked";

	private final PkiFolder folder;
	private final Set<BigInteger> issued = ConcurrentHashMap.newKeySet();
	private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

	StatusBook(PkiFolder folder) {
		this.folder = folder;
		folder.lines(ISSUED).forEach(line -> issued.add(new BigInteger(line, 16)));
		folder.lines(REVOKED).forEach(this::read);
	}

	private void read(String line) {
		var parts = line.split(" ", 2);
		revoked.put(new BigInteger(parts[0], 16), Instant.parse(parts[1]));
	}

	void issue(BigInteger serial) {
		if (issued.add(serial)) {
			folder.append(ISSUED, serial.toString(16));
		}
	}

	void revoke(BigInteger serial, Instant at) {
		if (revoked.putIfAbsent(serial, at) == null) {
			folder.append(REVOKED, serial.toString(16) + " " + at);
		}
	}

	boolean knows(BigInteger serial) {
		return issued.contains(serial);
	}

	Optional<Instant> revokedAt(BigInteger serial) {
		return Optional.ofNullable(revoked.get(serial));
	}

	Map<BigInteger, Instant> revoked() {
		return Map.copyOf(revoked);
	}
}
