package id.nirkertas.signing;

import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the time-stamp service (RFC 3161) and believes only a stamp on the very fingerprint, by a clerk that is believed. */
final class TimeStamps {

	private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
	private static final Duration REMEMBERED = Duration.ofSeconds(5);
	/** More, and validators would see a signature from before its certificate or after its letter's date. */
	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
	private static final SecureRandom RANDOM = new SecureRandom();

	private final Wire wire;
	private final @Nullable URI address;
	private final Anchors anchors;
	private final Clock clock;
	private final Consumer<Instant> refused;
	private volatile Last last = new Last(Instant.MIN, Verdict.allowed());

	private record Last(Instant at, Verdict verdict) {
	}

	/** Whoever keeps account of it hears of every stamp that could not be had. */
	TimeStamps(Wire wire, @Nullable URI address, Anchors anchors, Clock clock, Consumer<Instant> refused) {
		this.wire = wire;
		this.address = address;
		this.anchors = anchors;
		this.clock = clock;
		this.refused = refused;
	}

	/** Tries a real stamp, since a service may listen and yet refuse; whoever asks meanwhile hears the last answer. */
	Verdict mayStamp() {
		if (last.at().plus(REMEMBERED).isBefore(clock.instant())) {
			tryOne();
		}
		return last.verdict();
	}

	/** As {@link #mayStamp}, whatever is remembered. */
	Verdict askAgain() {
		probe();
		return last.verdict();
	}

	private synchronized void tryOne() {
		if (last.at().plus(REMEMBERED).isBefore(clock.instant())) {
			probe();
		}
	}

	private void probe() {
		var probe = new byte[32];
		RANDOM.nextBytes(probe);
		try {
			stamp(probe);
		} catch (RefusedException e) {
			LOG.debug("The time-stamp service does not answer");
		}
	}

	/** A stamp on a SHA-256 fingerprint. Refuses with signing.time-stamp-unavailable or signing.clock-differs. */
	TimeStamp stamp(byte[] fingerprint) {
		var verdict = Verdict.refused("signing.time-stamp-unavailable");
		try {
			var token = ask(fingerprint);
			var at = token.getTimeStampInfo().getGenTime().toInstant();
			verdict = Verdict.when(Duration.between(at, clock.instant()).abs().compareTo(CLOCKS_DIFFER) <= 0,
					"signing.clock-differs");
			verdict.orThrow();
			return new TimeStamp(token.getEncoded(), at);
		} catch (IOException | TSPException | GeneralSecurityException | OperatorException | IllegalArgumentException e) {
			LOG.warn("No time-stamp from {}: {}", address, e.toString());
			throw new RefusedException("signing.time-stamp-unavailable");
		} finally {
			remember(verdict);
		}
	}

	private void remember(Verdict verdict) {
		var now = clock.instant();
		last = new Last(now, verdict);
		if (!verdict.isAllowed()) {
			refused.accept(now);
		}
	}

	private TimeStampToken ask(byte[] fingerprint)
			throws IOException, TSPException, GeneralSecurityException, OperatorException {
		if (address == null) {
			throw new IOException("no time-stamp service is set (nirkertas.signing.time-stamp-address)");
		}
		var question = new TimeStampRequestGenerator();
		question.setCertReq(true);
		var asked = question.generate(TSPAlgorithms.SHA256, fingerprint, new BigInteger(63, RANDOM));
		var answer = new TimeStampResponse(wire.post(address, "application/timestamp-query", asked.getEncoded()));
		// Status, nonce, fingerprint and policy
		answer.validate(asked);
		var token = answer.getTimeStampToken();
		if (token == null) {
			throw new TSPException("the answer holds no time-stamp");
		}
		requireBelieved(token);
		return token;
	}

	/** The clerk's signature, its one purpose (time-stamping) and its way to an anchor. */
	@SuppressWarnings("unchecked") // the selector is raw in the library
	private void requireBelieved(TimeStampToken token) throws GeneralSecurityException, TSPException, OperatorException {
		var clerks = token.getCertificates().getMatches(token.getSID());
		if (clerks.isEmpty()) {
			throw new TSPException("the time-stamp does not say who made it");
		}
		var clerk = (X509CertificateHolder) clerks.iterator().next();
		token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(clerk));
		var known = certificates(token.getCertificates().getMatches(null));
		var path = anchors.path(new JcaX509CertificateConverter().getCertificate(clerk), known)
				.orElseThrow(() -> new TSPException("the time-stamp service leads to no anchor"));
		for (var certificate : path) {
			certificate.checkValidity(Date.from(clock.instant()));
		}
	}

	private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
			throws GeneralSecurityException {
		var certificates = new ArrayList<X509Certificate>();
		for (var holder : holders) {
			certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
		}
		return certificates;
	}
}
