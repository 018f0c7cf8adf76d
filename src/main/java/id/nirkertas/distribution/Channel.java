package id.nirkertas.distribution;

/** How a letter goes to somebody outside the government. */
public enum Channel {
	COURIER, POST, EMAIL,
	/** They fetched it themselves. */
	COLLECTED
}
