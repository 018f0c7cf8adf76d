package id.nirkertas.workflow;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * The domain did something that its diagram does not wait for. Either another act was faster, and then the repeated command is
 * refused by its own rule; or diagram and domain have drifted apart, and then it fails again and is a fault.
 */
class FlowDriftException extends ConcurrencyFailureException {

	private static final long serialVersionUID = 1L;

	FlowDriftException(String step, String key) {
		super("drift: the flow of %s does not stand at %s".formatted(key, step));
	}
}
