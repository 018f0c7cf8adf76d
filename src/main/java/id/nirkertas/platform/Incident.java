package id.nirkertas.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours, under a number that people can read out on the telephone: no letter looks like a digit. */
record Incident(String number) {

	private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
	private static final SecureRandom RANDOM = new SecureRandom();

	/** Logs the fault. The address goes along without its query, which may hold words of a letter. */
	static Incident report(Throwable cause, HttpServletRequest request) {
		var signs = RANDOM.ints(8, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf)
				.collect(Collectors.joining());
		var incident = new Incident(signs.substring(0, 4) + "-" + signs.substring(4));
		LOG.error("Incident {} at {} {}", incident.number(), request.getMethod(), request.getRequestURI(), cause);
		return incident;
	}
}
